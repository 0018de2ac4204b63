import {
  type BilingualText,
  formatDate,
  type Language,
  plainDate,
  type Severity,
  severitySchema,
} from "@khuyencong/core/basis";
import { type Place, type ToldFinding, type Verdict, verdictLabels } from "@khuyencong/core/validation";
import { daySourceLabels } from "../judgement/judgement-day.js";
import type { JudgedReport, Report, UnreadableReport } from "../judgement/report.js";
import { subjectName, subjectNote } from "../judgement/subject.js";
import type { Problem } from "../reading/problem.js";
import { baseName } from "./base-name.js";
import { placeText } from "./place-text.js";
import { extentWords, reportWords, severityCounts, severityHeadings } from "./report-words.js";
import { type Palette, shown } from "./terminal.js";

/** In which language and colours a report is written. */
export interface TextStyle {
  readonly language: Language;
  readonly palette: Palette;
}

const verdictColours: Readonly<Record<Verdict, keyof Palette>> = {
  passed: "passed",
  "passed-with-warnings": "warning",
  failed: "error",
  unreadable: "error",
};

class Writer {
  readonly #lines: string[] = [];
  readonly #style: TextStyle;

  constructor(style: TextStyle) {
    this.#style = style;
  }

  say(text: BilingualText): string {
    return shown(text[this.#style.language]);
  }

  paint(colour: keyof Palette, text: string): string {
    return this.#style.palette[colour](text);
  }

  line(text = ""): void {
    this.#lines.push(text);
  }

  labelled(label: BilingualText, text: string, indent = ""): void {
    this.line(`${indent}${this.paint("faint", `${this.say(label)}:`)} ${text}`);
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}

function writeHead(writer: Writer, { tool, file }: Report): void {
  writer.line(writer.paint("faint", `${tool.name} ${tool.version}`));
  writer.labelled(reportWords.file, shown(file.name));
}

function writeVerdict(writer: Writer, verdict: Verdict, counts: string): void {
  const label = writer.say(verdictLabels[verdict]).toLocaleUpperCase("vi");
  const result = `${writer.say(reportWords.result)}: ${label}`;
  writer.line();
  writer.line(`${writer.paint(verdictColours[verdict], result)}${counts === "" ? "" : ` – ${counts}`}`);
}

/** An editor opens `file:line:column`; a cell is named as its sheet shows it. */
function placeIn(writer: Writer, file: string, place: Place | undefined): string {
  if (place === undefined) return shown(file);
  if (place.kind === "text") return `${shown(file)}:${place.line}:${place.column}`;
  return `${shown(file)}, ${writer.say(placeText(place))}`;
}

function writeGrounds(writer: Writer, { citations }: ToldFinding, indent: string): void {
  if (citations.length === 0) return;
  writer.labelled(reportWords.because, citations.map(({ text }) => writer.say(text)).join("; "), indent);
}

function writeReason(writer: Writer, reason: ToldFinding, file: string): void {
  const place = placeIn(writer, file, reason.place);
  writer.line(`   • ${writer.say(reason.message)}`);
  writer.labelled(reportWords.where, `${place} – ${writer.say(reason.field)}`, "     ");
  writeGrounds(writer, reason, "     ");
  if (reason.fix !== undefined) writer.labelled(reportWords.fix, writer.say(reason.fix), "     ");
  writer.labelled(reportWords.code, reason.code, "     ");
}

function writeFinding(writer: Writer, finding: ToldFinding, number: number, file: string): void {
  const place = placeIn(writer, file, finding.place);
  writer.line();
  writer.line(`${number}. ${writer.paint("strong", writer.say(finding.message))}`);
  writer.labelled(reportWords.where, `${place} – ${writer.say(finding.field)}`, "   ");
  writeGrounds(writer, finding, "   ");
  if (finding.fix !== undefined) writer.labelled(reportWords.fix, writer.say(finding.fix), "   ");
  writer.labelled(reportWords.code, finding.code, "   ");
  for (const reason of finding.reasons) writeReason(writer, reason, file);
}

function writeSeverity(writer: Writer, { findings, file }: JudgedReport, severity: Severity): void {
  const found = findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return;
  writer.line();
  writer.line(writer.paint(severity, `${writer.say(severityHeadings[severity])} (${found.length})`));
  for (const [index, finding] of found.entries()) writeFinding(writer, finding, index + 1, baseName(file.name));
}

function writeJudged(writer: Writer, report: JudgedReport): void {
  const { subject, rulebook, daySource, counts, extent } = report;
  const name = subjectName(subject);
  const note = subjectNote(subject);
  if (name !== undefined) writer.labelled(reportWords[subject.kind], writer.say(name));
  if (note !== undefined) writer.labelled(reportWords.note, shown(note));
  const day = `${formatDate(plainDate(rulebook.asOf))} (${writer.say(daySourceLabels[daySource])})`;
  writer.labelled(reportWords.judgedBy, day);
  writer.labelled(reportWords.rulebook, `${rulebook.jurisdiction} · ${rulebook.asOf} · ${rulebook.hash}`);
  const severities = severitySchema.options;
  const counted = severities.filter((severity) => counts[severity] > 0);
  writeVerdict(
    writer,
    report.verdict,
    counted.map((name) => writer.say(severityCounts[name](counts[name]))).join(", "),
  );
  if (extent !== "everything") writer.line(writer.say(extentWords[extent]));
  if (counted.length === 0) writer.line(writer.say(reportWords.nothingFound));
  for (const severity of severities) writeSeverity(writer, report, severity);
}

function writeProblem(writer: Writer, { code, message, fix, place }: Problem, number: number, file: string): void {
  writer.line();
  writer.line(`${number}. ${writer.paint("strong", writer.say(message))}`);
  if (place !== undefined) writer.labelled(reportWords.where, placeIn(writer, file, place), "   ");
  writer.labelled(reportWords.fix, writer.say(fix), "   ");
  writer.labelled(reportWords.code, code, "   ");
}

function writeUnreadable(writer: Writer, { verdict, problems, file }: UnreadableReport): void {
  writeVerdict(writer, verdict, "");
  writer.line(writer.say(reportWords.nothingToCheck));
  for (const [index, problem] of problems.entries()) writeProblem(writer, problem, index + 1, baseName(file.name));
}

/** The report for people: the verdict first, then what is to be mended, by severity, each with where, why and how. */
export function textReport(report: Report, style: TextStyle): string {
  const writer = new Writer(style);
  writeHead(writer, report);
  if (report.verdict === "unreadable") writeUnreadable(writer, report);
  else writeJudged(writer, report);
  return writer.toString();
}
