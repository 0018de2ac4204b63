import { compileCondition } from "../../src/rules/index.js";
import type { Contender } from "../contender.js";
import { machineryRules } from "../machinery-rules.js";

const compiled = machineryRules.map(({ condition }) => compileCondition(condition));
const closures = machineryRules.map(({ condition }) => compileCondition(condition, "closures"));

export const ours: Contender = {
  name: "khuyencong, answers",
  kind: "answers",
  pass: (cases) => {
    let held = 0;
    for (const { facts } of cases) for (const rule of compiled) if (rule.evaluate(facts) === true) held++;
    return held;
  },
};

export const oursWithoutSource: Contender = {
  name: "khuyencong, answers by closures (strict CSP)",
  kind: "answers",
  pass: (cases) => {
    let held = 0;
    for (const { facts } of cases) for (const rule of closures) if (rule.evaluate(facts) === true) held++;
    return held;
  },
};

export const ourTrace: Contender = {
  name: "khuyencong, answers with full trace",
  kind: "answers with every reason",
  pass: (cases) => {
    let held = 0;
    for (const { facts } of cases) for (const rule of compiled) if (rule.trace(facts).truth === true) held++;
    return held;
  },
};
