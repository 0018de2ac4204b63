import jsonLogic, { type RulesLogic } from "json-logic-js";
import { type Condition, comparesWithFact, type Test } from "../../src/rules/index.js";
import type { Contender } from "../contender.js";
import { machineryRules } from "../machinery-rules.js";

function logicOfTest(test: Test): RulesLogic {
  const observed = { var: test.fact };
  const { operator, value } = test;
  if (comparesWithFact(test) || typeof value === "object") {
    if (operator !== "in" || !Array.isArray(value))
      throw new TypeError(`The rules of this benchmark use no such ${operator}`);
    return { in: [observed, value] };
  }
  switch (operator) {
    case "equal":
      return { "===": [observed, value] };
    case "notEqual":
      return { "!==": [observed, value] };
    default:
      throw new TypeError(`The rules of this benchmark use no ${operator}`);
  }
}

function logicOf(condition: Condition): RulesLogic {
  if ("all" in condition) return { and: condition.all.map(logicOf) };
  if ("any" in condition) return { or: condition.any.map(logicOf) };
  if ("not" in condition) return { "!": [logicOf(condition.not)] };
  return logicOfTest(condition);
}

const logics = machineryRules.map(({ condition }) => logicOf(condition));

export const jsonLogicJs: Contender = {
  name: "json-logic-js 2.0.5",
  kind: "answers",
  pass: (cases) => {
    let held = 0;
    for (const { nested } of cases) for (const logic of logics) if (jsonLogic.apply(logic, nested) === true) held++;
    return held;
  },
};
