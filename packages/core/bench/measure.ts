import { Bench } from "tinybench";
import type { Contender } from "./contender.js";
import type { BenchCase } from "./machinery-cases.js";

/** Cases judged in a second by one contender: the median of the rounds, and the slowest and fastest of them. */
export interface Measurement {
  readonly contender: Contender;
  readonly median: number;
  readonly slowest: number;
  readonly fastest: number;
}

interface Options {
  readonly rounds: number;
  /** Milliseconds for which a contender runs in each round, after a warm-up of a quarter of it. */
  readonly time: number;
}

/** Runs one contender for a while and gives cases per second; every single pass is checked, so none can be optimised away. */
async function casesPerSecond({ name, pass }: Contender, cases: readonly BenchCase[], time: number): Promise<number> {
  const expected = await pass(cases);
  const verify = (held: number) => {
    if (held !== expected) throw new Error(`${name} does not always give the same answer`);
  };
  const bench = new Bench({ time, warmupTime: time / 4, iterations: 5, warmupIterations: 2, throws: true });
  bench.add(name, () => {
    const held = pass(cases);
    return typeof held === "number" ? verify(held) : held.then(verify);
  });
  const [task] = await bench.run();
  if (task?.result.state !== "completed") throw new Error(`${name} did not complete`);
  return (cases.length * 1000) / task.result.latency.p50;
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Measures all contenders in several rounds of one process; each round begins with another one. */
export async function measure(
  contenders: readonly Contender[],
  cases: readonly BenchCase[],
  { rounds, time }: Options,
): Promise<readonly Measurement[]> {
  const rates = new Map(contenders.map((contender) => [contender, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      rates.get(contender)?.push(await casesPerSecond(contender, cases, time));
    }
  }
  return [...rates].map(([contender, rate]) => {
    const sorted = rate.toSorted((one, other) => one - other);
    return {
      contender,
      median: median(sorted),
      slowest: sorted[0] ?? Number.NaN,
      fastest: sorted.at(-1) ?? Number.NaN,
    };
  });
}
