import type { NumberUnit } from "./fact-definition.js";
import { factDefinition, factNames } from "./vocabulary/index.js";

const people: NumberUnit = { vi: "người", en: "people" };

/** Numbers in an application that are no facts themselves. */
const otherUnits: Readonly<Record<string, NumberUnit>> = {
  "/applicant/insuredWorkers": people,
  "/applicant/revenue": "dong",
  "/applicant/capital": "dong",
  "/project/investmentDone": "dong",
  "/project/supportedItemDone": "dong",
};

const unitOfFact = new Map<string, NumberUnit | undefined>(
  factNames
    .map((name) => factDefinition(name))
    .filter(({ origin }) => origin === "given")
    .map(({ pointer, unit }) => [pointer, unit]),
);

/**
 * What the number in a field of an application counts; `undefined` for a field that holds no number.
 *
 * @example
 * ```ts
 * import { fieldUnit } from "@khuyencong/core/facts";
 * [fieldUnit("/project/cost"), fieldUnit("/category")]; // => ["dong", undefined]
 * ```
 */
export function fieldUnit(pointer: string): NumberUnit | undefined {
  return Object.hasOwn(otherUnits, pointer) ? otherUnits[pointer] : unitOfFact.get(pointer);
}
