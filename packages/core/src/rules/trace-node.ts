import type { Test } from "./condition.js";
import type { FactValue } from "./fact.js";
import { negate, type Truth } from "./truth.js";

/** How a condition came out, part by part; no part is skipped, so that every reason can be told. */
export type Trace =
  | {
      readonly kind: "test";
      readonly truth: Truth;
      readonly test: Test;
      readonly observed: FactValue | undefined;
      /** The other fact's value; only where two facts are compared. */
      readonly compared?: FactValue | undefined;
    }
  | { readonly kind: "all" | "any"; readonly truth: Truth; readonly parts: readonly Trace[] }
  | { readonly kind: "not"; readonly truth: Truth; readonly part: Trace };

export function testNode(truth: Truth, test: Test, observed: FactValue | undefined): Trace {
  return { kind: "test", truth, test, observed };
}

export function comparisonNode(
  truth: Truth,
  test: Test,
  observed: FactValue | undefined,
  compared: FactValue | undefined,
): Trace {
  return { kind: "test", truth, test, observed, compared };
}

export function notNode(part: Trace): Trace {
  return { kind: "not", truth: negate(part.truth), part };
}

function truthOfGroup(parts: readonly Trace[], decisive: boolean): Truth {
  let truth: Truth = !decisive;
  for (const part of parts) {
    if (part.truth === decisive) return decisive;
    if (part.truth === "unknown") truth = "unknown";
  }
  return truth;
}

export function allNode(parts: readonly Trace[]): Trace {
  return { kind: "all", truth: truthOfGroup(parts, false), parts };
}

export function anyNode(parts: readonly Trace[]): Trace {
  return { kind: "any", truth: truthOfGroup(parts, true), parts };
}
