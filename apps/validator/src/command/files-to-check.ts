import { statSync } from "node:fs";
import { basename, isAbsolute, join } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";

/** What is taken from a folder: everything that a programme may be written in. */
const programmeFiles = "**/*.{xlsx,json,yaml,yml}";

/** Excel keeps such a file beside a workbook while it is open; it is no workbook. */
const isLockFile = (path: string): boolean => basename(path).startsWith("~$");

const options = { expandDirectories: false, caseSensitiveMatch: false, dot: false } as const;

function inOrder(paths: readonly string[]): readonly string[] {
  const kept = paths.filter((path) => !isLockFile(path));
  return kept.sort((first, second) => first.localeCompare(second, "vi"));
}

function filesOf(word: string): readonly string[] {
  const standing = statSync(word, { throwIfNoEntry: false });
  if (standing?.isDirectory() === true) {
    return inOrder(globSync(programmeFiles, { ...options, cwd: word }).map((path) => join(word, path)));
  }
  if (standing !== undefined || !isDynamicPattern(word)) return [word];
  return inOrder(globSync(word, { ...options, absolute: isAbsolute(word) }));
}

/** The files that words of the command line name: files as they are, folders with all below them, patterns. */
export interface FilesToCheck {
  readonly files: readonly string[];
  /** Words in which no file was found. */
  readonly empty: readonly string[];
}

/** Each file once, in the order in which it was named. A file that does not exist stays: its report says so. */
export function filesToCheck(words: readonly string[]): FilesToCheck {
  const byWord = words.map((word) => ({ word, files: filesOf(word) }));
  return {
    files: [...new Set(byWord.flatMap(({ files }) => files))],
    empty: byWord.filter(({ files }) => files.length === 0).map(({ word }) => word),
  };
}
