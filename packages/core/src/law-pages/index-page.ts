import { assuranceLabels, formatDate, type Language } from "../basis/index.js";
import { type Instrument, type InstrumentKind, instrumentKindSchema } from "../law/index.js";
import {
  entriesCiting,
  indexPath,
  instrumentPath,
  type LawBook,
  letterPaths,
  questionIndexPath,
  type Scribe,
  say,
} from "./law-book.js";
import { link, table } from "./markdown.js";
import { instrumentKindHeadings, pageMessages as messages } from "./messages.js";
import { type Page, pageOf, wayBetween } from "./page.js";
import { pageHead } from "./page-head.js";
import { relationGraphs } from "./relation-graphs.js";

/** From when to when, as far as it is known. No page says "today": it must read the same on every day. */
function standingText(scribe: Scribe, { inForceFrom, inForceTo }: Instrument): string {
  if (inForceFrom === "unknown") {
    const text = inForceTo === null ? messages.standingUnknown : messages.standingUnknownTo(formatDate(inForceTo));
    return say(scribe, text);
  }
  const from = formatDate(inForceFrom);
  return say(
    scribe,
    inForceTo === null ? messages.standingFrom(from) : messages.standingTo(from, formatDate(inForceTo)),
  );
}

/** Those in force first, then those whose first day is unknown, then those that ended; newest first within each. */
function standingOrder(first: Instrument, second: Instrument): number {
  const rank = ({ inForceFrom, inForceTo }: Instrument) => {
    if (inForceTo !== null) return 2;
    return inForceFrom === "unknown" ? 1 : 0;
  };
  const day = ({ issuedOn }: Instrument) => (issuedOn === "unknown" ? "" : issuedOn);
  return rank(first) - rank(second) || day(second).localeCompare(day(first), "en") || (first.id < second.id ? -1 : 1);
}

function kindTable(scribe: Scribe, instruments: readonly Instrument[]): readonly string[] {
  const head = [messages.instrument, messages.subject, messages.standing, messages.read, messages.cited];
  const rows = [...instruments].sort(standingOrder).map((instrument) => {
    const { direct, through } = entriesCiting(scribe.book, instrument.id);
    const target = wayBetween(scribe.path, instrumentPath(scribe.language, instrument.id));
    return [
      link(instrument.number, target),
      say(scribe, instrument.title),
      standingText(scribe, instrument),
      say(scribe, assuranceLabels[instrument.assurance]),
      String(direct.length + through.length),
    ];
  });
  return table(
    head.map((text) => say(scribe, text)),
    rows,
  );
}

/** The list of all instruments, by kind and standing, and the drawing of who acts on whom. */
export function indexPage(book: LawBook, language: Language): Page {
  const path = indexPath(language);
  const scribe: Scribe = { book, language, path };
  const { instruments, entries } = book.law;
  const isKind = (kind: InstrumentKind) => (instrument: Instrument) => instrument.kind === kind;
  const kinds = instrumentKindSchema.options.filter((kind) => instruments.some(isKind(kind)));
  const lines = [
    ...pageHead(scribe, indexPath),
    `# ${say(scribe, messages.indexTitle)}`,
    "",
    say(scribe, messages.indexLead(instruments.length, entries.length)),
    "",
    `- ${link(say(scribe, messages.allQuestions), wayBetween(path, questionIndexPath(language)))}`,
    `- ${link(say(scribe, messages.letter), wayBetween(path, letterPaths[language]))}`,
    "",
    ...kinds.flatMap((kind) => [
      `## ${say(scribe, instrumentKindHeadings[kind])}`,
      "",
      ...kindTable(scribe, instruments.filter(isKind(kind))),
    ]),
    `## ${say(scribe, messages.relationsTitle)}`,
    "",
    say(scribe, messages.relationsLead),
    "",
    ...relationGraphs(scribe),
  ];
  return pageOf(path, lines);
}

/** The first page: which language, and the letter. */
export function landingPage(book: LawBook): Page {
  const path = "README.md";
  const parts = (["vi", "en"] as const).flatMap((language) => {
    const scribe: Scribe = { book, language, path };
    return [
      `## ${say(scribe, messages.indexTitle)}`,
      "",
      say(scribe, messages.generated),
      "",
      `- ${link(say(scribe, messages.allInstruments), indexPath(language))}`,
      `- ${link(say(scribe, messages.allQuestions), questionIndexPath(language))}`,
      `- ${link(say(scribe, messages.letter), letterPaths[language])}`,
      "",
    ];
  });
  return pageOf(path, ["# Pháp luật về khuyến công · The law on industrial promotion", "", ...parts]);
}
