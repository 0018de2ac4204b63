import { assuranceLabels, formatDate, type Language } from "../basis/index.js";
import { activityKind } from "../eligibility/index.js";
import type { Instrument, KnownOrUnknownDate } from "../law/index.js";
import type { UnknownEntry } from "../rulebook/index.js";
import { entryPart } from "./entry-part.js";
import { entryTitle } from "./entry-title.js";
import { cite, entriesCiting, indexPath, instrumentPath, type LawBook, type Scribe, say } from "./law-book.js";
import { anchor, link, table } from "./markdown.js";
import { entryKindHeadings, pageMessages as messages, otherEntries, relationWords } from "./messages.js";
import { type Page, pageOf, wayBetween } from "./page.js";
import { pageHead } from "./page-head.js";

function dayText(scribe: Scribe, day: KnownOrUnknownDate): string {
  return day === "unknown" ? say(scribe, messages.unknown) : formatDate(day);
}

function instrumentLink(scribe: Scribe, instrument: Instrument): string {
  const target = instrumentPath(scribe.language, instrument.id);
  return link(say(scribe, instrument.shortName), wayBetween(scribe.path, target));
}

/** What happened to an instrument, day by day; what has no day comes last. */
function historyLines(scribe: Scribe, instrument: Instrument): readonly string[] {
  const { issuedOn, inForceFrom, inForceTo } = instrument;
  const events: { day: KnownOrUnknownDate; text: string }[] = [
    { day: issuedOn, text: say(scribe, messages.wasIssued) },
    { day: inForceFrom, text: say(scribe, messages.tookEffect) },
  ];
  for (const other of scribe.book.law.instruments) {
    for (const { kind, target, from, assurance } of other.relations) {
      if (target !== instrument.id) continue;
      const mark = say(scribe, assuranceLabels[assurance]).toLocaleLowerCase("vi");
      const text = `${say(scribe, relationWords[kind].isDone)} ${instrumentLink(scribe, other)} (${mark})`;
      events.push({ day: from, text });
    }
  }
  if (inForceTo !== null) events.push({ day: inForceTo, text: say(scribe, messages.lastDay) });
  const order = (day: KnownOrUnknownDate) => (day === "unknown" ? "9999" : day);
  const sorted = events.sort((first, second) => order(first.day).localeCompare(order(second.day), "en"));
  return sorted.map(({ day, text }) => {
    const shown = day === "unknown" ? say(scribe, messages.onUnknownDay) : formatDate(day);
    return `- ${shown}: ${text}`;
  });
}

function relationLines(scribe: Scribe, instrument: Instrument): readonly string[] {
  return instrument.relations.map(({ kind, target, from, assurance }) => {
    const other = scribe.book.instruments.get(target);
    const name = other === undefined ? target : instrumentLink(scribe, other);
    const mark = say(scribe, assuranceLabels[assurance]).toLocaleLowerCase("vi");
    const day = say(scribe, from === "unknown" ? messages.onUnknownDay : messages.from(formatDate(from)));
    return `- ${say(scribe, relationWords[kind].does)} ${name}, ${day} (${mark})`;
  });
}

function activityTable(scribe: Scribe, entries: readonly UnknownEntry[]): readonly string[] {
  const head = [messages.subject, messages.unit, messages.basis].map((text) => say(scribe, text));
  const rows = entries.map((entry) => {
    const activity = activityKind.schema.parse(entry.value);
    const grounds = entry.citations.map((citation) => cite(scribe, citation)).join("; ");
    return [`${anchor(entry.id)}${say(scribe, activity.name)}`, say(scribe, activity.unit), grounds];
  });
  return table(head, rows);
}

/** The kinds in reading order; a kind that has no heading yet comes last. */
function byKind(entries: readonly UnknownEntry[]): readonly (readonly [string, readonly UnknownEntry[]])[] {
  const order = Object.keys(entryKindHeadings);
  const rank = (kind: string) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const kinds = [...new Set(entries.map(({ kind }) => kind))].sort((first, second) => rank(first) - rank(second));
  return kinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind)] as const);
}

function citingParts(scribe: Scribe, direct: readonly UnknownEntry[]): readonly string[] {
  return byKind(direct).flatMap(([kind, entries]) => [
    `### ${say(scribe, entryKindHeadings[kind] ?? otherEntries)}`,
    "",
    ...(kind === activityKind.name
      ? activityTable(scribe, entries)
      : entries.flatMap((entry) => entryPart(scribe, entry))),
  ]);
}

function throughAmendment(scribe: Scribe, through: readonly UnknownEntry[]): readonly string[] {
  if (through.length === 0) return [];
  const rows = through.map((entry) => {
    const [first] = entry.citations;
    const target = first && wayBetween(scribe.path, instrumentPath(scribe.language, first.instrument));
    const heading = say(scribe, entryKindHeadings[entry.kind] ?? otherEntries);
    return [heading, link(entryTitle(scribe, entry), target && `${target}#${entry.id}`)];
  });
  return [
    `### ${say(scribe, messages.throughAmendment)}`,
    "",
    ...table([say(scribe, messages.subject), say(scribe, messages.item)], rows),
  ];
}

/** The page of one instrument: its dates, what it does, and everything that rests on it. */
export function instrumentPage(book: LawBook, instrument: Instrument, language: Language): Page {
  const path = instrumentPath(language, instrument.id);
  const scribe: Scribe = { book, language, path };
  const { shortName, title, issuer, issuedOn, inForceFrom, inForceTo, assurance, note } = instrument;
  const { direct, through } = entriesCiting(book, instrument.id);
  const end = inForceTo === null ? say(scribe, messages.noEnd) : formatDate(inForceTo);
  const relations = relationLines(scribe, instrument);
  const lines = [
    ...pageHead(scribe, (other) => instrumentPath(other, instrument.id), {
      text: messages.allInstruments,
      path: indexPath(language),
    }),
    `# ${say(scribe, shortName)}`,
    "",
    say(scribe, title),
    "",
    ...table(
      ["", ""],
      [
        [say(scribe, messages.issuer), say(scribe, issuer)],
        [say(scribe, messages.issuedOn), dayText(scribe, issuedOn)],
        [say(scribe, messages.inForceFrom), dayText(scribe, inForceFrom)],
        [say(scribe, messages.inForceTo), end],
        [say(scribe, messages.read), say(scribe, assuranceLabels[assurance])],
      ],
    ),
    ...(note === undefined ? [] : [`> ${say(scribe, note)}`, ""]),
    `## ${say(scribe, messages.history)}`,
    "",
    ...historyLines(scribe, instrument),
    "",
    ...(relations.length === 0 ? [] : [`## ${say(scribe, messages.actsOn)}`, "", ...relations, ""]),
    `## ${say(scribe, messages.citing(direct.length + through.length))}`,
    "",
    ...(direct.length + through.length === 0 ? [say(scribe, messages.nothingCites), ""] : []),
    ...citingParts(scribe, direct),
    ...throughAmendment(scribe, through),
  ];
  return pageOf(path, lines);
}
