import { comparisons } from "./compare.js";
import { type Condition, comparesWithFact, factsReadBy, type Operator, type Test } from "./condition.js";
import type { Facts } from "./fact.js";
import { type Trace, tracerOf } from "./trace.js";
import { everyTruth, negate, someTruth, type Truth } from "./truth.js";

/** A condition made ready once, to be asked many times. */
export interface CompiledCondition {
  readonly condition: Condition;
  /** The facts it reads, each once. */
  readonly reads: readonly string[];
  /** The answer alone; the fastest way to ask. */
  readonly evaluate: (facts: Facts) => Truth;
  /** The answer with every part of it. */
  readonly trace: (facts: Facts) => Trace;
}

type Evaluator = (facts: Facts) => Truth;

/** Two bits carry three values, so that `all` is `&` and `any` is `|`: 0 fails, 1 is not known, 3 holds. */
const bits = { fails: 0, unknown: 1, holds: 3 } as const;
const truthOfBits: readonly Truth[] = [false, "unknown", "unknown", true];

const infix: Partial<Record<Operator, string>> = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};

/** Names and values enter the source only as JSON literals; nothing of a rule is ever run as code. */
function literal(value: unknown): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

class SourceWriter {
  private readonly variables: string[] = [];

  variable(): string {
    const name = `v${this.variables.length}`;
    this.variables.push(name);
    return name;
  }

  declarations(): string {
    return this.variables.length === 0 ? "" : `let ${this.variables.join(",")};`;
  }

  comparison(test: Test, observed: string, expected: string): string {
    const symbol = infix[test.operator];
    if (symbol !== undefined) return `${observed}${symbol}${expected}`;
    if (test.operator === "contains") return `${observed}.includes(${expected})`;
    if (test.operator === "doesNotContain") return `!${observed}.includes(${expected})`;
    const choices = Array.isArray(test.value) ? test.value.map((choice) => `${observed}===${literal(choice)}`) : [];
    const isOneOf = choices.length === 0 ? "false" : `(${choices.join("||")})`;
    return test.operator === "in" ? isOneOf : `!${isOneOf}`;
  }

  test(test: Test): string {
    const observed = this.variable();
    const read = `(${observed}=f[${literal(test.fact)}])===undefined`;
    if (comparesWithFact(test)) {
      const expected = this.variable();
      const missing = `${read}|(${expected}=f[${literal(test.value.fact)}])===undefined`;
      return `(${missing}?1:${this.comparison(test, observed, expected)}?3:0)`;
    }
    return `(${read}?1:${this.comparison(test, observed, literal(test.value))}?3:0)`;
  }

  group(parts: readonly Condition[], symbol: "&" | "|", decisive: number): string {
    return parts
      .map((part) => this.condition(part))
      .reduceRight((rest, part) => {
        const first = this.variable();
        return `((${first}=${part})===${decisive}?${decisive}:${first}${symbol}${rest})`;
      });
  }

  condition(condition: Condition): string {
    if ("all" in condition) return this.group(condition.all, "&", bits.fails);
    if ("any" in condition) return this.group(condition.any, "|", bits.holds);
    if ("not" in condition) {
      const part = this.variable();
      return `((${part}=${this.condition(condition.not)})===1?1:3-${part})`;
    }
    return this.test(condition);
  }
}

function evaluatorOfTest(test: Test): Evaluator {
  const { fact, value } = test;
  const compare = comparisons[test.operator];
  if (typeof value === "object" && "fact" in value) {
    return (facts) => {
      const observed = facts[fact];
      const expected = facts[value.fact];
      return observed === undefined || expected === undefined ? "unknown" : compare(observed, expected);
    };
  }
  return (facts) => {
    const observed = facts[fact];
    return observed === undefined ? "unknown" : compare(observed, value);
  };
}

/** The same meaning in closures, for places where a page may not make functions from text (a strict CSP). */
function evaluatorOfClosures(condition: Condition): Evaluator {
  if ("all" in condition) {
    const parts = condition.all.map(evaluatorOfClosures);
    return (facts) => everyTruth(parts.map((part) => part(facts)));
  }
  if ("any" in condition) {
    const parts = condition.any.map(evaluatorOfClosures);
    return (facts) => someTruth(parts.map((part) => part(facts)));
  }
  if ("not" in condition) {
    const part = evaluatorOfClosures(condition.not);
    return (facts) => negate(part(facts));
  }
  return evaluatorOfTest(condition);
}

function evaluatorOfSource(condition: Condition): Evaluator | undefined {
  const writer = new SourceWriter();
  const expression = writer.condition(condition);
  try {
    const bitsOf: unknown = new Function("f", `${writer.declarations()}return ${expression};`);
    if (typeof bitsOf !== "function") return undefined;
    return (facts) => truthOfBits[bitsOf(facts)] ?? "unknown";
  } catch {
    return undefined;
  }
}

/**
 * Prepares a checked condition once: the answer alone as fast as hand-written code, or with a full trace.
 * `how: "closures"` keeps to closures, which mean the same and need no permission to make functions from text.
 *
 * @example
 * ```ts
 * import { compileCondition } from "@khuyencong/core/rules";
 * const isLarge = compileCondition({ fact: "workers", operator: "greaterThan", value: 200 });
 * [isLarge.evaluate({ workers: 201 }), isLarge.evaluate({ workers: 200 }), isLarge.evaluate({})]; // => [true, false, "unknown"]
 * ```
 */
export function compileCondition(condition: Condition, how: "fastest" | "closures" = "fastest"): CompiledCondition {
  const evaluate = (how === "fastest" ? evaluatorOfSource(condition) : undefined) ?? evaluatorOfClosures(condition);
  return { condition, reads: factsReadBy(condition), evaluate, trace: tracerOf(condition) };
}
