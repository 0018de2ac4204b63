import { expect, test } from "vitest";
import { annotationWords, severityTallies } from "./annotation.js";
import { documentWords } from "./document-words.js";
import { refusalWords } from "./refusals.js";
import { commonSteps, templateWords } from "./template-guidance.js";
import { communeNaming, templateRefusalWords } from "./template-refusals.js";

/** Every text of a catalogue, however deep it stands. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

/** The Vietnamese texts of a catalogue whose entries are in both languages. */
function vietnamese(words: unknown): readonly string[] {
  if (typeof words !== "object" || words === null) return [];
  if ("vi" in words && typeof words.vi === "string") return [words.vi];
  return Object.values(words).flatMap(vietnamese);
}

const catalogues = [
  annotationWords,
  severityTallies,
  refusalWords,
  templateRefusalWords,
  communeNaming,
  templateWords,
  commonSteps,
  documentWords,
];

test("every text is written in composed letters, so that it can be found", () => {
  const texts = catalogues.flatMap(textsOf);
  expect(texts.filter((text) => text !== text.normalize("NFC") || text.trim() !== text)).toEqual([]);
});

test("officials read no inner names: no paths of a document, no parts of a file, no words of programmers", () => {
  const spoken = [...catalogues.flatMap(vietnamese), ...textsOf(templateWords), ...textsOf(documentWords)];
  expect(spoken.length).toBeGreaterThan(60);
  expect(
    spoken.filter((text) =>
      /\/[a-z]+\/|\bxl\b|\bXML\b|\bzip\b|\b(?:string|number|null|undefined|boolean)\b/.test(text),
    ),
  ).toEqual([]);
});

test("every refusal says what to do, and both sentences end as sentences do", () => {
  for (const [code, { message, fix }] of Object.entries({ ...refusalWords, ...templateRefusalWords })) {
    for (const text of [message.vi, message.en, fix.vi, fix.en])
      expect([code, text]).toEqual([code, expect.stringMatching(/\.\)?$/)]);
  }
});
