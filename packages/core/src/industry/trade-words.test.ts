import { expect, test } from "vitest";
import { tradeGroupSchema } from "./trade-map.js";
import { tradeWordsSchema } from "./trade-words.js";

const text = { vi: "chữ", en: "text" };
const words = {
  groups: Object.fromEntries(tradeGroupSchema.options.map((id) => [id, text])),
  divisions: [{ code: "10", name: text }],
  exceptions: [{ codes: ["107"], versions: ["vsic-2025"], note: text }],
  notes: { outsideDivisions: text, unknownClass: text, otherVersion: text, difficultAreas: text },
};

test("the words of a trade map are read as they stand", () => expect(tradeWordsSchema.parse(words)).toEqual(words));

test.each([
  ["a line without a name", { ...words, groups: { ...words.groups, A: undefined } }],
  ["a division without a name", { ...words, divisions: [{ code: "10" }] }],
  ["a class in place of a division", { ...words, divisions: [{ code: "1077", name: text }] }],
  ["an exception without a reason", { ...words, exceptions: [{ codes: ["107"], versions: ["vsic-2025"] }] }],
  ["an exception of no edition", { ...words, exceptions: [{ ...words.exceptions[0], versions: [] }] }],
  ["no word on unknown codes", { ...words, notes: { ...words.notes, unknownClass: undefined } }],
])("words with %s are refused", (_, value) => expect(tradeWordsSchema.safeParse(value).success).toBe(false));
