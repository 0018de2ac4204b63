import { ZenEngine } from "@gorules/zen-engine";
import { type Condition, comparesWithFact, type Test } from "../../src/rules/index.js";
import type { Contender } from "../contender.js";
import { machineryRules } from "../machinery-rules.js";

function expressionOfTest(test: Test): string {
  if (comparesWithFact(test)) throw new TypeError("The rules of this benchmark compare no two facts");
  const value = JSON.stringify(test.value);
  switch (test.operator) {
    case "equal":
      return `${test.fact} == ${value}`;
    case "notEqual":
      return `${test.fact} != ${value}`;
    case "in":
      return `${test.fact} in ${value}`;
    default:
      throw new TypeError(`The rules of this benchmark use no ${test.operator}`);
  }
}

function expressionOf(condition: Condition): string {
  if ("all" in condition) return `(${condition.all.map(expressionOf).join(" and ")})`;
  if ("any" in condition) return `(${condition.any.map(expressionOf).join(" or ")})`;
  if ("not" in condition) return `(not (${expressionOf(condition.not)}))`;
  return expressionOfTest(condition);
}

const position = { x: 0, y: 0 };
const decision = new ZenEngine().createDecision({
  nodes: [
    { id: "facts", type: "inputNode", name: "facts", position },
    {
      id: "rules",
      type: "expressionNode",
      name: "rules",
      position,
      content: {
        expressions: machineryRules.map(({ condition }, index) => ({
          id: `rule${index}`,
          key: `rule${index}`,
          value: expressionOf(condition),
        })),
      },
    },
    { id: "answers", type: "outputNode", name: "answers", position },
  ],
  edges: [
    { id: "in", sourceId: "facts", targetId: "rules", type: "edge" },
    { id: "out", sourceId: "rules", targetId: "answers", type: "edge" },
  ],
});

export const zen: Contender = {
  name: "ZEN (@gorules/zen-engine 0.54.0)",
  kind: "answers",
  pass: async (cases) => {
    let held = 0;
    for (const { nested } of cases) {
      const { result } = await decision.evaluate(nested);
      for (const answer of Object.values(result)) if (answer === true) held++;
    }
    return held;
  },
};
