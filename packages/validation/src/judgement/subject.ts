import type { BilingualText } from "@khuyencong/core/basis";
import { type CommuneReport, reportSpanLabels } from "@khuyencong/core/report";
import type { CommuneProgramme } from "@khuyencong/core/validation";

/** What a file holds. */
export type Subject = (
  | { readonly kind: "programme"; readonly programme: CommuneProgramme | undefined }
  | { readonly kind: "report"; readonly report: CommuneReport | undefined }
) & {
  /** Whether nothing was left out of it: rows that could not be read are, and where no more can be read all is. */
  readonly isWhole: boolean;
};

const reportName = (span: BilingualText, year: number, commune: string): BilingualText => ({
  vi: `Báo cáo khuyến công ${commune}, ${span.vi.toLowerCase()} ${year}`,
  en: `Report of ${commune}, ${span.en.toLowerCase()} ${year}`,
});

/** What the document of a file is called. */
export function subjectName(subject: Subject): BilingualText | undefined {
  if (subject.kind === "programme") {
    const name = subject.programme?.name;
    return name === undefined ? undefined : { vi: name, en: name };
  }
  if (subject.report === undefined) return undefined;
  const { reporting, commune } = subject.report;
  return reportName(reportSpanLabels[reporting.span], reporting.year, commune.name);
}

/** What the officer noted about the whole document. */
export function subjectNote(subject: Subject): string | undefined {
  return subject.kind === "programme" ? subject.programme?.note : subject.report?.note;
}
