import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { BilingualText, Language } from "@khuyencong/core/basis";
import { shown } from "@khuyencong/validation/reports";
import type { CheckedFile } from "./report-file.js";

const written = (path: string): BilingualText => ({ vi: `Đã ghi ${path}`, en: `Written ${path}` });

/** A name that no other report of this call has: files of one name in two folders must not overwrite each other. */
function nameFor({ path, ending }: CheckedFile, taken: ReadonlySet<string>): string {
  const base = basename(path);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${base}.${ending}` : `${base}.${number}.${ending}`;
    if (!taken.has(name)) return name;
  }
}

/** Writes each report as a file of the folder, and tells the names. */
export function writeReports(
  files: readonly CheckedFile[],
  { out, language }: { readonly out: string; readonly language: Language },
): string {
  mkdirSync(out, { recursive: true });
  const taken = new Set<string>();
  const lines = files.map((file) => {
    const name = nameFor(file, taken);
    taken.add(name);
    const path = join(out, name);
    writeFileSync(path, file.report);
    return written(shown(path))[language];
  });
  return `${lines.join("\n")}\n\n`;
}
