import { type Finding, findingSchema } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import { tellFindings, validateCommuneProgramme, validateSource } from "@khuyencong/core/validation";
import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOfDongNai } from "../layout/layout-fixture.js";
import type { CellContent, Sheet, SheetCell } from "../spreadsheet/spreadsheet.js";
import { anyProgramme } from "./any-programme-fixture.js";
import { programmeOnEverySheet } from "./programme-fixture.js";
import { readSheets } from "./read-sheets.js";
import { sheetsOf, typed, withCell, withSheet } from "./sheets-fixture.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const inOrder = sheetsOf(programmeOnEverySheet(), layoutOfDongNai);
const sheetName = fc.constantFrom(...layoutOfDongNai.sheets.map(({ name }) => name));
const row = fc.integer({ min: 1, max: 20 });
const column = fc.integer({ min: 1, max: 26 });

const changedAt = (name: string, atRow: number, atColumn: number, cell: SheetCell) =>
  readSheets(
    withSheet(inOrder, name, (sheet) => withCell(sheet, atRow, atColumn, cell)),
    layoutOfDongNai,
  );

/** A number only tells rows apart: those of lists to which no other sheet refers, and those of loans. */
function isFreeNumber(name: string, atRow: number, atColumn: number): boolean {
  const column = { "Căn cứ pháp lý": 1, "Chỉ tiêu": 1, "Khoản vay": 2 }[name];
  return atColumn === column && (atRow === 5 || atRow === 6);
}

test("a word written into any cell is in the document, or told, or what it replaced is", () => {
  const word = "Dấu vết";
  const before = JSON.stringify(readSheets(inOrder, layoutOfDongNai).document.value);
  fc.assert(
    fc.property(sheetName, row, column, (name, atRow, atColumn) => {
      fc.pre(!isFreeNumber(name, atRow, atColumn));
      const replaced = inOrder.sheets.find((sheet) => sheet.name === name)?.rows[atRow - 1]?.[atColumn - 1];
      const { document } = changedAt(name, atRow, atColumn, typed(word));
      const after = JSON.stringify(document.value);
      const isTaken = after.includes(word) && after !== before;
      const isTold = document.findings.some(({ message }) => message.vi.includes(word) || message.vi.includes(name));
      const isHeading = atRow === 4 && replaced === undefined;
      expect(isTaken || isTold || isHeading, `${name} ${atRow} ${atColumn}`).toBe(true);
    }),
    { numRuns: 800 },
  );
});

const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
  fc.double({ noNaN: true }).map((number) => ({ kind: "number", number, isPercent: false }) as const),
  fc.string({ unit: "grapheme" }).map((text) => ({ kind: "text", text }) as const),
  fc
    .constantFrom(
      "1.234",
      "1.234,5",
      "Có",
      "Cộng",
      "Tổng cộng",
      "STT",
      "Tên đề án",
      "__proto__",
      "31/02/2026",
      "{field}",
    )
    .map((text) => ({ kind: "text", text }) as const),
  fc.boolean().map((truth) => ({ kind: "truth", truth }) as const),
  fc.constantFrom("2026-01-01", "9999-12-31").map((date) => ({ kind: "date", date, hasTime: true }) as const),
  fc.constantFrom("#REF!", "#DIV/0!").map((error) => ({ kind: "error", error }) as const),
  fc.constant({ kind: "not-computed" } as const),
);

function isWhole(finding: Finding): boolean {
  // What the officer wrote in braces looks like a slot that was not filled.
  const said = `${finding.message.vi} ${finding.message.en} ${finding.fix?.vi}`.replaceAll(
    /“\{field\}”|(?:số|number) \{field\}/gu,
    "",
  );
  return findingSchema.safeParse(finding).success && !/\{\w+\}/u.test(said);
}

test("whatever cells hold, every row is accepted or told, and every finding is whole", () => {
  const change = fc.record({ name: sheetName, row, column, content: anyContent });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const spreadsheet = changes.reduce(
        (all, one) =>
          withSheet(all, one.name, (sheet) => withCell(sheet, one.row, one.column, { content: one.content })),
        inOrder,
      );
      const { document, rows } = readSheets(spreadsheet, layoutOfDongNai);
      for (const { read, accepted, withFindings } of rows) expect(accepted + withFindings).toBe(read);
      for (const finding of document.findings) expect(isWhole(finding), JSON.stringify(finding)).toBe(true);
      const { findings } = validateSource(document, grounds);
      expect(() => tellFindings(findings, grounds, document.places)).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

test("the same programme gives the same findings as a workbook and as a value", () => {
  fc.assert(
    fc.property(anyProgramme, (programme) => {
      const { document } = readSheets(sheetsOf(programme, layoutOfDongNai), layoutOfDongNai);
      expect(validateSource(document, grounds)).toEqual(validateCommuneProgramme(programme, grounds));
    }),
    { numRuns: 50 },
  );
});

test("every finding of a programme is told at a cell of its own sheet", () => {
  fc.assert(
    fc.property(anyProgramme, (programme) => {
      const { document } = readSheets(sheetsOf(programme, layoutOfDongNai), layoutOfDongNai);
      const { findings } = validateSource(document, grounds);
      for (const told of tellFindings(findings, grounds, document.places)) {
        if (told.pointer !== "") expect(told.place?.kind, told.pointer).toBe("sheet");
      }
    }),
    { numRuns: 50 },
  );
});

/** What is told of a workbook in which one sheet was changed, by the checks as well. */
function judged(name: string, change: (sheet: Sheet) => Sheet | undefined): readonly string[] {
  const sheets = inOrder.sheets.flatMap((sheet) => (sheet.name === name ? (change(sheet) ?? []) : sheet));
  const { document } = readSheets({ sheets }, layoutOfDongNai);
  return validateSource(document, grounds).findings.map(({ code }) => code);
}

const structure = (codes: readonly string[]) => codes.filter((code) => code.startsWith("structure."));

test("a sheet or a column that is missing is told once, and not again for every row", () => {
  const withoutProjects = judged("Đề án", () => undefined);
  expect(withoutProjects).toContain("sheet.missing-sheet");
  expect(structure(withoutProjects)).toEqual([]);
  const withoutCounterpart = judged("Đề án", (sheet) => withCell(sheet, 4, 11, undefined));
  expect(withoutCounterpart.filter((code) => code === "sheet.missing-column")).toHaveLength(1);
  expect(structure(withoutCounterpart)).toEqual([]);
  expect(structure(judged("Kinh phí", () => undefined))).toEqual([]);
});

test("a value that is not taken is told by reading alone", () => {
  const codes = judged("Đề án", (sheet) => withCell(sheet, 5, 11, typed("1.234")));
  expect(codes).toContain("sheet.number-ambiguous");
  expect(structure(codes)).toEqual([]);
});
