import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { plainPalette } from "@khuyencong/validation/reports";
import { checkFiles } from "../src/command/check-files.js";
import { type Spread, spreadOf } from "./spread.js";

/** How long it took, and how many cores were at work meanwhile: the threads' own helpers count too. */
interface Run {
  readonly milliseconds: number;
  readonly cores: number;
}

/** All workbooks of a folder, through the threads that the command line starts; each must come out judged. */
async function runOf(folder: string, program: URL, threads: number): Promise<Run> {
  const how = { asOf: undefined, now: new Date("2026-05-15T03:00:00Z"), format: "json", language: "vi" } as const;
  const files = readdirSync(folder).map((name) => ({ path: join(folder, name), ...how }));
  const before = performance.now();
  const spentBefore = process.cpuUsage();
  const checked = await checkFiles(files, { palette: plainPalette, program, threads });
  const milliseconds = performance.now() - before;
  const { user, system } = process.cpuUsage(spentBefore);
  const unjudged = checked.filter(({ verdict }) => verdict === "unreadable").map(({ path }) => path);
  if (unjudged.length > 0 || checked.length !== files.length) throw new Error(`not judged: ${unjudged.join(", ")}`);
  return { milliseconds, cores: (user + system) / 1000 / milliseconds };
}

/** How long the workbooks of a folder take with one thread and with two, turn by turn. */
export async function commandLineTimes(
  folder: string,
  { program, rounds }: { readonly program: string; readonly rounds: number },
): Promise<{ readonly files: number; readonly one: Spread; readonly two: Spread; readonly coresOfTwo: number }> {
  const one: Run[] = [];
  const two: Run[] = [];
  const built = pathToFileURL(program);
  for (let round = 0; round < rounds; round += 1) {
    one.push(await runOf(folder, built, 1));
    two.push(await runOf(folder, built, 2));
  }
  const times = (runs: readonly Run[]) => spreadOf(runs.map(({ milliseconds }) => milliseconds));
  const coresOfTwo = spreadOf(two.map(({ cores }) => cores)).median;
  return { files: readdirSync(folder).length, one: times(one), two: times(two), coresOfTwo };
}
