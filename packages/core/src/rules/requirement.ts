import { type CompiledCondition, compileCondition } from "./compile.js";
import type { Condition } from "./condition.js";

/** Stable name of an open legal question: `place-date`. */
export type QuestionId = string;
export type ReadingId = string;

/**
 * A text that can be read in more than one way: the question, and what the text requires under each reading.
 * `byDefault` names the reading by which the product goes until a competent body has answered; without it every
 * reading counts.
 */
export interface ReadRequirement {
  readonly question: QuestionId;
  readonly byDefault?: ReadingId | undefined;
  readonly readings: Readonly<Record<ReadingId, Condition>>;
}

/** What a rule requires: one condition, or one for each reading of its text. */
export type Requirement = Condition | ReadRequirement;

/**
 * Whether a requirement depends on how its text is read.
 *
 * @example
 * ```ts
 * import { hasReadings } from "@khuyencong/core/rules";
 * hasReadings({ fact: "a", operator: "equal", value: true }); // => false
 * ```
 */
export function hasReadings(requirement: Requirement): requirement is ReadRequirement {
  return "readings" in requirement;
}

/** A requirement made ready: without a question, one condition under the reading `""`. */
export interface CompiledRequirement {
  readonly question: QuestionId | undefined;
  /** The reading that counts while none is settled; `undefined` where all count. */
  readonly byDefault: ReadingId | undefined;
  readonly byReading: ReadonlyMap<ReadingId, CompiledCondition>;
}

/**
 * Prepares every reading of a requirement.
 *
 * @example
 * ```ts
 * import { compileRequirement } from "@khuyencong/core/rules";
 * compileRequirement({ fact: "a", operator: "equal", value: true }).question; // => undefined
 * ```
 */
export function compileRequirement(requirement: Requirement): CompiledRequirement {
  if (!hasReadings(requirement)) {
    return { question: undefined, byDefault: undefined, byReading: new Map([["", compileCondition(requirement)]]) };
  }
  const compiled = Object.entries(requirement.readings).map(
    ([reading, condition]) => [reading, compileCondition(condition)] as const,
  );
  return { question: requirement.question, byDefault: requirement.byDefault, byReading: new Map(compiled) };
}
