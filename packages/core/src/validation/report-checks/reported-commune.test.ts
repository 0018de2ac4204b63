import { expect, it, test } from "vitest";
import type { Finding } from "../../basis/index.js";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import type { Change } from "../example.js";
import { exampleReport } from "../report-example.js";
import { validateReport } from "../validate-commune-report.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2027-12-20" }),
  register: dongNaiRegister,
  provincial: decision33,
};

/** What is told of the signature of the report in order once some of it is changed, and `read` was told of its cells. */
function found(changes: readonly Change[], read: readonly Finding[] = []): readonly string[] {
  const document = { value: exampleReport({ changes }), places: new Map(), findings: read };
  return validateReport(document, grounds).findings.flatMap(({ code, where }) =>
    where?.kind === "document" && where.pointer.startsWith("/signed") ? [`${code} ${where.pointer}`] : [],
  );
}

const by = ["signed", "by"] as const;
const committee = "Ủy ban nhân dân xã Cẩm Mỹ";

test.each([committee, "UBND xã Cẩm Mỹ", "Uỷ ban nhân dân Xã Cẩm Mỹ"])("%s reports", (written) => {
  expect(found([[by, written]])).toEqual([]);
});

test.each(["Phòng Kinh tế xã Cẩm Mỹ", "UBND xã Xuân Quế", "xã Cẩm Mỹ", "Sở Công Thương".normalize("NFD")])(
  "%s does not",
  (written) => {
    expect(found([[by, written]])).toContain("report.signer-not-the-commune /signed/by");
  },
);

test.each([
  ["accents of two parts", committee.normalize("NFD"), "structure.text-not-nfc /signed/by"],
  ["a hidden character", `\u200B${committee}`, "structure.text-control-character /signed/by"],
  ["a letter of another script", `${committee} \u0430`, "structure.text-foreign-letter /signed/by"],
])("%s are told as such only: the committee is not told that it is not itself", (_, written, expected) => {
  expect(found([[by, written]])).toEqual([expected]);
});

it("is a draft while number or date is empty, which is told where it is to be written", () => {
  const [number, date] = [["signed", "number"] as const, ["signed", "date"] as const];
  expect(found([[number, undefined]])).toEqual(["report.not-signed /signed/number"]);
  expect(found([[date, undefined]])).toEqual(["report.not-signed /signed/date"]);
});

it("is no draft where the day is written and could not be read: that is told by reading alone", () => {
  const pointer = "/signed/date";
  const message = { vi: "x", en: "x" };
  const notADate: Finding = {
    code: "sheet.not-a-date",
    severity: "error",
    category: "structure",
    message,
    citations: [],
    where: { kind: "document", pointer },
  };
  expect(found([[["signed", "date"], undefined]], [notADate])).toEqual([`sheet.not-a-date ${pointer}`]);
});
