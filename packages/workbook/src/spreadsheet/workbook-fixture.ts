import { writeXlsx } from "hucre/xlsx";
import { unpackWorkbook } from "./archive.js";
import type { Parts } from "./package-parts.js";
import { writeArchive } from "./write-archive.js";

/** A small workbook as any program would write it. */
export function plainWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Đề án",
        rows: [
          ["STT", "Tên đề án"],
          [1, "Ứng dụng máy tiện"],
        ],
      },
    ],
  });
}

/** The plain workbook with parts added or replaced, packed anew. */
export async function workbookWith(changed: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const parts = new Map((await unpackWorkbook(await plainWorkbook())).parts);
  for (const [path, part] of Object.entries(changed)) {
    parts.set(path, typeof part === "string" ? new TextEncoder().encode(part) : part);
  }
  return writeArchive(parts);
}

/** A zip of the given parts only. */
export function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const bytes: Parts = new Map(Object.entries(parts).map(([path, text]) => [path, encoder.encode(text)]));
  return writeArchive(bytes);
}

/** The XML of a sheet with the given rows inside. */
export function sheetXml(rows: string, before = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData></worksheet>`;
}

/** An old compound file (.xls, .doc, or a locked .xlsx) whose directory names the given stream. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => {
    bytes[1024 + index * 2] = letter.charCodeAt(0);
  });
  return bytes;
}
