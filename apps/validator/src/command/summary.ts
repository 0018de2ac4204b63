import type { BilingualText, Language } from "@khuyencong/core/basis";
import { type Verdict, verdictLabels } from "@khuyencong/core/validation";
import { type Palette, shown } from "@khuyencong/validation/reports";
import type { CheckedFile } from "./report-file.js";

const colours = {
  passed: "passed",
  "passed-with-warnings": "warning",
  failed: "error",
  unreadable: "error",
} as const satisfies Readonly<Record<Verdict, keyof Palette>>;

const words = {
  heading: (count: number): BilingualText => ({ vi: `TỔNG HỢP ${count} tệp`, en: `SUMMARY of ${count} files` }),
  noFile: (word: string): BilingualText => ({
    vi: `Không có tệp chương trình, báo cáo nào trong “${word}”.`,
    en: `There is no file of a programme or report in “${word}”.`,
  }),
};

const verdicts: readonly Verdict[] = ["passed", "passed-with-warnings", "failed", "unreadable"];

/** How many files came out in which way, and those that need somebody, by name. */
export function summary(files: readonly CheckedFile[], language: Language, palette: Palette): string {
  const lines = verdicts.flatMap((verdict) => {
    const count = files.filter((file) => file.verdict === verdict).length;
    const label = verdictLabels[verdict][language];
    return count === 0 ? [] : [`  ${palette[colours[verdict]](label)}: ${count}`];
  });
  const failing = files
    .filter(({ verdict }) => verdict === "failed" || verdict === "unreadable")
    .map(({ path, verdict }) => `  - ${shown(path)}: ${verdictLabels[verdict][language]}`);
  return [palette.strong(words.heading(files.length)[language]), ...lines, ...failing, ""].join("\n");
}

/** Said for a word in which no file was found. */
export function noFileIn(word: string, language: Language): string {
  return `${words.noFile(shown(word))[language]}\n`;
}
