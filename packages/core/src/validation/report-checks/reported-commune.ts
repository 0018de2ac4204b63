import { type Finding, suspicionOf } from "../../basis/index.js";
import { type Commune, findCommuneByCode, findCommuneByName, type Territory } from "../../place/index.js";
import type { CommuneReport } from "../../report/index.js";
import { communeDuty } from "../check.js";
import { communeFindings } from "../checks/commune.js";
import { describeFindings } from "../describe-findings.js";
import { unitName } from "../names.js";
import { unitOfCommittee } from "../people-committee.js";
import type { ReportCheck } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.signer-not-the-commune": {
    severity: "warning",
    category: "place",
    message: {
      vi: "Cơ quan báo cáo “{by}” không phải là Ủy ban nhân dân {expected}.",
      en: "The report is by “{by}”, not by the People's Committee of {expected}.",
    },
    fix: {
      vi: "Ghi “Ủy ban nhân dân {expected}”: trách nhiệm báo cáo là của Ủy ban nhân dân xã, phường.",
      en: "Name the People's Committee of {expected}: it is the one that reports.",
    },
  },
  "report.not-signed": {
    severity: "note",
    category: "structure",
    message: {
      vi: "Báo cáo chưa có đủ số, ký hiệu và ngày: đang được xem là dự thảo.",
      en: "The report has no number or no date yet: it is taken for a draft.",
    },
    fix: {
      vi: "Khi ký ban hành thì ghi số, ký hiệu và ngày báo cáo.",
      en: "Write its number and date when it is signed.",
    },
  },
});

/** Whether a signer is the People's Committee of the commune, as far as the writing lets it be seen. */
function isCommitteeOf(commune: Commune, by: string, territory: Territory): boolean {
  const written = by.normalize("NFC");
  // Hidden characters and look-alike letters are told as faults of structure; to the eye the name may be right.
  if (suspicionOf(written) !== undefined) return true;
  const unit = unitOfCommittee(written);
  if (unit === undefined) return false;
  const named = findCommuneByName(territory, unit);
  if (named.kind === "ambiguous") return named.communes.includes(commune);
  return named.kind === "found" && named.commune === commune;
}

/** That it is a draft, told at the first of the two fields that is still empty. */
function notSigned({ signed }: CommuneReport): readonly Finding[] {
  const empty = (["number", "date"] as const).find((field) => signed[field] === undefined);
  return empty === undefined ? [] : [told("report.not-signed", { at: ["signed", empty] })];
}

/** Whose report it is: the commune exists and is called so, and its People's Committee reports. */
export const checkReportedCommune = {
  codes,
  find: (input) => {
    const { report, rulebook } = input;
    const { territory } = rulebook.pack;
    const { by, date = report.reporting.dataUntil } = report.signed;
    const found = communeFindings({ commune: report.commune, territory, date });
    const draft = notSigned(report);
    const commune = findCommuneByCode(territory, report.commune.code);
    if (commune === undefined) return [...found, ...draft];
    if (isCommitteeOf(commune, by, territory)) return [...found, ...draft];
    const slots = { by, expected: unitName(commune, date) };
    const signer = told("report.signer-not-the-commune", {
      at: ["signed", "by"],
      slots,
      citations: communeDuty(input),
    });
    return [...found, signer, ...draft];
  },
} satisfies ReportCheck;
