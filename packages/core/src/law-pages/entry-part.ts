import { assuranceLabels, formatDate, formatMoney } from "../basis/index.js";
import { ruleKind } from "../eligibility/index.js";
import { outcomeLabels, ruleStatusLabels } from "../explanation/index.js";
import type { UnknownEntry } from "../rulebook/index.js";
import { hasReadings } from "../rules/index.js";
import { entryDetails } from "./entry-details.js";
import { entryTitle } from "./entry-title.js";
import { tellingExamples } from "./examples.js";
import { cite, questionPath, type Scribe, say } from "./law-book.js";
import { anchor, link, table } from "./markdown.js";
import { pageMessages as messages } from "./messages.js";
import { wayBetween } from "./page.js";

/** As many examples as can be taken in at a glance. */
const mostExamples = 4;

/** The questions on which an entry rests: those it names, and the one under which its text is read. */
export function questionsOf({ kind, value, questions = [] }: UnknownEntry): readonly string[] {
  if (kind !== ruleKind.name) return questions;
  const { requires } = ruleKind.schema.parse(value);
  return hasReadings(requires) ? [...new Set([requires.question, ...questions])] : questions;
}

function periodText(scribe: Scribe, { inForceFrom, inForceTo }: UnknownEntry): string {
  const from = formatDate(inForceFrom);
  return say(scribe, inForceTo === null ? messages.from(from) : messages.fromTo(from, formatDate(inForceTo)));
}

function exampleLines(scribe: Scribe, entry: UnknownEntry): readonly string[] {
  const all = scribe.book.examples.get(entry.id) ?? [];
  if (all.length === 0) return [];
  const chosen = tellingExamples(all, mostExamples);
  const isRule = entry.kind === ruleKind.name;
  const head = [
    messages.exampleCase,
    messages.exampleDay,
    ...(isRule ? [messages.exampleRule] : []),
    messages.exampleOutcome,
    messages.exampleSum,
  ];
  const rows = chosen.map(({ title, asOf, status, outcome, highest }) => [
    say(scribe, title),
    formatDate(asOf),
    ...(isRule ? [status === undefined ? "" : say(scribe, ruleStatusLabels[status])] : []),
    say(scribe, outcomeLabels[outcome]),
    say(scribe, highest === undefined ? messages.noSum : formatMoney(highest)),
  ]);
  const more = all.length - chosen.length;
  return [
    "",
    `${say(scribe, messages.examples)}:`,
    "",
    ...table(
      head.map((text) => say(scribe, text)),
      rows,
    ),
    ...(more > 0 ? [say(scribe, messages.moreExamples(more)), ""] : []),
  ];
}

/** One entry as a part of a page: what it is called, what it says, on what ground, how sure, since when, and shown. */
export function entryPart(scribe: Scribe, entry: UnknownEntry): readonly string[] {
  const { id, citations, assurance, territory, note } = entry;
  const grounds = citations.map((citation) => cite(scribe, citation)).join("; ");
  const asked = questionsOf(entry).flatMap((question) => {
    const known = scribe.book.law.questions.find((candidate) => candidate.id === question);
    if (known === undefined || known.state === "settled") return [];
    return [link(say(scribe, known.title), wayBetween(scribe.path, questionPath(scribe.language, question)))];
  });
  const place = territory === null ? undefined : messages.oldTerritory;
  return [
    anchor(id),
    "",
    `#### ${entryTitle(scribe, entry)}`,
    "",
    ...entryDetails(scribe, entry),
    `- ${say(scribe, messages.basis)}: ${grounds}`,
    `- ${say(scribe, messages.assurance)}: ${say(scribe, assuranceLabels[assurance])}`,
    `- ${say(scribe, messages.period)}: ${periodText(scribe, entry)}`,
    ...(place === undefined ? [] : [`- ${say(scribe, messages.territory)}: ${say(scribe, place)}`]),
    ...(note === undefined ? [] : [`- ${say(scribe, messages.note)}: ${say(scribe, note)}`]),
    ...(asked.length === 0 ? [] : [`- ${say(scribe, messages.openQuestions)}: ${asked.join("; ")}`]),
    ...exampleLines(scribe, entry),
    "",
  ];
}
