import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { packageFolder, publicFaces } from "./source-files.js";
import { programOf } from "./type-check.js";

const faces = publicFaces();
const program = programOf(faces.map((path) => join(packageFolder, path)));
const checker = program.getTypeChecker();

/** The exported functions of a public face, followed to where they are declared. */
function exportedFunctions(face: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(join(packageFolder, face));
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(
      (symbol) => symbol.flags & ts.SymbolFlags.Value && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0,
    );
}

function faultsOf(symbol: ts.Symbol): readonly string[] {
  const says = symbol.getDocumentationComment(checker).length > 0;
  const shows = symbol.getJsDocTags(checker).some(({ name }) => name === "example");
  return [...(says ? [] : [`${symbol.name} has no docstring`]), ...(shows ? [] : [`${symbol.name} has no @example`])];
}

test.each(faces)("every function of %s says what it does and shows it", { timeout: 60_000 }, (face) => {
  expect(exportedFunctions(face).flatMap(faultsOf)).toEqual([]);
});

test("functions are found", () => {
  const names = faces.flatMap(exportedFunctions).map(({ name }) => name);
  expect(names).toContain("dong");
});
