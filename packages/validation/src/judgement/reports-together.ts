import { type Companions, companionsOf, type HandedIn } from "@khuyencong/core/validation";
import type { NamedFile } from "../reading/index.js";
import { judge, openFile, type Report, type ReportRequest } from "./report.js";
import type { Subject } from "./subject.js";

/** What a judged file holds, for those judged with it. */
export function subjectOf(report: Report): Subject | undefined {
  return report.verdict === "unreadable" ? undefined : report.subject;
}

function documentsIn(subjects: readonly (Subject | undefined)[]) {
  return {
    programmes: subjects.flatMap((subject) =>
      subject?.kind === "programme" && subject.programme !== undefined ? [subject.programme] : [],
    ),
    reports: subjects.flatMap((subject) =>
      subject?.kind === "report" && subject.report !== undefined ? [subject.report] : [],
    ),
  };
}

/** Everything that was handed in together and could be read, as a whole or in part. */
export function handedIn(subjects: readonly (Subject | undefined)[]): HandedIn {
  return {
    ...documentsIn(subjects.filter((subject) => subject?.isWhole === true)),
    unsound: documentsIn(subjects.filter((subject) => subject?.isWhole === false)),
  };
}

/** What a file is to be compared with; `undefined` where it is no report, or nothing at hand belongs to it. */
export function companionsAmong(subject: Subject | undefined, all: HandedIn): Companions | undefined {
  if (subject?.kind !== "report" || subject.report === undefined) return undefined;
  const companions = companionsOf(subject.report, all);
  return Object.values(companions).some((companion) => companion !== undefined) ? companions : undefined;
}

/**
 * Reads and judges files that were handed in together: a commune's report is compared with its programme and with the
 * reports before it, where these are among the files. The reports come in the order of the files.
 */
export async function reportsOn(sources: readonly NamedFile[], request: ReportRequest): Promise<readonly Report[]> {
  const opened = await Promise.all(sources.map((source) => openFile(source, request)));
  const alone = opened.map((one) => {
    return { one, report: "document" in one ? judge(one.file, one.document, request) : one.unreadable };
  });
  const all = handedIn(alone.map(({ report }) => subjectOf(report)));
  return alone.map(({ one, report }) => {
    const companions = companionsAmong(subjectOf(report), all);
    const isCompared = companions !== undefined && "document" in one;
    return isCompared ? judge(one.file, one.document, request, companions) : report;
  });
}
