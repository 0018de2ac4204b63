import { type ZipPart, zipFile } from "./zip-file.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const megabyte = 1024 * 1024;

const sheetPath = "xl/worksheets/sheet1.xml";
const textsPath = "xl/sharedStrings.xml";

/** The smallest workbook that opens, by its parts. */
const plainParts = {
  "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Đề án" sheetId="1" r:id="r1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  [textsPath]: `<sst xmlns="${main}"><si><t>STT</t></si></sst>`,
  [sheetPath]: sheet(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`),
} as const;

function sheet(rows: string, after = ""): string {
  return `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function workbook(changed: Readonly<Record<string, string | Uint8Array>>, ...more: readonly ZipPart[]) {
  const parts = Object.entries({ ...plainParts, ...changed }).map(([name, content]) => ({ name, content }));
  return zipFile([...parts, ...more]);
}

/** An old compound file whose directory names a stream, as a workbook with a password is. */
function compoundFile(stream: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
}

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const rows = (count: number, cells: string) => Array.from({ length: count }, (_, index) => row(index + 1, cells));
const outside = `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/image" Target="https://theo-doi.example/1.png" TargetMode="External"/></Relationships>`;
const laughs = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);

/** What somebody may send as a workbook to harm who reads it, and the code with which each is refused. */
export const hostileWorkbooks = {
  "a bomb that tells its size": [
    () => workbook({}, { name: "xl/media/a.bin", content: new Uint8Array(100 * megabyte) }),
    "file.unpacks-too-large",
  ],
  "a bomb that lies about its size": [
    () => workbook({}, { name: "xl/media/a.bin", content: new Uint8Array(100 * megabyte), declaredSize: 1_000 }),
    "file.unpacks-too-large",
  ],
  "a bomb in many parts": [
    () =>
      workbook(
        Object.fromEntries(
          Array.from({ length: 20 }, (_, index) => [`xl/media/${index}.bin`, new Uint8Array(20 * megabyte)]),
        ),
      ),
    "file.unpacks-too-large",
  ],
  "an archive in an archive": [
    () => workbook({ "xl/media/a.bin": zipFile([{ name: "b.bin", content: new Uint8Array(100 * megabyte) }]) }),
    "file.nested-file",
  ],
  "words that multiply themselves": [
    () =>
      workbook({ [textsPath]: `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs.join("")}]><sst><si><t>&l9;</t></si></sst>` }),
    "file.unsafe-xml",
  ],
  "100.000 rows": [
    () => workbook({ [sheetPath]: sheet(rows(100_000, "<c><v>1</v></c>").join("")) }),
    "file.too-many-rows",
  ],
  "one cell at the far end": [
    () => workbook({ [sheetPath]: sheet(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`) }),
    "file.too-many-rows",
  ],
  "a million cells": [
    () => workbook({ [sheetPath]: sheet(rows(4_000, "<c><v>1</v></c>".repeat(250)).join("")) }),
    "file.unpacks-too-large",
  ],
  "240.000 cells": [
    () => workbook({ [sheetPath]: sheet(rows(4_000, "<c><v>1</v></c>".repeat(60)).join("")) }),
    "file.too-many-cells",
  ],
  "a million shared texts": [
    () => workbook({ [textsPath]: `<sst>${"<si><t>a</t></si>".repeat(1_000_000)}</sst>` }),
    "file.unpacks-too-large",
  ],
  "shared texts of 50 MB": [
    () => workbook({ [textsPath]: `<sst><si><t>${"a".repeat(50 * megabyte)}</t></si></sst>` }),
    "file.unpacks-too-large",
  ],
  "elements nested without end": [
    () => workbook({ [sheetPath]: `<worksheet>${"<a>".repeat(2_000_001)}` }),
    "file.unpacks-too-large",
  ],
  "values from another workbook": [
    () => workbook({ "xl/externalLinks/externalLink1.xml": "<externalLink/>" }),
    "file.external-links",
  ],
  "a picture fetched from outside": [
    () => workbook({ "xl/worksheets/_rels/sheet1.xml.rels": outside }),
    "file.external-links",
  ],
  macros: [() => workbook({ "xl/vbaProject.bin": "x" }), "file.macros"],
  "a password": [() => compoundFile("EncryptionInfo"), "file.encrypted-workbook"],
  "the old Excel inside": [() => compoundFile("Workbook"), "file.old-workbook"],
  "a PDF inside": [() => "%PDF-1.7\n", "file.not-a-workbook"],
  "a list with commas inside": [() => "STT,Tên đề án\n1,Máy tiện\n", "file.text-as-workbook"],
  "four million signs written as names": [
    () => workbook({ [textsPath]: `<sst><si><t>${"&amp;".repeat(4_000_000)}</t></si></sst>` }),
    "file.unpacks-too-large",
  ],
  "1.900 tabs that show one sheet": [() => workbookOfTabs(1_900, sheet(oneCell)), "file.damaged-workbook"],
  "40 tabs that show one sheet of a million tags": [
    () => workbookOfTabs(40, sheet(`<row r="1">${"<c/>".repeat(1_000_000)}</row>`)),
    "file.damaged-workbook",
  ],
  "half of itself": [
    () => {
      const whole = workbook({});
      return whole.slice(0, whole.length / 2);
    },
    "file.damaged-workbook",
  ],
} as const satisfies Readonly<Record<string, readonly [content: () => string | Uint8Array, code: `file.${string}`]>>;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A workbook whose tabs all show the one sheet there is. */
function workbookOfTabs(count: number, shown: string) {
  const tabs = numbers(count).map((number) => `<sheet name="T${number}" sheetId="${number}" r:id="r1"/>`);
  const book = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tabs.join("")}</sheets></workbook>`;
  return workbook({ "xl/workbook.xml": book, [sheetPath]: shown });
}

const oneCell = row(1, `<c t="s"><v>0</v></c>`);
const merged = `<mergeCells>${`<mergeCell ref="A1:XFD1048576"/>`.repeat(500_000)}</mergeCells>`;

/** What is within every limit of the reader: read, or stopped, but never at the cost of the machine. */
export const heavyWorkbooks = {
  "199.000 numbers": () => workbook({ [sheetPath]: sheet(rows(1_990, "<c><v>1</v></c>".repeat(100)).join("")) }),
  "199.000 texts": () =>
    workbook({ [sheetPath]: sheet(rows(1_990, `<c t="inlineStr"><is><t>Đề án</t></is></c>`.repeat(100)).join("")) }),
  "20.000 rows": () => workbook({ [sheetPath]: sheet(rows(20_000, `<c t="s"><v>0</v></c>`.repeat(9)).join("")) }),
  "480.000 shared texts": () => workbook({ [textsPath]: `<sst>${"<si><t>chữ</t></si>".repeat(480_000)}</sst>` }),
  "shared texts of 15 MB": () => workbook({ [textsPath]: `<sst><si><t>${"a".repeat(15 * megabyte)}</t></si></sst>` }),
  "three million signs written as names": () =>
    workbook({ [textsPath]: `<sst><si><t>${"&amp;".repeat(3_000_000)}</t></si></sst>` }),
  "500.000 times all cells merged": () => workbook({ [sheetPath]: sheet(oneCell, merged) }),
} as const satisfies Readonly<Record<string, () => Uint8Array>>;
