import { writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { assertAgreement } from "./agreement.js";
import type { Contender } from "./contender.js";
import { handWritten } from "./contenders/hand-written.js";
import { handWrittenCount } from "./contenders/hand-written-count.js";
import { handWrittenTrace } from "./contenders/hand-written-trace.js";
import { jsonLogicJs } from "./contenders/json-logic.js";
import { jsonRulesEngine } from "./contenders/json-rules-engine.js";
import { ourDecision } from "./contenders/our-decision.js";
import { ours, oursWithoutSource, ourTrace } from "./contenders/ours.js";
import { publicodes } from "./contenders/publicodes.js";
import { zen } from "./contenders/zen.js";
import { machineryCases } from "./machinery-cases.js";
import { machineryRules } from "./machinery-rules.js";
import { measure } from "./measure.js";
import { reportOf } from "./report.js";

const contenders: readonly Contender[] = [
  handWrittenCount,
  handWritten,
  ours,
  oursWithoutSource,
  jsonLogicJs,
  jsonRulesEngine,
  zen,
  publicodes,
  handWrittenTrace,
  ourTrace,
  ourDecision,
];

const targets = [
  { of: ours, against: jsonRulesEngine, promise: "faster", times: 150 },
  { of: ours, against: handWritten, promise: "slower", times: 3 },
  { of: ourTrace, against: jsonRulesEngine, promise: "faster", times: 50 },
  { of: ourTrace, against: handWrittenTrace, promise: "slower", times: 3 },
  { of: ourDecision, against: jsonRulesEngine, promise: "faster", times: 10 },
] as const;

// The date is told, not asked of the clock: a page that is made again for the same day stays the same but for its numbers.
const { BENCHMARK_DATE } = process.env;
const date = process.argv[2] ?? BENCHMARK_DATE ?? "a day that was not told";
const rounds = 9;

await assertAgreement(contenders, machineryCases);
const measurements = await measure(contenders, machineryCases, { rounds, time: 250 });
const processors = cpus();
const report = reportOf(measurements, targets, jsonRulesEngine, {
  processor: processors[0]?.model ?? "an unknown processor",
  cores: processors.length,
  system: `${platform()} ${arch()}`,
  node: process.version,
  date,
  rules: machineryRules.length,
  cases: machineryCases.length,
  rounds,
});
writeFileSync(new URL("../../../../../docs/benchmarks.md", import.meta.url), report);
console.log(report.slice(0, report.indexOf("## What is measured")));
