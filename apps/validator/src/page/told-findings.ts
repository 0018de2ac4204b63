import type { BilingualText, Severity } from "@khuyencong/core/basis";
import type { JsonReport } from "@khuyencong/validation/reports";
import type { PictureOf } from "./worker-messages";

type JsonFinding = JsonReport["findings"][number];

/** A line of the list: a finding, or why the file could not be read. */
export interface Told {
  readonly code: string;
  readonly severity: Severity;
  readonly message: BilingualText;
  readonly fix: BilingualText | null;
  readonly field: BilingualText | undefined;
  readonly legalBasis: readonly { readonly text: BilingualText }[];
  readonly reasons: readonly Told[];
  readonly place: PictureOf | undefined;
}

function placeOf({ sheet, cell, line }: JsonFinding["where"]): PictureOf | undefined {
  if (sheet !== null && cell !== null) return { kind: "cell", sheet, cell };
  return line === null ? undefined : { kind: "line", line };
}

function toldFinding(finding: Omit<JsonFinding, "reasons">, reasons: readonly Told[]): Told {
  const { code, severity, message, fix, field, legalBasis, where } = finding;
  return { code, severity, message, fix, field, legalBasis, reasons, place: placeOf(where) };
}

const gravestFirst: readonly Severity[] = ["error", "warning", "note"];

/** Everything that a report says: what must be mended first, each severity in the order of the file. */
export function toldOf({ findings, problems }: JsonReport): readonly Told[] {
  const faults = problems.map(({ code, message, fix, line }): Told => {
    const place: PictureOf | undefined = line === null ? undefined : { kind: "line", line };
    return { code, severity: "error", message, fix, field: undefined, legalBasis: [], reasons: [], place };
  });
  const told = findings.map((finding) =>
    toldFinding(
      finding,
      finding.reasons.map((reason) => toldFinding(reason, [])),
    ),
  );
  return gravestFirst.flatMap((wanted) => [...faults, ...told].filter(({ severity }) => severity === wanted));
}

/** What is to be shown of a report. */
export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  /** A sheet; empty for all. */
  readonly part: string;
  readonly text: string;
}

export const noFilter: Filter = { severities: new Set(["error", "warning", "note"]), part: "", text: "" };

/** The sheets in which something was found, in the order of the report. */
export function partsOf(told: readonly Told[]): readonly string[] {
  return [...new Set(told.flatMap(({ place }) => (place?.kind === "cell" ? [place.sheet] : [])))];
}

/** Accents and case make no difference to somebody who searches. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
}

/** What a filter lets through. */
export function filtered(told: readonly Told[], { severities, part, text }: Filter): readonly Told[] {
  const wanted = plain(text.trim());
  return told.filter(({ severity, place, message, fix, code, field }) => {
    if (!severities.has(severity)) return false;
    if (part !== "" && !(place?.kind === "cell" && place.sheet === part)) return false;
    const said = [message.vi, message.en, fix?.vi ?? "", field?.vi ?? "", code].join(" ");
    return wanted === "" || plain(said).includes(wanted);
  });
}
