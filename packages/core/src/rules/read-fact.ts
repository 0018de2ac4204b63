import type { Test } from "./condition.js";
import type { Facts, FactValue } from "./fact.js";

/** Gives one value; `undefined` where it is not known. */
export type Reader = (facts: Facts) => FactValue | undefined;

/**
 * Whether reading this name from any object finds something: `constructor`, `toString`, `__proto__`.
 * Such a fact is known only where the facts hold it themselves.
 */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Prepares the reading of one fact. */
export function factReader(name: string): Reader {
  if (isInherited(name)) return (facts) => (Object.hasOwn(facts, name) ? facts[name] : undefined);
  return (facts) => facts[name];
}

/** Prepares the reading of what a test compares its fact with: a fixed value, or another fact. */
export function expectedReader({ value }: Test): Reader {
  if (typeof value === "object" && "fact" in value) return factReader(value.fact);
  return () => value;
}
