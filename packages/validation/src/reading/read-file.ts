import type { SourceDocument } from "@khuyencong/core/validation";
import type { LayoutGrounds } from "@khuyencong/workbook/layout";
import { decodeText } from "./decode-text.js";
import { formatOf } from "./format.js";
import { type Read, refused } from "./problem.js";
import { largestFile, problems } from "./problems.js";
import { readTextDocument } from "./read-text-document.js";

/** A file as it comes from a disk, an upload or a drop: nothing is known of it but its name and its bytes. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the words in a workbook depend on: communes, activities and targets of a jurisdiction, on a day. */
export type WorkbookGrounds = LayoutGrounds;

/** The reader of workbooks is as large as everything else together: it is loaded where a workbook comes. */
async function readWorkbook(bytes: Uint8Array, grounds: WorkbookGrounds): Promise<Read<SourceDocument>> {
  const { readWorkbook: read } = await import("@khuyencong/workbook/reading");
  const answer = await read(bytes, grounds);
  return answer.ok ? { ok: true, value: answer.value.document } : refused(answer.refusal);
}

/** Reads the file of a programme or a report in any of its three formats into one form, or says why it cannot be read. */
export async function readFile({ name, bytes }: NamedFile, grounds: WorkbookGrounds): Promise<Read<SourceDocument>> {
  const format = formatOf(name);
  if (format === undefined) return refused(problems.unknownFormat);
  if (bytes.length > largestFile) return refused(problems.tooLarge);
  if (bytes.length === 0) return refused(problems.empty);
  if (format === "xlsx") return readWorkbook(bytes, grounds);
  const text = decodeText(bytes);
  return text.ok ? readTextDocument(text.value, format) : text;
}
