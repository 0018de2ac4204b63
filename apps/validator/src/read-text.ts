import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { type Read, refused } from "./problem.js";
import { largestFile, problems } from "./problems.js";

/** The bytes of a file, and the text they are. */
export interface SourceText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

function problemOf(error: unknown) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return problems.notFound;
  if (code === "EISDIR") return problems.notAFile;
  return code === "EACCES" || code === "EPERM" ? problems.notPermitted : problems.notReadable;
}

function readBytes(path: string): Read<Uint8Array> {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    return refused(problemOf(error));
  }
  try {
    // Asked of the open file, so that it cannot become another one in between.
    const about = fstatSync(file);
    if (!about.isFile()) return refused(problems.notAFile);
    if (about.size > largestFile) return refused(problems.tooLarge);
    return { ok: true, value: readFileSync(file) };
  } catch (error) {
    return refused(problemOf(error));
  } finally {
    closeSync(file);
  }
}

/** Reads a file that is a UTF-8 text of a sensible size, or says why it is not. */
export function readText(path: string): Read<SourceText> {
  const read = readBytes(path);
  if (!read.ok) return read;
  const bytes = read.value;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) return refused(problems.notText);
    return text.trim() === "" ? refused(problems.empty) : { ok: true, value: { bytes, text } };
  } catch {
    return refused(problems.notText);
  }
}
