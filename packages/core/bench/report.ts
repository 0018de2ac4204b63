import type { Contender, Kind } from "./contender.js";
import type { Measurement } from "./measure.js";

/** Where and when the numbers were taken; a number without these says nothing. */
export interface Circumstances {
  readonly processor: string;
  readonly cores: number;
  readonly system: string;
  readonly node: string;
  readonly date: string;
  readonly rules: number;
  readonly cases: number;
  readonly rounds: number;
}

/** What was promised of one contender against another. */
interface Target {
  readonly of: Contender;
  readonly against: Contender;
  /** `faster`: at least this many times as fast. `slower`: at most this many times as slow. */
  readonly promise: "faster" | "slower";
  readonly times: number;
}

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

function timeOf(rate: number): string {
  const nanoseconds = 1e9 / rate;
  return nanoseconds < 1000 ? `${short.format(nanoseconds)} ns` : `${short.format(nanoseconds / 1000)} µs`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function tableOf(kind: Kind, measurements: readonly Measurement[], yardstick: Measurement): string {
  const rows = measurements
    .filter(({ contender }) => contender.kind === kind)
    .toSorted((one, other) => other.median - one.median)
    .map(({ contender, median, slowest, fastest }) => [
      contender.name,
      whole.format(median),
      `${whole.format(slowest)} – ${whole.format(fastest)}`,
      timeOf(median),
      `${short.format(median / yardstick.median)} ×`,
    ]);
  return table([kind, "cases per second", "slowest – fastest round", "time per case", "json-rules-engine = 1"], rows);
}

function rowOfTarget(target: Target, measurements: readonly Measurement[]): readonly string[] {
  const rateOf = (wanted: Contender) =>
    measurements.find(({ contender }) => contender === wanted)?.median ?? Number.NaN;
  const ratio = rateOf(target.of) / rateOf(target.against);
  const [promised, found] =
    target.promise === "faster"
      ? [`at least ${target.times} × as fast as`, ratio]
      : [`takes at most ${target.times} × as long as`, 1 / ratio];
  const isMet = target.promise === "faster" ? found >= target.times : found <= target.times;
  return [
    target.of.name,
    `${promised} ${target.against.name}`,
    `${short.format(found)} ×`,
    isMet ? "met" : "**missed**",
  ];
}

/** The page with all numbers. */
export function reportOf(
  measurements: readonly Measurement[],
  targets: readonly Target[],
  yardstick: Contender,
  at: Circumstances,
): string {
  const base = measurements.find(({ contender }) => contender === yardstick);
  if (base === undefined) throw new RangeError(`${yardstick.name} was not measured`);
  const kinds = [...new Set(measurements.map(({ contender }) => contender.kind))];
  return `# Benchmarks

Written by \`pnpm --filter @khuyencong/core bench\`; do not edit by hand.

Taken on ${at.date}: ${at.processor}, ${at.cores} cores, ${at.system}, Node.js ${at.node}.
Medians of ${at.rounds} rounds in one process. Numbers of different runs or machines must not be compared; ratios of one run may.
How long whole files take, at the command line and on the page: [benchmarks of whole files](benchmarks-of-files.md).

${kinds.map((kind) => tableOf(kind, measurements, base)).join("\n\n")}

## Targets

${table(
  ["what", "promise", "found", ""],
  targets.map((target) => rowOfTarget(target, measurements)),
)}

## What is measured

- The rules: the ${at.rules} conditions of the law in force on 01/03/2026 that can bear on advanced machinery, every reading one of
  its own, each with its "applies when" as an implication.
- The cases: ${at.cases} applications, made from the worked cases of advanced machinery in six variations and read back from JSON; all
  facts are known, because an engine without "unknown" can judge no others. Every contender judges all cases in turn, so no
  answer can be kept or guessed.
- Before anything is timed every contender must find the same number of rules that hold in each case, and the trace written
  by hand must equal ours. Every timed pass is checked too, so that no work can be left out.
- A case is one set of facts. The facts are prepared before the clock runs: nested objects for ZEN and json-logic-js, which
  read dotted names as paths. publicodes takes its situation as text; writing it down is part of using it and is timed.
- json-rules-engine runs one engine, made once, one run after the other: its fastest safe use. Its own result tells which
  conditions held, so both our answers and our traces are set beside the same \`run\`.
- \`decide\` starts from the raw application: it checks it, derives the facts, judges all rules of the pack under all readings,
  and works out support, advance, findings and what is missing. Only json-rules-engine's bare evaluation stands beside it.
- "One function that only counts" shares work between rules and does not tell which one failed. It is shown as the lower
  bound; the function for each rule gives what every engine here gives.
`;
}
