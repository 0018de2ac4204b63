import {
  type BilingualText,
  formatDate,
  Html,
  html,
  type Language,
  plainDate,
  type Severity,
  severitySchema,
} from "@khuyencong/core/basis";
import { type Place, type ToldFinding, verdictLabels } from "@khuyencong/core/validation";
import { daySourceLabels } from "../judgement/judgement-day.js";
import type { JudgedReport, Report, UnreadableReport } from "../judgement/report.js";
import { subjectName, subjectNote } from "../judgement/subject.js";
import type { Problem } from "../reading/problem.js";
import { baseName } from "./base-name.js";
import { htmlStyle } from "./html-style.js";
import { placeText } from "./place-text.js";
import { extentWords, reportWords, severityCounts, severityHeadings } from "./report-words.js";
import { shown } from "./terminal.js";

type Say = (text: BilingualText) => string;

function term(say: Say, label: BilingualText, text: string | undefined): Html {
  return text === undefined || text === "" ? html`` : html`<dt>${say(label)}</dt><dd>${text}</dd>`;
}

function whereText(say: Say, place: Place | undefined, field: BilingualText): string {
  return place === undefined ? say(field) : `${say(field)} – ${say(placeText(place))}`;
}

function detailsOf(say: Say, { place, field, citations, fix, code }: ToldFinding): Html {
  return html`<dl>${[
    term(say, reportWords.where, whereText(say, place, field)),
    term(say, reportWords.because, citations.map(({ text }) => say(text)).join("; ")),
    term(say, reportWords.fix, fix && say(fix)),
  ]}<dt class="code">${say(reportWords.code)}</dt><dd class="code">${code}</dd></dl>`;
}

function reasonsOf(say: Say, { reasons }: ToldFinding): Html {
  if (reasons.length === 0) return html``;
  const items = reasons.map((reason) => html`<li><p>${say(reason.message)}</p>${detailsOf(say, reason)}</li>`);
  return html`<ol class="reasons" aria-label="${say(reportWords.reason)}">${items}</ol>`;
}

function findingOf(say: Say, finding: ToldFinding, number: number): Html {
  return html`<li class="finding"><h3>${number}. ${say(finding.message)}</h3>${detailsOf(say, finding)}${reasonsOf(say, finding)}</li>`;
}

function severityOf(say: Say, { findings }: JudgedReport, severity: Severity): Html {
  const found = findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return html``;
  const items = found.map((finding, index) => findingOf(say, finding, index + 1));
  return html`<section class="${severity}"><h2>${say(severityHeadings[severity])} (${found.length})</h2><ol>${items}</ol></section>`;
}

function verdictOf(say: Say, report: Report, sentences: readonly string[]): Html {
  const label = say(verdictLabels[report.verdict]).toLocaleUpperCase("vi");
  const told = sentences.filter((sentence) => sentence !== "").map((sentence) => html`<p>${sentence}</p>`);
  return html`<div class="verdict ${report.verdict}"><p><strong>${say(reportWords.result)}: ${label}</strong></p>${told}</div>`;
}

function stampOf(say: Say, report: Report): Html {
  const { tool, file } = report;
  const rulebook = report.verdict === "unreadable" ? undefined : report.rulebook;
  const day =
    report.verdict === "unreadable"
      ? undefined
      : `${formatDate(plainDate(report.rulebook.asOf))} (${say(daySourceLabels[report.daySource])})`;
  return html`<dl class="stamp">${[
    term(say, reportWords.file, shown(baseName(file.name))),
    term(say, reportWords.fileHash, file.sha256),
    term(say, reportWords.judgedBy, day),
    term(say, reportWords.rulebook, rulebook && `${rulebook.jurisdiction} · ${rulebook.asOf} · ${rulebook.hash}`),
    term(say, reportWords.tool, `${tool.name} ${tool.version}`),
  ]}</dl>`;
}

function judgedBody(say: Say, report: JudgedReport): Html {
  const { counts, extent, subject } = report;
  const counted = severitySchema.options.filter((severity) => counts[severity] > 0);
  const summary = counted.map((severity) => say(severityCounts[severity](counts[severity]))).join(", ");
  const sentences = [
    counted.length === 0 ? say(reportWords.nothingFound) : summary,
    extent === "everything" ? "" : say(extentWords[extent]),
    shown(subjectNote(subject) ?? ""),
  ];
  return html`${verdictOf(say, report, sentences)}${stampOf(say, report)}${severitySchema.options.map((severity) =>
    severityOf(say, report, severity),
  )}`;
}

function problemOf(say: Say, { code, message, fix, place }: Problem, number: number): Html {
  return html`<li class="finding"><h3>${number}. ${say(message)}</h3><dl>${[
    term(say, reportWords.where, place && say(placeText(place))),
    term(say, reportWords.fix, say(fix)),
  ]}<dt class="code">${say(reportWords.code)}</dt><dd class="code">${code}</dd></dl></li>`;
}

function unreadableBody(say: Say, report: UnreadableReport): Html {
  const items = report.problems.map((problem, index) => problemOf(say, problem, index + 1));
  const stamp = stampOf(say, report);
  const sentences = [say(reportWords.nothingToCheck)];
  return html`${verdictOf(say, report, sentences)}${stamp}<section class="error"><h2>${say(severityHeadings.error)}</h2><ol>${items}</ol></section>`;
}

/** The report as one page that stands alone: it can be mailed, kept with the dossier and printed on A4. */
export function htmlReport(report: Report, language: Language): string {
  const say: Say = (text) => shown(text[language]);
  const named = report.verdict === "unreadable" ? undefined : subjectName(report.subject);
  const title = `${say(reportWords.title)}: ${named === undefined ? shown(baseName(report.file.name)) : say(named)}`;
  const body = report.verdict === "unreadable" ? unreadableBody(say, report) : judgedBody(say, report);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Html(htmlStyle)}</style>
</head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>
`.text;
}
