import fc from "fast-check";
import type { FactType, FactValue, FactVocabulary } from "../src/rules/index.js";

/** Names and words that break careless code: inherited properties, quotes, and what ends a line or a script. */
export const hostileTexts = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "a.b",
  'quo"te',
  "back`tick$\u007b1}",
  "back\\slash",
  "line\u2028break",
  "paragraph\u2029break",
  "new\nline",
  "</script>",
  "');process.exit(1);('",
];

const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ minLength: 1, maxLength: 4, unit: "binary" }));
const choices = fc.uniqueArray(text, { minLength: 2, maxLength: 3 });
/** So few numbers that thresholds are hit, met from both sides and compared with one another. */
export const numbers = fc.integer({ min: -3, max: 3 });

const factType: fc.Arbitrary<FactType> = fc.oneof(
  fc.constant<FactType>({ type: "boolean" }),
  fc.constant<FactType>({ type: "whole-number" }),
  choices.map((members): FactType => ({ type: "choice", choices: members })),
  choices.map((members): FactType => ({ type: "list", choices: members })),
);

/** `Object.fromEntries` makes `__proto__` an entry like any other. */
export const vocabularies: fc.Arbitrary<FactVocabulary> = fc
  .uniqueArray(fc.tuple(text, factType), { minLength: 2, maxLength: 6, selector: ([name]) => name })
  .map((entries) => Object.fromEntries(entries));

/** Any value that a fact of this type can take. */
export function anyValue(type: FactType): fc.Arbitrary<FactValue> {
  switch (type.type) {
    case "boolean":
      return fc.boolean();
    case "whole-number":
      return numbers;
    case "choice":
      return fc.constantFrom(...type.choices);
    case "list":
      return fc.subarray([...type.choices]);
  }
}
