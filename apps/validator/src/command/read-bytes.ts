import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { largestFile, problems, type Read, refused } from "@khuyencong/validation/reading";

function problemOf(error: unknown) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return problems.notFound;
  if (code === "EISDIR") return problems.notAFile;
  return code === "EACCES" || code === "EPERM" ? problems.notPermitted : problems.notReadable;
}

/** The bytes of a file of a sensible size, or why they cannot be had. */
export function readBytes(path: string): Read<Uint8Array> {
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
