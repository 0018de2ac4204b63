import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { unpackWorkbook } from "../spreadsheet/archive.js";
import { readSpreadsheet } from "../spreadsheet/read-spreadsheet.js";
import { cellAt } from "../spreadsheet/spreadsheet.js";
import { plainWorkbook, sheetXml, workbookWith } from "../spreadsheet/workbook-fixture.js";
import { annotate } from "./annotate.js";
import type { AnnotatedFinding } from "./annotated-finding.js";
import { findingAt, officersWorkbook, projectsSheet, stamp } from "./annotation-fixture.js";

async function annotated(bytes: Uint8Array, findings: readonly AnnotatedFinding[]): Promise<Uint8Array> {
  const answer = await annotate(bytes, { findings, stamp, language: "vi" });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

/** A workbook as a second program understands it. */
async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function noteOf(workbook: ExcelJS.Workbook, sheet: string, cell: string): string {
  const { note } = sheetOf(workbook, sheet).getCell(cell);
  if (note === undefined || typeof note === "string") return note ?? "";
  return (note.texts ?? []).map(({ text }) => text).join("");
}

/** Everything that a second program reads of a sheet, without what marks are made of. */
function contentOf(sheet: ExcelJS.Worksheet): unknown {
  const { name, state, rows, cols, merges, sheetProtection, pageSetup, views, properties } = sheet.model as unknown as {
    readonly [key: string]: unknown;
  };
  const withoutNotes = JSON.parse(
    JSON.stringify(rows, (key, value) => (key === "comment" || key === "note" ? undefined : value)),
  );
  const validations = (sheet as unknown as { readonly dataValidations: { readonly model: unknown } }).dataValidations
    .model;
  return { name, state, rows: withoutNotes, cols, merges, sheetProtection, pageSetup, views, properties, validations };
}

const ambiguous = findingAt({ row: 3, column: "E" });
const dear = findingAt(
  { row: 2, column: "D" },
  {
    severity: "warning",
    code: "project.outlier",
    message: { vi: "Cao gấp mười lần.", en: "Ten times." },
    fix: undefined,
  },
);

describe("the officer's own workbook", () => {
  test("loses nothing: every sheet reads as before, in a program that is not ours", async () => {
    const original = await officersWorkbook();
    const before = await open(original);
    const after = await open(await annotated(original, [ambiguous, dear]));
    expect(after.worksheets.map(({ name }) => name)).toEqual([
      "Kết quả kiểm tra",
      ...before.worksheets.map(({ name }) => name),
    ]);
    for (const sheet of before.worksheets) {
      expect(contentOf(sheetOf(after, sheet.name))).toEqual(contentOf(sheet));
    }
    expect(after.definedNames.getRanges("Danh_muc_xa").ranges).toEqual(["'Danh mục'!$A$1"]);
  });

  test("keeps every part that bears no mark to the byte", async () => {
    const original = await officersWorkbook();
    const before = (await unpackWorkbook(original)).parts;
    const after = (await unpackWorkbook(await annotated(original, [ambiguous, dear]))).parts;
    const touched = [...before].filter(
      ([path, bytes]) => !Buffer.from(after.get(path) ?? []).equals(Buffer.from(bytes)),
    );
    expect(touched.map(([path]) => path).sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/comments2.xml",
      "xl/drawings/vmlDrawing2.vml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet2.xml",
    ]);
  });

  test("keeps the officer's rules of colour, and the rank of each rule is its own", async () => {
    const after = await open(await annotated(await officersWorkbook(), [ambiguous, dear]));
    const formats = (
      sheetOf(after, projectsSheet) as unknown as {
        readonly conditionalFormattings: readonly {
          readonly ref: string;
          readonly rules: readonly { priority: number }[];
        }[];
      }
    ).conditionalFormattings;
    expect(formats.map(({ ref }) => ref)).toEqual(["D2:D3", "E3", "D2"]);
    expect(formats.flatMap(({ rules }) => rules.map(({ priority }) => priority))).toEqual([1, 2, 3]);
  });

  test("keeps the notes that were there; what was found stands behind them", async () => {
    const after = await open(await annotated(await officersWorkbook(), [dear, findingAt({ row: 1, column: "A" })]));
    expect(noteOf(after, projectsSheet, "D2")).toBe(
      "Theo báo giá ngày 05/01/2026\n── Kiểm tra khuyến công ──\nCảnh báo 1: Cao gấp mười lần.",
    );
    expect(noteOf(after, projectsSheet, "A1")).toMatch(/^Số thứ tự của đề án\n── Kiểm tra khuyến công ──\nLỗi 2: /);
  });
});

describe("a cell on which something was found", () => {
  test("tells in a note what is wrong and how to mend it, under the number of the list", async () => {
    const after = await open(await annotated(await officersWorkbook(), [dear, ambiguous]));
    expect(noteOf(after, projectsSheet, "E3")).toBe(
      "── Kiểm tra khuyến công ──\nLỗi 2: “1.234” có thể là 1234 hoặc 1,234.\nCách sửa: Gõ lại thành số.",
    );
  });

  test("is coloured by the gravest of its findings", async () => {
    const bytes = await annotated(await officersWorkbook(), [
      findingAt({ row: 3, column: "E" }, { severity: "note" }),
      ambiguous,
      findingAt({ row: 2, column: "E" }, { severity: "note" }),
    ]);
    const formats = (
      sheetOf(await open(bytes), projectsSheet) as unknown as {
        readonly conditionalFormattings: readonly {
          readonly ref: string;
          readonly rules: readonly {
            readonly style?: { readonly fill?: { readonly bgColor?: { readonly argb?: string } } };
          }[];
        }[];
      }
    ).conditionalFormattings;
    const colours = formats.slice(1).map(({ ref, rules }) => [ref, rules[0]?.style?.fill?.bgColor?.argb]);
    expect(colours).toEqual([
      ["E3", "FFFFC7CE"],
      ["E2", "FFDDEBF7"],
    ]);
  });

  test("inside merged cells is marked where it is seen: on the first of them", async () => {
    const after = await open(
      await annotated(await officersWorkbook(), [findingAt({ sheet: "Thông tin chung", row: 1, column: "C" })]),
    );
    expect(noteOf(after, "Thông tin chung", "A1")).toContain("Lỗi 1");
  });

  test("with very much to say is cut off in the note, and the note says where the rest stands", async () => {
    const many = Array.from({ length: 60 }, () => ambiguous);
    const after = await open(await annotated(await officersWorkbook(), many));
    const note = noteOf(after, projectsSheet, "E3");
    expect(note.length).toBeLessThan(2100);
    expect(note).toMatch(/… còn nữa, xem trang “Kết quả kiểm tra”\.$/);
  });
});

describe("the first sheet", () => {
  const rowsOf = async (findings: readonly AnnotatedFinding[]) => {
    const answer = await readSpreadsheet(await annotated(await officersWorkbook(), findings));
    if (!answer.ok) throw new Error(answer.refusal.code);
    const [sheet] = answer.value.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    return (row: number, column: number) => {
      const content = cellAt(sheet, row, column)?.content;
      return content?.kind === "text" ? content.text : content?.kind === "number" ? content.number : undefined;
    };
  };

  test("tells the verdict, and the stamp by which it can be taken again", async () => {
    const cell = await rowsOf([ambiguous, dear]);
    expect([2, 3, 4, 6, 7].map((row) => cell(row, 3))).toEqual([
      "CHƯA ĐẠT",
      "1 lỗi, 1 cảnh báo, 0 lưu ý",
      "16/03/2026",
      "sha256:abc",
      "khuyencong-validate 1.2.3",
    ]);
  });

  test("lists every finding: number, severity, place, words, grounds, how to mend, code", async () => {
    const reasons = [{ message: { vi: "Chưa rõ ngành nghề.", en: "The trade is not known." } }];
    const cell = await rowsOf([{ ...ambiguous, reasons }]);
    const columns = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(columns.map((column) => cell(9, column))).toEqual([
      "STT",
      "Mức độ",
      "Ở đâu",
      "Đến ô",
      "Nội dung",
      "Căn cứ",
      "Cách sửa",
      "Mã",
    ]);
    expect(columns.map((column) => cell(10, column))).toEqual([
      1,
      "Lỗi",
      "Đề án thứ 2 › Vốn đối ứng",
      `${projectsSheet} E3`,
      "“1.234” có thể là 1234 hoặc 1,234.\n– Lý do: Chưa rõ ngành nghề.",
      "Điều 5 Thông tư 28",
      "Gõ lại thành số.",
      "sheet.number-ambiguous",
    ]);
  });

  test("leads to the cell by a link, whatever stands in the sheet's name", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Ea H'leo & Đắk");
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const finding = findingAt({ sheet: "Ea H'leo & Đắk", row: 3, column: "E" });
    const { parts } = await unpackWorkbook(await annotated(bytes, [finding]));
    const texts = [...parts.values()].map((part) => new TextDecoder().decode(part)).join("");
    expect(texts).toContain(`location="'Ea H''leo &amp; Đắk'!E3"`);
    expect(texts).toContain('conditionalFormatting sqref="E3"');
  });

  test("says so when nothing was found, and lists what has no cell without a link", async () => {
    expect((await rowsOf([]))(10, 1)).toBe("Không phát hiện sai sót.");
    const cell = await rowsOf([{ ...ambiguous, place: undefined }]);
    expect([cell(10, 3), cell(10, 4)]).toEqual(["Đề án thứ 2 › Vốn đối ứng", undefined]);
  });

  test("opens first, and no other tab is chosen with it: both would change by one stroke", async () => {
    const chosen = sheetXml("", '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>');
    const bytes = await workbookWith({ "xl/worksheets/sheet1.xml": chosen });
    const { parts, sheets } = await unpackWorkbook(await annotated(bytes, []));
    const texts = sheets.map(({ path }) => new TextDecoder().decode(parts.get(path)));
    expect(texts.map((xml) => xml.includes("tabSelected"))).toEqual([true, false]);
    expect(new TextDecoder().decode(parts.get("xl/workbook.xml"))).not.toContain("activeTab");
  });

  test("takes another name when the officer has a sheet of that name", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("KẾT QUẢ kiểm tra").getCell("A1").value = "của tôi";
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const after = await open(await annotated(bytes, []));
    expect(after.worksheets.map(({ name }) => name)).toEqual(["Kết quả kiểm tra (2)", "KẾT QUẢ kiểm tra"]);
    const again = await open(await annotated(await annotated(bytes, []), []));
    expect(again.worksheets.map(({ name }) => name)).toEqual(["Kết quả kiểm tra (2)", "KẾT QUẢ kiểm tra"]);
  });
});

describe("checking again", () => {
  test("replaces the former marks: the copy is the same as if the first check had never been", async () => {
    const original = await officersWorkbook();
    const once = await annotated(original, [dear, ambiguous]);
    const twice = await annotated(once, [dear, ambiguous]);
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  });

  test("takes marks away where nothing is wrong any more, and gives the officer's notes back", async () => {
    const original = await officersWorkbook();
    const mended = await annotated(
      await annotated(original, [dear, ambiguous, findingAt({ row: 1, column: "A" })]),
      [],
    );
    const clean = await annotated(original, []);
    const after = (await unpackWorkbook(mended)).parts;
    for (const [path, bytes] of (await unpackWorkbook(clean)).parts) {
      // Looks that no cell uses any more may stay in the book, and an author who wrote no note in his list.
      if (path === "xl/styles.xml" || path.startsWith("xl/comments")) continue;
      expect([path, new TextDecoder().decode(after.get(path))]).toEqual([path, new TextDecoder().decode(bytes)]);
    }
    expect(noteOf(await open(mended), projectsSheet, "D2")).toBe("Theo báo giá ngày 05/01/2026");
    expect(noteOf(await open(mended), projectsSheet, "A1")).toBe("Số thứ tự của đề án");
  });

  test("leaves no empty part behind in a workbook that had no notes", async () => {
    const plain = await plainWorkbook();
    const finding = findingAt({ sheet: "Đề án", row: 2, column: "B" });
    const paths = async (bytes: Uint8Array) => [...(await unpackWorkbook(bytes)).parts.keys()].sort();
    expect(await paths(await annotated(await annotated(plain, [finding]), []))).toEqual(
      await paths(await annotated(plain, [])),
    );
  });
});

describe("workbooks of other programs", () => {
  test("whose elements bear a prefix are marked in the same way", async () => {
    const prefixed = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')
      .replaceAll("<", "<x:")
      .replaceAll("<x:/", "</x:")
      .replace("<x:?xml", "<?xml")
      .replace("xmlns=", "xmlns:x=");
    const bytes = await workbookWith({ "xl/worksheets/sheet1.xml": prefixed });
    const finding = findingAt({ sheet: "Đề án", row: 1, column: "A" });
    const { parts } = await unpackWorkbook(await annotated(bytes, [finding]));
    const xml = new TextDecoder().decode(parts.get("xl/worksheets/sheet1.xml"));
    expect(xml).toContain('<x:conditionalFormatting sqref="A1">');
    expect(xml).toMatch(/<x:legacyDrawing [^>]*\/><\/x:worksheet>$/);
  });

  test("that cannot be read are refused in words", async () => {
    const answer = await annotate(new TextEncoder().encode("a,b"), { findings: [], stamp, language: "vi" });
    expect(answer).toMatchObject({ ok: false, refusal: { code: "file.text-as-workbook" } });
  });
});
