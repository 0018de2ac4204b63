import { type Condition, comparesWithFact, factsReadBy, type Operator, type Test, testsOf } from "./condition.js";
import type { Evaluator } from "./evaluate.js";
import { isInherited } from "./read-fact.js";
import type { Tracer } from "./trace.js";
import { allNode, anyNode, comparisonNode, notNode, testNode } from "./trace-node.js";

let functionsAllowed: boolean | undefined;

/** Whether functions may be made from text. Tried once: a strict page reports every attempt to its owner. */
export function mayMakeFunctions(): boolean {
  if (functionsAllowed !== undefined) return functionsAllowed;
  try {
    functionsAllowed = new Function("return true")() === true;
  } catch {
    functionsAllowed = false;
  }
  return functionsAllowed;
}

/** Names and values enter the source only as JSON literals; nothing of a rule is ever run as code. */
function literal(value: unknown): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

/** The variable that holds each fact. */
type Variables = ReadonlyMap<string, string>;

function variablesOf(condition: Condition): Variables {
  return new Map(factsReadBy(condition).map((fact, index) => [fact, `v${index}`]));
}

function declarationsOf(variables: Variables): string {
  const reads = [...variables].map(([fact, variable]) => {
    const read = `facts[${literal(fact)}]`;
    return `${variable}=${isInherited(fact) ? `Object.hasOwn(facts,${literal(fact)})?${read}:undefined` : read}`;
  });
  return `const ${reads.join(",")};`;
}

const anyMissing = (variables: Iterable<string | undefined>) =>
  [...variables].map((variable) => `${variable}===undefined`).join("||");

const infix: Partial<Record<Operator, string>> = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};

/** The comparison of two known values. */
function comparison(test: Test, variables: Variables): string {
  const observed = variables.get(test.fact);
  const expected = comparesWithFact(test) ? variables.get(test.value.fact) : literal(test.value);
  const symbol = infix[test.operator];
  if (symbol !== undefined) return `${observed}${symbol}${expected}`;
  if (test.operator === "contains" || test.operator === "doesNotContain") {
    const holds = `(Array.isArray(${observed})&&${observed}.includes(${expected}))`;
    return test.operator === "contains" ? holds : `!${holds}`;
  }
  const choices = Array.isArray(test.value)
    ? test.value.map((choice) => `${observed}===${literal(choice)}`)
    : ["false"];
  return `${test.operator === "in" ? "" : "!"}(${choices.join("||")})`;
}

/** What a programmer would write who knows that every fact is there. */
function plainAnswer(condition: Condition, variables: Variables): string {
  const answers = (parts: readonly Condition[]) => parts.map((part) => plainAnswer(part, variables));
  if ("all" in condition) return `(${answers(condition.all).join("&&")})`;
  if ("any" in condition) return `(${answers(condition.any).join("||")})`;
  if ("not" in condition) return `!(${answers([condition.not])})`;
  return comparison(condition, variables);
}

/** Makes a function of a condition: plain code where every fact is known, and `incomplete` where one is not. */
export function evaluatorFromSource(condition: Condition, incomplete: Evaluator): Evaluator {
  const variables = variablesOf(condition);
  const source = `return (facts)=>{${declarationsOf(variables)}
if(${anyMissing(variables.values())})return incomplete(facts);
return ${plainAnswer(condition, variables)};}`;
  return new Function("incomplete", source)(incomplete);
}

function nodeOf(condition: Condition, variables: Variables, tests: readonly Test[]): string {
  const nodes = (parts: readonly Condition[]) => parts.map((part) => nodeOf(part, variables, tests)).join(",");
  if ("all" in condition) return `all([${nodes(condition.all)}])`;
  if ("any" in condition) return `any([${nodes(condition.any)}])`;
  if ("not" in condition) return `not(${nodes([condition.not])})`;
  const values = [condition.fact, ...(comparesWithFact(condition) ? [condition.value.fact] : [])].map((fact) =>
    variables.get(fact),
  );
  const truth = `${anyMissing(values)}?"unknown":${comparison(condition, variables)}`;
  const make = values.length === 1 ? "test" : "comparison";
  return `${make}(${truth},tests[${tests.indexOf(condition)}],${values.join(",")})`;
}

/** Makes a function of a condition that builds its trace. */
export function tracerFromSource(condition: Condition): Tracer {
  const variables = variablesOf(condition);
  const tests = testsOf(condition);
  const source = `return (facts)=>{${declarationsOf(variables)}
return ${nodeOf(condition, variables, tests)};}`;
  const make = new Function("tests", "test", "comparison", "not", "all", "any", source);
  return make(tests, testNode, comparisonNode, notNode, allNode, anyNode);
}
