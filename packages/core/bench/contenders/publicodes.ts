import Engine from "publicodes";
import { type Condition, comparesWithFact, factsReadBy, type Test } from "../../src/rules/index.js";
import type { Contender } from "../contender.js";
import { machineryRules } from "../machinery-rules.js";

/** A fact's name as publicodes writes it: `place . areaOnDecisionDate`. */
const nameOf = (fact: string) => fact.replaceAll(".", " . ");

function constantOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "oui" : "non";
  return typeof value === "string" ? `'${value}'` : String(value);
}

type Mechanism = string | { [name: string]: Mechanism[] };

function mechanismOfTest(test: Test): Mechanism {
  if (comparesWithFact(test)) throw new TypeError("The rules of this benchmark compare no two facts");
  const fact = nameOf(test.fact);
  if (Array.isArray(test.value)) {
    return { "une de ces conditions": test.value.map((choice) => `${fact} = ${constantOf(choice)}`) };
  }
  return `${fact} ${test.operator === "notEqual" ? "!=" : "="} ${constantOf(test.value)}`;
}

function mechanismOf(condition: Condition): Mechanism {
  if ("all" in condition) return { "toutes ces conditions": condition.all.map(mechanismOf) };
  if ("any" in condition) return { "une de ces conditions": condition.any.map(mechanismOf) };
  if (!("not" in condition)) return mechanismOfTest(condition);
  const { not: part } = condition;
  // publicodes has no "not": the negation goes down to the tests.
  if ("all" in part) return mechanismOf({ any: part.all.map((each) => ({ not: each })) });
  if ("any" in part) return mechanismOf({ all: part.any.map((each) => ({ not: each })) });
  if ("not" in part) return mechanismOf(part.not);
  if (comparesWithFact(part)) throw new TypeError("The rules of this benchmark compare no two facts");
  const { fact, operator, value } = part;
  if (operator === "equal") return mechanismOf({ fact, operator: "notEqual", value });
  if (operator === "notEqual") return mechanismOf({ fact, operator: "equal", value });
  if (!Array.isArray(value)) throw new TypeError(`The rules of this benchmark negate no ${operator}`);
  return mechanismOf({ all: value.map((choice) => ({ fact, operator: "notEqual", value: choice })) });
}

const facts = [...new Set(machineryRules.flatMap(({ condition }) => factsReadBy(condition)))];
const parents = facts.filter((fact) => fact.includes(".")).map((fact) => fact.slice(0, fact.indexOf(".")));
const ruleNames = machineryRules.map((_, index) => `règle ${index}`);

const engine = new Engine(
  Object.fromEntries([
    ...parents.map((parent) => [parent, null]),
    ...facts.map((fact) => [nameOf(fact), { "par défaut": "non" }]),
    ...machineryRules.map(({ condition }, index) => [ruleNames[index], { valeur: mechanismOf(condition) }]),
  ]),
);

export const publicodes: Contender = {
  name: "publicodes 1.10.3",
  kind: "answers",
  pass: (cases) => {
    let held = 0;
    for (const { facts: known } of cases) {
      engine.setSituation(Object.fromEntries(facts.map((fact) => [nameOf(fact), constantOf(known[fact])])));
      for (const rule of ruleNames) if (engine.evaluate(rule).nodeValue === true) held++;
    }
    return held;
  },
};
