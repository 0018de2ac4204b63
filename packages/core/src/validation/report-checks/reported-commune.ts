import { findCommuneByCode, findCommuneByName } from "../../place/index.js";
import { communeDuty } from "../check.js";
import { communeFindings } from "../checks/commune.js";
import { describeFindings } from "../describe-findings.js";
import { unitName } from "../names.js";
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

const committee = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/iu;

/** Whose report it is: the commune exists and is called so, and its People's Committee reports. */
export const checkReportedCommune = {
  codes,
  find: (input) => {
    const { report, rulebook } = input;
    const { territory } = rulebook.pack;
    const { by, number, date = report.reporting.dataUntil } = report.signed;
    const found = communeFindings({ commune: report.commune, territory, date });
    const draft =
      number === undefined || report.signed.date === undefined ? [told("report.not-signed", { at: ["signed"] })] : [];
    const commune = findCommuneByCode(territory, report.commune.code);
    if (commune === undefined) return [...found, ...draft];
    const named = findCommuneByName(territory, by.replace(committee, ""));
    // A look-alike letter is told as a fault of structure; the name itself says nothing then.
    const isNamed =
      named.kind === "suspicious" ||
      (named.kind === "found" && named.commune === commune) ||
      (named.kind === "ambiguous" && named.communes.includes(commune));
    if (isNamed && committee.test(by)) return [...found, ...draft];
    const slots = { by, expected: unitName(commune, date) };
    const signer = told("report.signer-not-the-commune", {
      at: ["signed", "by"],
      slots,
      citations: communeDuty(input),
    });
    return [...found, signer, ...draft];
  },
} satisfies ReportCheck;
