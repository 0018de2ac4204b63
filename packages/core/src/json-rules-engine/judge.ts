import { Engine } from "json-rules-engine";
import { type Condition, comparesWithFact, type Facts, factsReadBy, type Operator, testsOf } from "../rules/index.js";
import { toEngineConditions } from "./engine-conditions.js";

/** Thrown when json-rules-engine is asked about facts that are not all known: it has no word for "unknown". */
export class MissingFactsError extends Error {
  readonly facts: readonly string[];
  constructor(facts: readonly string[]) {
    super(`json-rules-engine can judge complete facts only; missing: ${facts.join(", ")}`);
    this.name = "MissingFactsError";
    this.facts = facts;
  }
}

/** Conditions by the id of their rule. */
export type ConditionsById = ReadonlyMap<string, Condition>;

const ordering: ReadonlySet<Operator> = new Set([
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
]);

/** The library would compare two texts letter by letter, and then "100" is less than "20". */
function refuseOrderedTexts(condition: Condition, facts: Facts): void {
  for (const test of testsOf(condition)) {
    if (!ordering.has(test.operator)) continue;
    const expected = comparesWithFact(test) ? facts[test.value.fact] : test.value;
    if (typeof facts[test.fact] !== "number" || typeof expected !== "number") {
      throw new TypeError(`"${test.fact}" can be ordered only where both sides are numbers`);
    }
  }
}

/**
 * The facts that conditions read and that are not known, each once.
 *
 * @example
 * ```ts
 * import { unknownFacts } from "@khuyencong/core/json-rules-engine";
 * unknownFacts([{ fact: "workers", operator: "lessThan", value: 20 }], {}); // => ["workers"]
 * ```
 */
export function unknownFacts(conditions: Iterable<Condition>, facts: Facts): readonly string[] {
  const names = new Set([...conditions].flatMap(factsReadBy));
  return [...names].filter((name) => !Object.hasOwn(facts, name) || facts[name] === undefined);
}

/**
 * What json-rules-engine says about each condition. Throws {@link MissingFactsError} when a fact is not known.
 * Every call makes an engine of its own: overlapping runs of one engine silently drop rules.
 *
 * @example
 * ```ts
 * import { judgeWithJsonRulesEngine } from "@khuyencong/core/json-rules-engine";
 * const isSmall = { fact: "workers", operator: "lessThan", value: 20 } as const;
 * const answers = await judgeWithJsonRulesEngine(new Map([["small", isSmall]]), { workers: 19 });
 * answers.get("small"); // => true
 * ```
 */
export async function judgeWithJsonRulesEngine(
  conditions: ConditionsById,
  facts: Facts,
): Promise<ReadonlyMap<string, boolean>> {
  const missing = unknownFacts(conditions.values(), facts);
  if (missing.length > 0) throw new MissingFactsError(missing);
  for (const condition of conditions.values()) refuseOrderedTexts(condition, facts);
  const ids = [...conditions.keys()];
  // Named by position and all with one event: no id can then be empty, or be an event that the library treats apart.
  const rules = [...conditions.values()].map((condition, position) => ({
    name: `rule ${position}`,
    conditions: toEngineConditions(condition),
    event: { type: "judged" },
  }));
  const read = [...new Set([...conditions.values()].flatMap(factsReadBy))];
  const { results, failureResults } = await new Engine(rules).run(
    Object.fromEntries(read.map((name) => [name, facts[name]])),
  );
  const passed = new Set(results.map(({ name }) => name));
  if (passed.size + failureResults.length !== ids.length) throw new Error("json-rules-engine dropped a rule");
  return new Map(ids.map((id, position) => [id, passed.has(`rule ${position}`)]));
}
