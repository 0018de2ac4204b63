import { fillText, type Language, type Severity, severityLabels, severitySchema } from "@khuyencong/core/basis";
import { verdictLabels } from "@khuyencong/core/validation";
import { severityTallies, annotationWords as words } from "../messages/annotation.js";
import type { AnnotatedFinding, AnnotationStamp } from "./annotated-finding.js";

/** How a cell of the result looks. */
export type ResultLook = "title" | "label" | "text" | "heading" | Severity;

/** A cell of the result: text, or a number of order; a link leads into the workbook. */
export interface ResultCell {
  readonly value: string | number;
  readonly look: ResultLook;
  readonly link?: string | undefined;
}

/** A row of the result; `isWide` when it tells one thing, with or without a label, across the whole table. */
export interface ResultRow {
  readonly cells: readonly ResultCell[];
  readonly isWide: boolean;
}

/** Where a link leads: sheet names stand in apostrophes, and an apostrophe in them is doubled. */
function linkTo({ place }: AnnotatedFinding): string | undefined {
  if (place?.kind !== "sheet") return undefined;
  return `'${place.sheet.replaceAll("'", "''")}'!${place.column}${place.row}`;
}

/** Short enough for one line: some programs do not break the text of a link. */
function cellText({ place }: AnnotatedFinding): string {
  return place?.kind === "sheet" ? `${place.sheet} ${place.column}${place.row}` : "";
}

function messageText({ message, reasons }: AnnotatedFinding, language: Language): string {
  const why = reasons.map((reason) => `– ${words.reason[language]}: ${reason.message[language]}`);
  return [message[language], ...why].join("\n");
}

function findingRow(finding: AnnotatedFinding, number: number, language: Language): ResultRow {
  const { severity, fix, citations, code } = finding;
  const text = (value: string): ResultCell => ({ value, look: "text" });
  return {
    isWide: false,
    cells: [
      { value: number, look: "text" },
      { value: severityLabels[severity][language], look: severity },
      text(finding.field[language]),
      { ...text(cellText(finding)), link: linkTo(finding) },
      text(messageText(finding, language)),
      text(citations.map((citation) => citation.text[language]).join("\n")),
      text(fix?.[language] ?? ""),
      text(code),
    ],
  };
}

/** The row of a heading of the table, by which the sheet is frozen and printed. */
export const headingRow = 9;

/** What the first sheet says, row by row: how it came out, by what it was judged, then every finding with its number. */
export function resultRows(
  findings: readonly AnnotatedFinding[],
  stamp: AnnotationStamp,
  language: Language,
): readonly ResultRow[] {
  const told = (label: Exclude<keyof typeof words, "titles">, value: string, look: ResultLook = "text"): ResultRow => ({
    isWide: true,
    cells: [
      { value: words[label][language], look: "label" },
      { value, look },
    ],
  });
  const tallies = severitySchema.options
    .map((severity) => fillText(severityTallies[severity], { count: String(stamp.counts[severity]) })[language])
    .join(", ");
  const unchecked = stamp.unchecked === undefined ? "" : `. ${stamp.unchecked[language]}`;
  const gravest = { failed: "error", "passed-with-warnings": "warning", passed: "label" } as const;
  const headings = ["number", "severity", "where", "goTo", "message", "legalBasis", "fix", "code"] as const;
  const wide = (value: string, look: ResultLook): ResultRow => ({ isWide: true, cells: [{ value, look }] });
  return [
    wide(words.titles[stamp.document][language], "title"),
    told("verdict", verdictLabels[stamp.verdict][language].toUpperCase(), gravest[stamp.verdict]),
    told("counts", `${tallies}${unchecked}`),
    told("asOf", stamp.asOf),
    told("file", stamp.fileName),
    told("rulebook", stamp.rulebookHash),
    told("tool", `${stamp.tool.name} ${stamp.tool.version}`),
    wide(words.howToUse[language], "text"),
    { isWide: false, cells: headings.map((key) => ({ value: words[key][language], look: "heading" })) },
    ...(findings.length === 0 ? [wide(words.nothingFound[language], "text")] : []),
    ...findings.map((finding, index) => findingRow(finding, index + 1, language)),
  ];
}
