import { isDeepStrictEqual } from "node:util";
import { compileCondition } from "../src/rules/index.js";
import type { Contender } from "./contender.js";
import { tracesByHand } from "./contenders/hand-written-trace.js";
import type { BenchCase } from "./machinery-cases.js";
import { machineryRules } from "./machinery-rules.js";

/** Refuses to measure contenders that do not do the same work: every case must have the same number of rules that hold. */
export async function assertAgreement(contenders: readonly Contender[], cases: readonly BenchCase[]): Promise<void> {
  const compiled = machineryRules.map(({ condition }) => compileCondition(condition));
  for (const [index, benchCase] of cases.entries()) {
    const traces = compiled.map((rule) => rule.trace(benchCase.facts));
    if (!isDeepStrictEqual(traces, tracesByHand(benchCase.facts))) {
      throw new Error(`The trace written by hand differs in case ${index}`);
    }
    const expected = traces.filter(({ truth }) => truth === true).length;
    for (const { name, kind, pass } of contenders) {
      const held = await pass([benchCase]);
      if (kind !== "whole decision" && held !== expected) {
        throw new Error(`${name} finds ${held} rules that hold in case ${index}, not ${expected}`);
      }
    }
  }
}
