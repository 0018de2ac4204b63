import { readCommand, usage } from "./command-line.js";
import { jsonReport } from "./json-report.js";
import { reportOn } from "./report.js";
import { type Palette, shown } from "./terminal.js";
import { textReport } from "./text-report.js";
import { tool } from "./tool.js";

/** What the tool needs of the world. */
export interface World {
  readonly argv: readonly string[];
  readonly now: Date;
  readonly palette: Palette;
}

/** What the tool says and how it ends: 0 passed, 1 failed, 2 not read. */
export interface Answer {
  readonly output: string;
  readonly errorOutput: string;
  readonly exitCode: 0 | 1 | 2;
}

const exitCodes = { passed: 0, "passed-with-warnings": 0, failed: 1, unreadable: 2 } as const;

function said(output: string, exitCode: Answer["exitCode"] = 0): Answer {
  return { output, errorOutput: "", exitCode };
}

/** One call of the tool, from the words on the command line to the answer. */
export function run({ argv, now, palette }: World): Answer {
  const command = readCommand(argv);
  if (command.kind === "help") return said(usage[command.language]);
  if (command.kind === "version") return said(`${tool.name} ${tool.version}\n`);
  if (command.kind === "mistake") {
    const { language, message } = command;
    return { output: "", errorOutput: `${message[language]}\n\n${usage[language]}`, exitCode: 2 };
  }
  const report = reportOn({ ...command, now });
  const output =
    command.format === "json" ? jsonReport(report) : textReport(report, { language: command.language, palette });
  return said(output, exitCodes[report.verdict]);
}

/** Said when the tool itself is at fault: the officer is not to look for a mistake in the file. */
export function ownFault(error: unknown): string {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : "";
  return [
    "Công cụ gặp lỗi của chính nó, không phải lỗi của tệp. Vui lòng báo cho người quản trị kèm dòng dưới đây.",
    "The tool itself is at fault, not the file. Please report the line below.",
    `${tool.name} ${tool.version} – ${shown(detail).slice(0, 500)}`,
    "",
  ].join("\n");
}
