import { writeFileSync } from "node:fs";
import { arch, cpus, loadavg, platform } from "node:os";
import { fileURLToPath } from "node:url";
import { it } from "vitest";
import { commandLineTimes } from "./command-line.js";
import { pageTimes } from "./page.js";
import type { Spread } from "./spread.js";

const root = new URL("../../../", import.meta.url);
const corpus = fileURLToPath(new URL("packages/validation/bench/dist/corpus/", root));
const rounds = 3;

// The date is told, not asked of the clock, as for the other benchmarks.
const { BENCHMARK_DATE } = process.env;
const date = BENCHMARK_DATE ?? "a day that was not told";

const [loadBefore = Number.NaN] = loadavg();

/** Both cores are at work but for the beginning and the end, when a thread has nothing yet or nothing more to do. */
const wantedCores = 1.6;

function judged(cores: number): string {
  if (cores >= wantedCores) return "met";
  return loadBefore > 0.5 ? "not met on a busy machine, which tells nothing" : "**missed**";
}

type CommandLine = Awaited<ReturnType<typeof commandLineTimes>>;
type OnPage = Awaited<ReturnType<typeof pageTimes>>;

const shown = (milliseconds: number) => Math.round(milliseconds).toLocaleString("en");
const row = (name: string, { median, fastest, slowest }: Spread) =>
  `| ${name} | ${shown(median)} | ${shown(fastest)} – ${shown(slowest)} |`;

function reportOf(line: CommandLine, page: OnPage): string {
  const processors = cpus();
  return `# Benchmarks of whole files

Written by \`pnpm --filter @khuyencong/validator bench\`; do not edit by hand.

Taken on ${date}: ${processors[0]?.model ?? "an unknown processor"}, ${processors.length} cores, ${platform()} ${arch()}, Node.js ${process.version}, Chromium ${page.browser}.
Medians of ${rounds} rounds; the machine's load before them was ${loadBefore.toFixed(1)} (0 where nobody else works on it). Numbers of different runs or machines must not be compared; ratios of one run may.

| what | milliseconds | fastest – slowest round |
| --- | ---: | ---: |
${row(`command line, ${line.files} workbooks, one thread`, line.one)}
${row(`command line, ${line.files} workbooks, two threads`, line.two)}
${row("page, a workbook of 200 projects, the first file of a fresh page: judged", page.first.judged)}
${row("… until its findings are shown", page.first.shown)}
${row("page, the same after ten others: judged", page.later.judged)}
${row("… until its findings are shown", page.later.shown)}

With two threads ${line.coresOfTwo.toFixed(2)} cores are at work; wanted are ${wantedCores}: ${judged(line.coresOfTwo)}. One thread is not one core: unpacking,
collecting garbage and compiling go on beside it.

## What is measured

- The workbooks: a plausible programme for each of the ${line.files} communes, 3 to 12 projects, written into the template; the large
  one has 200. \`pnpm --filter @khuyencong/validation corpus\` makes them, the same every time.
- The command line: from the names of the files to all reports as JSON, by the code of the command line and its own
  threads, their start included. Every file must come out judged.
- The page: in a real Chromium. "Judged" is from the question to the worker's answer: reading, all checks, and the way
  there and back. "Shown" is from the drop to the moment when the findings stand on the page. The first file also starts
  the worker, loads the reader of workbooks, and runs code that the browser has not compiled yet.
`;
}

it("whole files are measured", async () => {
  const program = fileURLToPath(new URL("apps/validator/dist/main.js", root));
  const line = await commandLineTimes(`${corpus}communes`, { program, rounds });
  const report = reportOf(line, await pageTimes(`${corpus}200-projects.xlsx`, rounds));
  writeFileSync(new URL("docs/benchmarks-of-files.md", root), report);
  console.log(report.slice(0, report.indexOf("## What is measured")));
});
