import { formatDate, type Language, plainDate } from "@khuyencong/core/basis";
import type { JudgedReport } from "../judgement/report.js";
import type { NamedFile } from "../reading/index.js";
import { type Read, refused } from "../reading/problem.js";
import { baseName } from "./base-name.js";
import { extentWords } from "./report-words.js";

/**
 * The officer's own workbook back: every finding as a coloured cell and a note, and a first sheet that lists them.
 * Refuses what is no workbook.
 */
export async function workbookReport(
  { name, bytes }: NamedFile,
  report: JudgedReport,
  language: Language,
): Promise<Read<Uint8Array>> {
  const { annotate } = await import("@khuyencong/workbook/annotation");
  const { verdict, counts, extent, subject, rulebook, tool, findings } = report;
  const stamp = {
    document: subject.kind,
    verdict,
    counts,
    unchecked: extent === "everything" ? undefined : extentWords[extent],
    asOf: formatDate(plainDate(rulebook.asOf)),
    rulebookHash: rulebook.hash,
    tool,
    fileName: baseName(name),
  };
  const answer = await annotate(bytes, { findings, stamp, language });
  return answer.ok ? answer : refused(answer.refusal);
}
