import { type Condition, comparesWithFact, type Operator, operators, type Test } from "./condition.js";
import { conditionSchema } from "./condition-schema.js";
import { type FactType, type FactVocabulary, factTypeOf, fitsFactType } from "./fact.js";

/** Deeper nesting than any legal text needs; refused so that a hostile file cannot exhaust the stack. */
const deepestNesting = 32;

/** What is wrong with a condition, and where in it (a JSON Pointer). */
export interface ConditionFault {
  readonly pointer: string;
  readonly kind:
    | "malformed"
    | "empty-group"
    | "too-deep"
    | "unknown-fact"
    | "unknown-operator"
    | "operator-does-not-fit"
    | "value-does-not-fit";
  readonly detail: string;
}

const operatorsOfType: Readonly<Record<FactType["type"], readonly Operator[]>> = {
  boolean: ["equal", "notEqual"],
  "whole-number": ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"],
  choice: ["equal", "notEqual", "in", "notIn"],
  list: ["contains", "doesNotContain"],
};

function valueFits(type: FactType, operator: Operator, value: unknown): boolean {
  if (operator === "in" || operator === "notIn") {
    return Array.isArray(value) && value.length > 0 && value.every((item) => fitsFactType(type, item));
  }
  if (type.type === "list") return typeof value === "string" && type.choices.includes(value);
  return fitsFactType(type, value);
}

function* faultsOfTest(test: Test, vocabulary: FactVocabulary, pointer: string): Generator<ConditionFault> {
  const type = factTypeOf(vocabulary, test.fact);
  if (type === undefined) {
    yield { pointer: `${pointer}/fact`, kind: "unknown-fact", detail: test.fact };
    return;
  }
  if (!operatorsOfType[type.type].includes(test.operator)) {
    yield { pointer: `${pointer}/operator`, kind: "operator-does-not-fit", detail: `${test.operator} · ${type.type}` };
    return;
  }
  if (comparesWithFact(test)) {
    const other = factTypeOf(vocabulary, test.value.fact);
    if (other === undefined) yield { pointer: `${pointer}/value/fact`, kind: "unknown-fact", detail: test.value.fact };
    else if (other.type !== type.type || type.type === "list" || test.operator === "in" || test.operator === "notIn")
      yield { pointer: `${pointer}/value/fact`, kind: "value-does-not-fit", detail: `${type.type} · ${other.type}` };
    return;
  }
  if (!valueFits(type, test.operator, test.value)) {
    yield { pointer: `${pointer}/value`, kind: "value-does-not-fit", detail: JSON.stringify(test.value) };
  }
}

function* faultsOf(condition: Condition, vocabulary: FactVocabulary, pointer: string): Generator<ConditionFault> {
  if ("not" in condition) {
    yield* faultsOf(condition.not, vocabulary, `${pointer}/not`);
  } else if ("all" in condition || "any" in condition) {
    const [name, parts] = "all" in condition ? (["all", condition.all] as const) : (["any", condition.any] as const);
    for (const [index, part] of parts.entries()) yield* faultsOf(part, vocabulary, `${pointer}/${name}/${index}`);
  } else {
    yield* faultsOfTest(condition, vocabulary, pointer);
  }
}

/** Looks at the raw shape first, with its own words, before the schema says only "malformed". */
function* faultsOfShape(raw: unknown, pointer: string, depth: number): Generator<ConditionFault> {
  if (depth > deepestNesting) {
    yield { pointer, kind: "too-deep", detail: String(deepestNesting) };
    return;
  }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    yield { pointer, kind: "malformed", detail: Array.isArray(raw) ? "array" : typeof raw };
    return;
  }
  const entries = new Map<string, unknown>(Object.entries(raw));
  for (const group of ["all", "any"]) {
    const parts = entries.get(group);
    if (!Array.isArray(parts)) continue;
    if (parts.length === 0) yield { pointer: `${pointer}/${group}`, kind: "empty-group", detail: group };
    for (const [index, part] of parts.entries()) yield* faultsOfShape(part, `${pointer}/${group}/${index}`, depth + 1);
  }
  if (entries.has("not")) yield* faultsOfShape(entries.get("not"), `${pointer}/not`, depth + 1);
  const operator = entries.get("operator");
  if (entries.has("fact") && !operators.some((known) => known === operator)) {
    yield { pointer: `${pointer}/operator`, kind: "unknown-operator", detail: String(operator) };
  }
}

/** The answer of {@link checkCondition}: a condition that is safe to compile, or everything that is wrong with it. */
export type CheckedCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly faults: readonly ConditionFault[] };

/**
 * Checks a condition when it is loaded, not when it is first reached: shape, known facts, known operators,
 * fitting values, no empty group, no excessive depth. Gives every fault, each with its place.
 *
 * @example
 * ```ts
 * import { checkCondition } from "@khuyencong/core/rules";
 * const checked = checkCondition({ fact: "workers", operator: "lessThan", value: "20" }, { workers: { type: "whole-number" } });
 * checked.ok ? [] : checked.faults.map((fault) => fault.kind); // => ["value-does-not-fit"]
 * ```
 */
export function checkCondition(raw: unknown, vocabulary: FactVocabulary): CheckedCondition {
  const shapeFaults = [...faultsOfShape(raw, "", 0)];
  if (shapeFaults.length > 0) return { ok: false, faults: shapeFaults };
  const parsed = conditionSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, faults: [{ pointer: "", kind: "malformed", detail: parsed.error.message }] };
  const faults = [...faultsOf(parsed.data, vocabulary, "")];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, condition: parsed.data };
}
