import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { packageFolder } from "./call-tool.js";

// Runs in the process of the tool before the tool itself; the fourth pipe is nobody else's.
// Linux counts into the resources of a process what it was before it became this program, hence its own file first.
const tellsItsPeak = `import { existsSync, readFileSync, writeSync } from "node:fs";
const status = "/proc/self/status";
process.on("exit", () => {
  const own = existsSync(status) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  writeSync(3, own ?? String(process.resourceUsage().maxRSS));
});`;

/** One call of the built tool, with what it cost. */
export interface MeasuredCall {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errorOutput: string;
  readonly milliseconds: number;
  /** The most memory that the whole process ever held, threads and Node.js itself included. */
  readonly megabytes: number;
}

/** Calls the built tool and measures the whole process; one that hangs is ended, and has no exit code. */
export function measuredCall(...words: readonly string[]): MeasuredCall {
  const watch = `data:text/javascript,${encodeURIComponent(tellsItsPeak)}`;
  const before = performance.now();
  const called = spawnSync(process.execPath, ["--import", watch, join(packageFolder, "dist/main.js"), ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    maxBuffer: 50_000_000,
    timeout: 60_000,
  });
  const kilobytes = Number(called.output[3] ?? Number.NaN);
  return {
    exitCode: called.status,
    output: called.stdout,
    errorOutput: called.stderr,
    milliseconds: Math.round(performance.now() - before),
    megabytes: Math.round(kilobytes / 1024),
  };
}
