import { writeSync } from "node:fs";
import { ownFault, run } from "./run.js";
import { paletteFor } from "./terminal.js";

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

try {
  const palette = paletteFor(process.stdout.isTTY, process.env);
  const { output, errorOutput, exitCode } = run({ argv: process.argv.slice(2), now: new Date(), palette });
  write(1, output);
  write(2, errorOutput);
  process.exitCode = exitCode;
} catch (error) {
  write(2, ownFault(error));
  process.exitCode = 2;
}
