import { writeSync } from "node:fs";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { paletteFor } from "@khuyencong/validation/reports";
import type { ThreadStart } from "./check-files.js";
import { checkFile, type FileToCheck } from "./report-file.js";
import { ownFault, run } from "./run.js";

const start: ThreadStart = isMainThread ? { isTerminal: process.stdout.isTTY } : workerData;
const palette = paletteFor(start.isTerminal, process.env);

// Written at once and to the end: a report cut short by an early exit would look like a shorter list of faults.
function write(stream: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}

async function answer(): Promise<void> {
  try {
    const program = new URL(import.meta.url);
    const { output, errorOutput, exitCode } = await run({
      argv: process.argv.slice(2),
      now: new Date(),
      palette,
      program,
    });
    write(1, output);
    write(2, errorOutput);
    process.exitCode = exitCode;
  } catch (error) {
    write(2, ownFault(error));
    process.exitCode = 2;
  }
}

// The same program serves as a thread of its own, since it is one file that runs where it is put.
if (isMainThread) await answer();
else
  parentPort?.on("message", (file: FileToCheck) =>
    checkFile(file, palette).then((checked) => parentPort?.postMessage(checked)),
  );
