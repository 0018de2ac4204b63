import { yearOf } from "@khuyencong/core/basis";
import type { Verdict } from "@khuyencong/core/validation";
import { dayInVietnam } from "@khuyencong/validation/judgement";
import { type Palette, shown } from "@khuyencong/validation/reports";
import type { TemplateChoice } from "../template-name.js";
import { tool } from "../tool.js";
import type { Answer } from "./answer.js";
import { checkFiles } from "./check-files.js";
import { type Command, readCommand } from "./command-line.js";
import { filesToCheck } from "./files-to-check.js";
import type { CheckedFile } from "./report-file.js";
import { noFileIn, summary } from "./summary.js";
import { usage } from "./usage.js";
import { writeReports } from "./write-reports.js";
import { writeTemplate } from "./write-template.js";

/** What the tool needs of the world. */
export interface World {
  readonly argv: readonly string[];
  readonly now: Date;
  readonly palette: Palette;
  /** The built program, for the threads that check many files; without it everything is done in one. */
  readonly program: URL | undefined;
}

const exitCodes = { passed: 0, "passed-with-warnings": 0, failed: 1, unreadable: 2 } as const satisfies Record<
  Verdict,
  0 | 1 | 2
>;

type ExitCode = Answer["exitCode"];
type Validate = Extract<Command, { readonly kind: "validate" }>;

function gravest(codes: readonly ExitCode[]): ExitCode {
  if (codes.includes(2)) return 2;
  return codes.includes(1) ? 1 : 0;
}

/** One file: its report. Several: for programs a list, for people each report and then how many came out how. */
function shownReports(files: readonly CheckedFile[], { format, language }: Validate, palette: Palette): string {
  // Bytes are never shown: the command line asks for a folder before it takes a form that is no text.
  const reports = files.flatMap(({ report }) => (typeof report === "string" ? [report] : []));
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return only;
  if (format === "text") return [...reports, summary(files, language, palette)].join("\n");
  return `[\n${reports.map((report) => report.trimEnd()).join(",\n")}\n]\n`;
}

async function validate(command: Validate, { now, palette, program }: World): Promise<Answer> {
  const { words, asOf, format, language, out } = command;
  const { files, empty } = filesToCheck(words);
  const errorOutput = empty.map((word) => noFileIn(word, language)).join("");
  const jobs = files.map((path) => ({ path, asOf, now, format, language }));
  const checked = await checkFiles(jobs, { palette, program });
  const exitCode = gravest([
    ...(empty.length > 0 ? [2 as const] : []),
    ...checked.map((file) => exitCodes[file.verdict]),
  ]);
  if (files.length === 0) return { output: "", errorOutput, exitCode };
  if (out === undefined) return { output: shownReports(checked, command, palette), errorOutput, exitCode };
  return {
    output: writeReports(checked, { out, language }) + summary(checked, language, palette),
    errorOutput,
    exitCode,
  };
}

function template({ format, report, ...order }: Extract<Command, { readonly kind: "template" }>, { now }: World) {
  const day = order.asOf ?? dayInVietnam(now);
  const choice: TemplateChoice =
    report === undefined
      ? { document: "programme", format }
      : { document: "report", span: report.span, year: report.year ?? yearOf(day) };
  return writeTemplate({ ...order, choice, sources: report?.sources ?? [], day });
}

/** One call of the tool, from the words on the command line to the answer. */
export async function run(world: World): Promise<Answer> {
  const command = readCommand(world.argv);
  const said = (output: string): Answer => ({ output, errorOutput: "", exitCode: 0 });
  switch (command.kind) {
    case "help":
      return said(usage[command.language]);
    case "version":
      return said(`${tool.name} ${tool.version}\n`);
    case "mistake": {
      const { language, message } = command;
      return { output: "", errorOutput: `${message[language]}\n\n${usage[language]}`, exitCode: 2 };
    }
    case "template":
      return template(command, world);
    case "validate":
      return validate(command, world);
  }
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
