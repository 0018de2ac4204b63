import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import { reportInOrder, tellFindings, validateReport } from "@khuyencong/core/validation";
import { expect, test } from "vitest";
import { readWorkbook } from "../reading/read-workbook.js";
import { fillReport } from "../template/report-template.js";
import { bytesOf, groundsOfDongNai as grounds, open, sheetOf } from "../template/workbook-fixture.js";
import { annotate } from "./annotate.js";
import { stamp } from "./annotation-fixture.js";

const judging = {
  rulebook: resolveRulebook(dongNai, { asOf: "2027-12-20" }),
  register: dongNaiRegister,
  provincial: decision33,
};

async function checked(bytes: Uint8Array) {
  const answer = await readWorkbook(bytes, grounds);
  if (!answer.ok) throw new Error(answer.refusal.code);
  const { document, kind } = answer.value;
  const { findings } = validateReport(document, judging);
  return { kind, value: document.value, findings: tellFindings(findings, judging, document.places) };
}

async function marked(bytes: Uint8Array): Promise<Uint8Array> {
  const answer = await annotate(bytes, { findings: (await checked(bytes)).findings, stamp, language: "vi" });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

const report = reportInOrder();
report.totals.settled = 700_000_000;

test("a report's own workbook is given back with every finding at its cell", async () => {
  const bytes = bytesOf(await fillReport(grounds, report, { isExample: false }));
  const { note } = (await sheetOf(await marked(bytes), "Giải ngân")).getCell("D9");
  const text = typeof note === "object" ? (note.texts ?? []).map((part) => part.text).join("") : (note ?? "");
  expect(text).toContain("“Cộng quyết toán trong kỳ” ghi 700 triệu đồng, nhưng cộng các nguồn được 710 triệu đồng.");
});

test("the result says what was checked, and what was not", async () => {
  const bytes = bytesOf(await fillReport(grounds, report, { isExample: false }));
  const unchecked = { vi: "Mới kiểm tra được cấu trúc.", en: "Only the structure was checked." };
  const answer = await annotate(bytes, {
    findings: [],
    stamp: { ...stamp, document: "report", unchecked },
    language: "vi",
  });
  if (!answer.ok) throw new Error(answer.refusal.code);
  const result = await sheetOf(answer.value, "Kết quả kiểm tra");
  expect(result.getCell("A1").value).toBe("KẾT QUẢ KIỂM TRA BÁO CÁO KHUYẾN CÔNG");
  expect(result.getCell("C3").value).toBe("1 lỗi, 1 cảnh báo, 0 lưu ý. Mới kiểm tra được cấu trúc.");
});

test("the marked copy is the same report, and is checked with the same findings", async () => {
  const bytes = bytesOf(await fillReport(grounds, report, { isExample: false }));
  const [before, after] = [await checked(bytes), await checked(await marked(bytes))];
  expect(after).toEqual(before);
  expect(after).toMatchObject({ kind: "report", value: report });
});

test("what was mended in the marked copy is not told again, and its mark is taken away", async () => {
  const copy = await open(await marked(bytesOf(await fillReport(grounds, report, { isExample: false }))));
  const cell = copy.getWorksheet("Giải ngân")?.getCell("D9");
  if (cell === undefined) throw new RangeError("D9");
  cell.value = 710;
  const mended = new Uint8Array(await copy.xlsx.writeBuffer());
  const { value, findings } = await checked(mended);
  expect(value).toEqual(reportInOrder());
  expect(findings.map(({ code }) => code)).not.toContain("report.total-of-sources");
  const remarked = await open(await marked(mended));
  expect(remarked.getWorksheet("Giải ngân")?.getCell("D9").note).toBeUndefined();
  const words = remarked.worksheets.flatMap((sheet) => sheet.getSheetValues()).map((row) => JSON.stringify(row ?? ""));
  expect(words.filter((text) => text.includes("Cộng quyết toán trong kỳ"))).toEqual([]);
});
