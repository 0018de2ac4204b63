import type { BilingualText, Language, Severity } from "@khuyencong/core/basis";
import type { Place, ToldFinding } from "@khuyencong/core/validation";
import type { Report } from "../judgement/report.js";
import { cellOf } from "./place-text.js";

/** SARIF's own levels; what stops is an error there too. */
const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  note: "note",
};

interface Told {
  readonly code: string;
  readonly level: "error" | "warning" | "note";
  readonly message: BilingualText;
  readonly fix: BilingualText | undefined;
  readonly place: Place | undefined;
  readonly field: BilingualText | undefined;
}

/** A relative address: each step of the path by itself, so that the path stays one. */
function uriOf(path: string): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join("/");
}

/** Verdict and reasons alike: a log of this format is flat. */
function toldOf(report: Report): readonly Told[] {
  if (report.verdict === "unreadable") {
    return report.problems.map(({ code, message, fix, place }) => {
      return { code, level: "error" as const, message, fix, place, field: undefined };
    });
  }
  const told = ({ code, severity, message, fix, place, field }: ToldFinding): Told => {
    return { code, level: levels[severity], message, fix, place, field };
  };
  return report.findings.flatMap((finding) => [told(finding), ...finding.reasons.map(told)]);
}

function locationOf({ place, field }: Told, file: string, language: Language): object {
  const region = place?.kind === "text" ? { region: { startLine: place.line, startColumn: place.column } } : {};
  const cell = place?.kind === "sheet" ? `${place.sheet}!${cellOf(place)}` : undefined;
  const logical = {
    ...(cell === undefined ? {} : { fullyQualifiedName: cell }),
    ...(field === undefined ? {} : { name: field[language] }),
  };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
    ...(Object.keys(logical).length === 0 ? {} : { logicalLocations: [logical] }),
  };
}

function resultOf(told: Told, rules: readonly string[], file: string, language: Language): object {
  const { code, level, message, fix } = told;
  const text = fix === undefined ? message[language] : `${message[language]} ${fix[language]}`;
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level,
    message: { text },
    locations: [locationOf(told, file, language)],
  };
}

/** A report as a SARIF 2.1.0 log (OASIS), for tools that show findings of many checkers side by side. */
export function sarifReport(report: Report, language: Language): string {
  const told = toldOf(report);
  const rules = [...new Set(told.map(({ code }) => code))];
  const { tool, file, verdict } = report;
  const stamp = report.verdict === "unreadable" ? {} : { rulebook: report.rulebook, asOfFrom: report.daySource };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, rules: rules.map((id) => ({ id })) } },
        language,
        columnKind: "utf16CodeUnits",
        artifacts: [
          {
            location: { uri: uriOf(file.name) },
            ...(file.sha256 === undefined ? {} : { hashes: { "sha-256": file.sha256 } }),
          },
        ],
        invocations: [{ executionSuccessful: report.verdict !== "unreadable" }],
        results: told.map((one) => resultOf(one, rules, file.name, language)),
        properties: { verdict, ...stamp },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
