import { join } from "node:path";
import ts from "typescript";
import type { Example } from "./example.js";
import { packageFolder } from "./source-files.js";

/** The compiler's settings of this package, by which its public names resolve to the source. */
function settings(): ts.CompilerOptions {
  const path = join(packageFolder, "tsconfig.json");
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, packageFolder).options;
}

/** The compiler's view of files of this package; `virtual` files stand in memory only. */
export function programOf(paths: readonly string[], virtual: ReadonlyMap<string, string> = new Map()): ts.Program {
  const options = settings();
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists.call(host, path);
  host.readFile = (path) => virtual.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = virtual.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, target, ...rest)
      : ts.createSourceFile(path, text, target, true);
  };
  return ts.createProgram([...paths, ...virtual.keys()], options, host);
}

/** What the compiler finds wrong in the examples themselves, each with its place. */
export function typeFaults(examples: readonly Example[]): readonly string[] {
  const path = (index: number) => join(packageFolder, "test", `example-${index}.virtual.ts`);
  const program = programOf([], new Map(examples.map(({ code }, index) => [path(index), code])));
  return examples.flatMap(({ place }, index) => {
    const file = program.getSourceFile(path(index));
    const diagnostics = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return diagnostics.map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  });
}
