import * as fc from "fast-check";
import { type Cell, type CellValue, readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readSpreadsheet } from "./read-spreadsheet.js";
import type { CellContent } from "./spreadsheet.js";
import { sheetXml, workbookWith } from "./workbook-fixture.js";
import { xmlEncoded } from "./xml-text.js";

/** What the library with which workbooks are written reads in a cell, in our words. */
function secondReading(value: CellValue, cell: Cell | undefined): CellContent | undefined {
  if (cell?.type === "error") return { kind: "error", error: String(value) };
  if (value === null) return cell?.formula === undefined ? undefined : { kind: "not-computed" };
  if (typeof value === "boolean") return { kind: "truth", truth: value };
  if (typeof value === "string") {
    return value === "" && cell?.formula === undefined ? undefined : { kind: "text", text: value };
  }
  if (typeof value === "number") {
    const format = cell?.style?.numFmt?.replace(/"[^"]*"|\\./g, "") ?? "";
    return { kind: "number", number: value, isPercent: format.includes("%") };
  }
  const instant = value.getTime();
  if (Number.isNaN(instant)) return { kind: "error", error: "#VALUE!" };
  return { kind: "date", date: value.toISOString().split("T")[0] ?? "", hasTime: instant % 86_400_000 !== 0 };
}

const ownFormats = [
  "#,##0",
  "dd/mm/yyyy",
  "d-mmm",
  "d/m",
  "[$-42A]dd mmmm yyyy",
  "#,##0 [$₫-42A]",
  "[Red]#,##0;-#,##0",
  '0.00" %"',
  "0.00%",
  "0.0\\%",
  '#,##0 "đồng/ngày"',
  '"d"0',
  "\\d0",
  "_d0*y",
  "[h]:mm",
  "[mm]:ss",
  "hh:mm",
  "h",
  "0h",
  "mm:ss",
  "mmm",
  "mm",
  "General",
  "@",
  "h:mm AM/PM",
  "yyyy",
  "0.00E+00",
  "[Cyan]General",
  "Đ",
  "",
];
const knownFormats = Array.from({ length: 60 }, (_, number) => number);
const styles = [...knownFormats, ...ownFormats.map((_, index) => 164 + index)];
const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${ownFormats
  .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${xmlEncoded(code)}"/>`)
  .join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles
  .map((number) => `<xf numFmtId="${number}"/>`)
  .join("")}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></dxf></dxfs></styleSheet>`;

const text = fc.string({ unit: fc.constantFrom(..."aăâ<&>\"' \n1_x000D_", "_x0041_", "_x00"), maxLength: 12 });
const written = text.map(xmlEncoded);
const runs = fc.array(written, { maxLength: 3 });
const item = fc.oneof(
  written.map((words) => `<t xml:space="preserve">${words}</t>`),
  runs.map((pieces) => pieces.map((words) => `<r><rPr><b/><sz val="11"/></rPr><t>${words}</t></r>`).join("")),
);
const strings = fc.array(item, { minLength: 1, maxLength: 5 });
const number = fc.oneof(
  fc.integer({ min: -3, max: 70 }),
  fc.double({ min: -1e6, max: 3e6, noNaN: true }),
  fc.constantFrom(45_000, 60, 61, 2_958_465, 1e300),
);
const value = fc.oneof(
  { weight: 5, arbitrary: number.map(String) },
  fc.constantFrom("", "1", "true", "FALSE", "abc", "#REF!", "2026-01-01", " 7 ", "<![CDATA[5]]>", "1<!-- 2 -->3"),
);
const formula = fc.constantFrom(
  "",
  "",
  "<f>A1+1</f>",
  "<f/>",
  '<f t="shared" ref="A1:A3" si="0">B1&amp;"x"</f>',
  '<f t="shared" si="0"/>',
);
const type = fc.constantFrom("", ' t="n"', ' t="s"', ' t="str"', ' t="inlineStr"', ' t="b"', ' t="e"', ' t="d"');
const style = fc.option(fc.nat({ max: styles.length + 1 }), { nil: undefined });
const cell = fc.record({ type, style, formula, value, inline: fc.option(item, { nil: "" }) });

test("the library with which workbooks are written reads the same in every cell", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 40 }),
      strings,
      fc.boolean(),
      async (cells, all, old) => {
        const xml = cells.map(({ type, style, formula, value, inline }) => {
          const asIndex =
            type === ' t="s"' ? String(Math.abs(Number.parseInt(value, 10) || 0) % (all.length + 1)) : value;
          const inside = `${formula}<v>${asIndex}</v>${inline === "" ? "" : `<is>${inline}</is>`}`;
          return `<c${type}${style === undefined ? "" : ` s="${style}"`}>${inside}</c>`;
        });
        const bytes = await workbookWith({
          "xl/worksheets/sheet1.xml": sheetXml(`<row>${xml.join("")}</row>`),
          "xl/styles.xml": stylesXml,
          "xl/sharedStrings.xml": `<sst>${all.map((one) => `<si>${one}</si>`).join("")}</sst>`,
          "xl/workbook.xml": `<workbook xmlns:r="r"><workbookPr date1904="${old}"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        });
        const [ours, theirs] = [await readSpreadsheet(bytes), await readXlsx(bytes, { readStyles: true })];
        if (!ours.ok) throw new Error(ours.refusal.code);
        const [sheet] = theirs.sheets;
        const second = cells.map((_, column) =>
          secondReading(sheet?.rows[0]?.[column] ?? null, sheet?.cells?.get(`0,${column}`)),
        );
        expect(cells.map((_, column) => ours.value.sheets[0]?.rows[0]?.[column]?.content)).toEqual(second);
        expect(cells.map((_, column) => ours.value.sheets[0]?.rows[0]?.[column]?.formula)).toEqual(
          cells.map((_, column) => {
            const known = sheet?.cells?.get(`0,${column}`);
            return second[column] === undefined ? undefined : known?.formula;
          }),
        );
      },
    ),
    { numRuns: 150 },
  );
});
