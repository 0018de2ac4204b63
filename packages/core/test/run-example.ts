import ts from "typescript";
import type { Example } from "./example.js";

/** One `expression; // => expected` of an example. */
export interface Expectation {
  readonly text: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

function isWholeExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true });
  return diagnostics === undefined || diagnostics.length === 0;
}

/** The literal after `// =>`, which may go on over further comment lines. */
function expectedAfter(trivia: string): string | undefined {
  const comments = [...trivia.matchAll(/\/\/(.*)/g)].map((found) => (found[1] ?? "").trim());
  if (comments[0]?.startsWith("=>") !== true) return undefined;
  let expected = comments[0].slice(2);
  for (const line of comments.slice(1)) {
    if (isWholeExpression(expected)) break;
    expected += `\n${line}`;
  }
  return expected.trim();
}

/** Imports become awaited look-ups, since the example runs inside a function. */
function importAsLookUp(statement: ts.ImportDeclaration): string {
  const clause = statement.importClause;
  const from = statement.moduleSpecifier.getText();
  if (clause === undefined) return `await load(${from});`;
  if (clause.isTypeOnly) return "";
  const names = clause.name === undefined ? [] : [`default: ${clause.name.text}`];
  const bindings = clause.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings))
    return `const ${bindings.name.text} = await load(${from});`;
  for (const element of bindings?.elements ?? []) {
    if (!element.isTypeOnly) names.push(`${(element.propertyName ?? element.name).text}: ${element.name.text}`);
  }
  return `const { ${names.join(", ")} } = await load(${from});`;
}

/** What a statement is worth: its expression, or the one variable it declares. */
function worthOf(statement: ts.Statement): { readonly before: string; readonly value: string } | undefined {
  if (ts.isExpressionStatement(statement)) return { before: "", value: statement.expression.getText() };
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  return declaration && { before: statement.getText(), value: declaration.name.getText() };
}

function runnable(example: Example): string {
  const file = ts.createSourceFile("example.ts", example.code, ts.ScriptTarget.ES2022, true);
  const lines = file.statements.map((statement, index) => {
    if (ts.isImportDeclaration(statement)) return importAsLookUp(statement);
    const next = file.statements[index + 1]?.getStart() ?? example.code.length;
    const expected = expectedAfter(example.code.slice(statement.getEnd(), next));
    if (expected === undefined) return statement.getText();
    const worth = worthOf(statement);
    if (worth === undefined) throw new Error(`${example.place}: "=> ${expected}" stands behind no value`);
    const text = JSON.stringify(`${worth.value} => ${expected}`);
    return `${worth.before}\nreport({ text: ${text}, actual: ${worth.value}, expected: (${expected}\n) });`;
  });
  const body = `async (load, report) => {\n${lines.join("\n")}\n}`;
  return ts.transpileModule(body, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
}

type Load = (specifier: string) => Promise<unknown>;
type Run = (load: Load, report: (expectation: Expectation) => void) => Promise<void>;

/** Runs an example and answers what it promised beside what came out. */
export async function runExample(example: Example): Promise<readonly Expectation[]> {
  const expectations: Expectation[] = [];
  const run: Run = new Function(`return ${runnable(example)}`)();
  await run(
    (specifier) => import(specifier),
    (expectation) => expectations.push(expectation),
  );
  return expectations;
}
