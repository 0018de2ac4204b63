import { describe, expect, test } from "vitest";
import { unpackWorkbook } from "./archive.js";
import { limits } from "./limits.js";
import { opened } from "./refusal.js";
import { compoundFile, plainWorkbook, sheetXml, workbookWith, zipOf } from "./workbook-fixture.js";

const sheet = "xl/worksheets/sheet1.xml";

async function refusalOf(bytes: Uint8Array): Promise<string | undefined> {
  const answer = await opened(() => unpackWorkbook(bytes));
  return answer.ok ? undefined : answer.refusal.code;
}

describe("a workbook as Excel writes it", () => {
  test("is unpacked, and each sheet tells how far it is filled", async () => {
    const { sheets, parts } = await unpackWorkbook(await plainWorkbook());
    expect(sheets).toMatchObject([{ name: "Đề án", isHidden: false, extent: { lastRow: 2, lastColumn: 2, cells: 4 } }]);
    expect(parts.has(sheet)).toBe(true);
  });

  test("may colour empty cells down to the last row of the sheet: only what is filled counts", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>';
    const { sheets } = await unpackWorkbook(await workbookWith({ [sheet]: sheetXml(rows) }));
    expect(sheets[0]?.extent).toEqual({ lastRow: 1, lastColumn: 1, cells: 1 });
  });

  test("may link to a page on the web: a person follows such a link, no program does", async () => {
    const link =
      '<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://dongnai.gov.vn" TargetMode="External"/></Relationships>';
    expect(await refusalOf(await workbookWith({ "xl/worksheets/_rels/sheet1.xml.rels": link }))).toBeUndefined();
  });

  test("may leave out where rows and cells stand: they follow one another", async () => {
    const rows = "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    const { sheets } = await unpackWorkbook(await workbookWith({ [sheet]: sheetXml(rows) }));
    expect(sheets[0]?.extent).toEqual({ lastRow: 2, lastColumn: 3, cells: 3 });
  });
});

describe("another kind of file with the ending .xlsx", () => {
  test.each([
    ["nothing at all", new Uint8Array(), "file.empty-workbook"],
    ["an old Excel file", compoundFile("Workbook"), "file.old-workbook"],
    ["an Excel file with a password", compoundFile("EncryptionInfo"), "file.encrypted-workbook"],
    ["an old Word file", compoundFile("WordDocument"), "file.other-document"],
    ["a list with commas", new TextEncoder().encode("STT,Tên đề án\n1,Máy tiện\n"), "file.text-as-workbook"],
    [
      "a page of the web",
      new TextEncoder().encode("<html><table><tr><td>1</td></tr></table>"),
      "file.text-as-workbook",
    ],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n"), "file.not-a-workbook"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), "file.not-a-workbook"],
    ["an empty zip", Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]), "file.not-a-workbook"],
  ])("%s is refused by its first bytes", async (_, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(code);
  });

  test.each([
    ["a Word file", { "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>" }, "file.other-document"],
    ["a spreadsheet of LibreOffice", { mimetype: "x", "content.xml": "<x/>" }, "file.open-document"],
    ["a binary workbook", { "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }, "file.binary-workbook"],
    ["any zip", { "anh.txt": "x" }, "file.not-a-workbook"],
  ])("%s is refused by its parts", async (_, parts, code) => {
    expect(await refusalOf(await zipOf(parts))).toBe(code);
  });
});

describe("a workbook that could do harm", () => {
  const outside =
    '<Relationships><Relationship Id="r1" Type="http://x/image" Target="https://theo-doi.example/1.png" TargetMode="External"/></Relationships>';
  test.each([
    ["macros", { "xl/vbaProject.bin": "x" }, "file.macros"],
    ["macros of the old kind", { "xl/macrosheets/sheet1.xml": "<x/>" }, "file.macros"],
    ["the ending of a workbook with macros changed", { "[Content_Types].xml": "<a macroEnabled=''/>" }, "file.macros"],
    ["values from another workbook", { "xl/externalLinks/externalLink1.xml": "<x/>" }, "file.external-links"],
    ["a query to a database", { "xl/connections.xml": "<x/>" }, "file.external-links"],
    ["a picture fetched from outside", { "xl/worksheets/_rels/sheet1.xml.rels": outside }, "file.external-links"],
    ["an embedded file", { "xl/embeddings/oleObject1.bin": "x" }, "file.nested-file"],
    ["a zip within the zip", { "xl/media/image1.png": "PK\u0003\u0004 more" }, "file.nested-file"],
    [
      "one word that multiplies itself",
      { [sheet]: '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>' },
      "file.unsafe-xml",
    ],
    ["a part that leaves its folder", { "../../dich.xml": "<x/>" }, "file.unsafe-entry-name"],
    ["one part twice", { "XL/WORKBOOK.XML": "<x/>" }, "file.unsafe-entry-name"],
  ])("with %s is refused", async (_, changed, code) => {
    expect(await refusalOf(await workbookWith(changed))).toBe(code);
  });

  test("with a tag that never ends is refused as damaged, in time that grows with its length alone", async () => {
    expect(await refusalOf(await workbookWith({ [sheet]: '<a "'.repeat(500_000) }))).toBe("file.damaged-workbook");
  });

  test("with more parts than any workbook has is refused", async () => {
    const parts = Object.fromEntries(Array.from({ length: limits.parts + 1 }, (_, index) => [`xl/a${index}.xml`, "x"]));
    expect(await refusalOf(await workbookWith(parts))).toBe("file.too-many-entries");
  });
});

describe("a workbook that is too much", () => {
  const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`;

  test("because the file itself is larger than 20 MB", async () => {
    expect(await refusalOf(new Uint8Array(limits.fileBytes + 1))).toBe("file.workbook-too-large");
  });

  test("because a part unpacks to more than is allowed, as the file itself tells", async () => {
    const bomb = await workbookWith({ "xl/media/a.bin": new Uint8Array(limits.partBytes + 1) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalOf(bomb)).toBe("file.unpacks-too-large");
  });

  test("because many parts together unpack to more than is allowed", async () => {
    const part = new Uint8Array(limits.partBytes);
    const bomb = await workbookWith({ "xl/media/a.bin": part, "xl/media/b.bin": part, "xl/media/c.bin": part });
    expect(await refusalOf(bomb)).toBe("file.unpacks-too-large");
  });

  test("because it has 100.000 rows; the message names the sheet and the row", async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => row(index + 1)).join("");
    const answer = await opened(async () => unpackWorkbook(await workbookWith({ [sheet]: sheetXml(rows) })));
    expect(answer).toMatchObject({
      refusal: {
        code: "file.too-many-rows",
        message: { vi: "Trang tính “Đề án” có nội dung đến dòng 20.001; công cụ chỉ đọc đến dòng 20.000." },
      },
    });
  });

  test("whatever the sheet says of its own size", async () => {
    const lie = sheetXml(row(1_048_576), '<dimension ref="A1:B2"/>');
    expect(await refusalOf(await workbookWith({ [sheet]: lie }))).toBe("file.too-many-rows");
  });

  test("because something stands far to the right", async () => {
    const far = sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>');
    expect(await refusalOf(await workbookWith({ [sheet]: far }))).toBe("file.too-many-columns");
  });

  test("because of more cells than are read, though rows and columns are few enough", async () => {
    const cells = "<c><v>1</v></c>".repeat(limits.columns);
    const rows = `<row>${cells}</row>`.repeat(Math.ceil(limits.cells / limits.columns) + 1);
    expect(await refusalOf(await workbookWith({ [sheet]: sheetXml(rows) }))).toBe("file.too-many-cells");
  });

  test("because of endless tags that hold nothing", async () => {
    const empty = "<a/>".repeat(limits.tags);
    expect(await refusalOf(await workbookWith({ [sheet]: empty }))).toBe("file.unpacks-too-large");
  });
});

describe("a damaged workbook", () => {
  test("cut off anywhere is refused, never half read", async () => {
    const whole = await plainWorkbook();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await refusalOf(whole.slice(0, Math.floor(whole.length * share)))).toBe("file.damaged-workbook");
    }
  });

  test("with a byte changed in any of its parts is refused or read as it was, never read wrongly", async () => {
    const whole = await plainWorkbook();
    const sound = await unpackWorkbook(whole);
    for (let at = 30; at < whole.length; at += 97) {
      const harmed = Uint8Array.from(whole);
      harmed[at] = (harmed[at] ?? 0) ^ 0x55;
      const answer = await opened(() => unpackWorkbook(harmed));
      if (answer.ok) expect(answer.value.sheets).toEqual(sound.sheets);
      else expect(answer.refusal.code).toMatch(/^file\./);
    }
  });

  test("with a cell that stands nowhere is refused", async () => {
    const rows = '<row r="1"><c r="A0"><v>1</v></c></row>';
    expect(await refusalOf(await workbookWith({ [sheet]: sheetXml(rows) }))).toBe("file.damaged-workbook");
  });
});
