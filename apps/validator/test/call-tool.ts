import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plainPalette } from "@khuyencong/validation/reports";
import { run } from "../src/command/run.js";

/** The folder of this package. */
export const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const tool = join(packageFolder, "dist/main.js");

/** What one call of the built tool said, and how it ended. */
export interface Called {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errorOutput: string;
}

/** Calls the built tool as an officer would, in the folder of this package. */
export function callTool(...words: readonly string[]): Called {
  const environment = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };
  const called = spawnSync(process.execPath, [tool, ...words], {
    cwd: packageFolder,
    encoding: "utf8",
    env: environment,
    maxBuffer: 50_000_000,
  });
  return { exitCode: called.status, output: called.stdout, errorOutput: called.stderr };
}

/** A file that a test makes; its folder is a new one. */
export function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "khuyencong-validate-")), name);
  writeFileSync(path, content);
  return path;
}

/** A finding in the report for programs, as far as tests look at it. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: string;
  readonly where: {
    readonly pointer: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly sheet: string | null;
    readonly cell: string | null;
  };
  readonly message: { readonly vi: string; readonly en: string };
  readonly reasons: readonly ReportedFinding[];
}

/** The report for programs, as far as tests look at it. */
export interface Reported {
  readonly file: { readonly name: string };
  readonly verdict: string;
  readonly checked: string;
  readonly asOfFrom: string | null;
  readonly rulebook: { readonly jurisdiction: string; readonly asOf: string; readonly hash: string } | null;
  readonly counts: { readonly error: number; readonly warning: number; readonly note: number };
  readonly findings: readonly ReportedFinding[];
  readonly problems: readonly {
    readonly code: string;
    readonly line: number | null;
    readonly message: { vi: string };
  }[];
}

/** Calls the tool for its report for programs. */
export function reportOf(path: string, ...words: readonly string[]): Reported {
  const { output } = callTool(path, "--format", "json", ...words);
  return JSON.parse(output) as Reported;
}

/** The same from the source, without starting the tool: for the many cases in which only the answer is of interest. */
export async function answerOf(path: string): Promise<Reported> {
  const argv = [path, "--format", "json"];
  const { output } = await run({ argv, now: new Date(), palette: plainPalette, program: undefined });
  return JSON.parse(output) as Reported;
}
