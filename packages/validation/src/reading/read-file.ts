import type { SourceDocument } from "@khuyencong/core/validation";
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

/** Reads a workbook; given from outside, so that the Excel reader is loaded only where a workbook comes. */
export type ReadWorkbook = (bytes: Uint8Array) => Promise<Read<SourceDocument>>;

/** Reads the file of a programme in any of its three formats into one form, or says why it cannot be read. */
export async function readFile({ name, bytes }: NamedFile, readWorkbook: ReadWorkbook): Promise<Read<SourceDocument>> {
  const format = formatOf(name);
  if (format === undefined) return refused(problems.unknownFormat);
  if (bytes.length > largestFile) return refused(problems.tooLarge);
  if (bytes.length === 0) return refused(problems.empty);
  if (format === "xlsx") return readWorkbook(bytes);
  const text = decodeText(bytes);
  return text.ok ? readTextDocument(text.value, format) : text;
}
