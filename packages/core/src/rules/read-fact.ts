import type { Facts, FactValue } from "./fact.js";

/**
 * Whether reading this name from any object finds something: `constructor`, `toString`, `__proto__`.
 * Such a fact is known only where the facts hold it themselves.
 */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Prepares the reading of one fact. */
export function factReader(name: string): (facts: Facts) => FactValue | undefined {
  if (isInherited(name)) return (facts) => (Object.hasOwn(facts, name) ? facts[name] : undefined);
  return (facts) => facts[name];
}
