import { assuranceLabels, type BilingualText, formatDate, type Language } from "../basis/index.js";
import { openQuestions, type Question, settledQuestions } from "../law/index.js";
import { questionsOf } from "./entry-part.js";
import { entryTitle } from "./entry-title.js";
import {
  cite,
  indexPath,
  instrumentPath,
  type LawBook,
  letterPaths,
  questionIndexPath,
  questionPath,
  type Scribe,
  say,
} from "./law-book.js";
import { link, table } from "./markdown.js";
import { pageMessages as messages } from "./messages.js";
import { type Page, pageOf, wayBetween } from "./page.js";
import { pageHead } from "./page-head.js";

function restingLines(scribe: Scribe, { id }: Question): readonly string[] {
  const resting = scribe.book.law.entries.filter((entry) => questionsOf(entry).includes(id));
  if (resting.length === 0) return [];
  return [
    `## ${say(scribe, messages.restsOnIt)}`,
    "",
    ...resting.map((entry) => {
      const [first] = entry.citations;
      const target = first && wayBetween(scribe.path, instrumentPath(scribe.language, first.instrument));
      return `- ${link(entryTitle(scribe, entry), target && `${target}#${entry.id}`)}`;
    }),
    "",
  ];
}

function readingLines(scribe: Scribe, { readings }: Question): readonly string[] {
  if (readings.length === 0) return [];
  const head = [messages.readingName, messages.ground, messages.basis, messages.assurance];
  const rows = readings.map(({ label, ground, citations, assurance }) => [
    say(scribe, label),
    say(scribe, ground),
    citations.map((citation) => cite(scribe, citation)).join("; "),
    say(scribe, assuranceLabels[assurance]),
  ]);
  return [
    `## ${say(scribe, messages.readings)}`,
    "",
    ...table(
      head.map((text) => say(scribe, text)),
      rows,
    ),
  ];
}

function answerLines(scribe: Scribe, question: Question): readonly string[] {
  if (question.state === "open") return [];
  const { text, document, date, citations, assurance } = question.answer;
  const day = date === "unknown" ? say(scribe, messages.onUnknownDay) : formatDate(date);
  return [
    `## ${say(scribe, messages.answer)}`,
    "",
    say(scribe, text),
    "",
    `- ${say(scribe, messages.document)}: ${say(scribe, document)}, ${day}`,
    `- ${say(scribe, messages.basis)}: ${citations.map((citation) => cite(scribe, citation)).join("; ")}`,
    `- ${say(scribe, messages.assurance)}: ${say(scribe, assuranceLabels[assurance])}`,
    "",
  ];
}

/** The page of one question. */
export function questionPage(book: LawBook, question: Question, language: Language): Page {
  const path = questionPath(language, question.id);
  const scribe: Scribe = { book, language, path };
  const { meanwhile } = question;
  const lines = [
    ...pageHead(scribe, (other) => questionPath(other, question.id), {
      text: messages.allQuestions,
      path: questionIndexPath(language),
    }),
    `# ${say(scribe, question.title)}`,
    "",
    `- ${say(scribe, messages.state)}: ${say(scribe, question.state === "open" ? messages.isOpen : messages.settled)}`,
    `- ${say(scribe, messages.why)}: ${say(scribe, question.why)}`,
    `- ${say(scribe, messages.whoCouldAnswer)}: ${say(scribe, question.whoCouldAnswer)}`,
    `- ${say(scribe, messages.basis)}: ${question.citations.map((citation) => cite(scribe, citation)).join("; ")}`,
    ...(meanwhile === undefined ? [] : [`- ${say(scribe, messages.meanwhile)}: ${say(scribe, meanwhile)}`]),
    "",
    ...answerLines(scribe, question),
    ...readingLines(scribe, question),
    ...restingLines(scribe, question),
  ];
  return pageOf(path, lines);
}

function listed(scribe: Scribe, heading: BilingualText, questions: readonly Question[]): readonly string[] {
  if (questions.length === 0) return [];
  const head = [messages.question, messages.whoCouldAnswer].map((text) => say(scribe, text));
  const rows = questions.map(({ id, title, whoCouldAnswer }) => [
    link(say(scribe, title), wayBetween(scribe.path, questionPath(scribe.language, id))),
    say(scribe, whoCouldAnswer),
  ]);
  return [`## ${say(scribe, heading)}`, "", ...table(head, rows)];
}

/** The list of all questions: those on which answers differ first, then who or what they wait for. */
export function questionIndexPage(book: LawBook, language: Language): Page {
  const path = questionIndexPath(language);
  const scribe: Scribe = { book, language, path };
  const open = openQuestions(book.law.questions);
  const settled = settledQuestions(book.law.questions);
  const isRead = ({ readings }: Question) => readings.length > 0;
  const without = open.filter((question) => !isRead(question));
  const lines = [
    ...pageHead(scribe, questionIndexPath, { text: messages.allInstruments, path: indexPath(language) }),
    `# ${say(scribe, messages.questionsTitle)}`,
    "",
    say(scribe, messages.questionsLead(open.length, settled.length)),
    "",
    link(say(scribe, messages.letter), wayBetween(path, letterPaths[language])),
    "",
    ...listed(scribe, messages.hangsDecision, open.filter(isRead)),
    ...listed(
      scribe,
      messages.awaitsRuling,
      without.filter(({ settledBy }) => settledBy === "ruling"),
    ),
    ...listed(
      scribe,
      messages.awaitsText,
      without.filter(({ settledBy }) => settledBy === "text"),
    ),
    ...listed(scribe, messages.settled, settled),
  ];
  return pageOf(path, lines);
}
