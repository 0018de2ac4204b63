import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { examplesOfPage, examplesOfSource } from "./example.js";
import { type Expectation, runExample } from "./run-example.js";
import { readSource, sourceFiles } from "./source-files.js";
import { typeFaults } from "./type-check.js";

const readme = new URL("../../../README.md", import.meta.url);
const docstrings = sourceFiles().flatMap((file) => examplesOfSource(readSource(file), file));
const pages = existsSync(readme) ? examplesOfPage(readFileSync(readme, "utf8"), "README.md") : [];

function expectAllTrue(expectations: readonly Expectation[]): void {
  for (const { text, actual, expected } of expectations) expect(actual, text).toEqual(expected);
}

describe("the examples in the docstrings come true", () => {
  for (const example of docstrings) {
    test(example.place, { timeout: 30_000 }, async () => {
      const expectations = await runExample(example);
      expect(expectations.length, "an example promises something with // =>").toBeGreaterThan(0);
      expectAllTrue(expectations);
    });
  }
});

test("the examples in the README run, and what they promise comes true", async () => {
  for (const page of pages) expectAllTrue(await runExample(page));
});

test("the examples in the documentation fit the types", { timeout: 60_000 }, () => {
  expect(typeFaults([...docstrings, ...pages])).toEqual([]);
});

describe("the runner of examples", () => {
  const expectationsOf = (code: string) => runExample({ place: "here:1", code });

  test("reads the expected value behind the expression or on the lines below", async () => {
    const code =
      "1 + 1; // => 2\nconst list = [1];\nlist;\n// => [\n//   1,\n// ]\n// And on we go.\nlist.length; // => 1";
    expect((await expectationsOf(code)).map(({ expected }) => expected)).toEqual([2, [1], 1]);
  });

  test("takes a declared variable for its value", async () => {
    expect(await expectationsOf("const sum = 1 + 2; // => 3")).toMatchObject([{ actual: 3, expected: 3 }]);
  });

  test("reports what came out, right or wrong", async () => {
    expect(await expectationsOf("1; // => 2")).toMatchObject([{ actual: 1, expected: 2 }]);
  });

  test("resolves the public names to the source", async () => {
    const code = 'import { yearOf as year } from "@khuyencong/core/basis";\nyear("2026-01-07"); // => 2026';
    expect(await expectationsOf(code)).toMatchObject([{ actual: 2026 }]);
  });

  test("finds the examples of a docstring and only those", () => {
    const source = "/**\n * No.\n * ```ts\n * 0;\n * ```\n * @example\n * ```ts\n * 1; // => 1\n * ```\n */";
    expect(examplesOfSource(source, "file.ts")).toEqual([{ place: "file.ts:8", code: "1; // => 1\n" }]);
  });

  test("finds type faults", { timeout: 60_000 }, () => {
    const code = 'import { dong } from "@khuyencong/core/basis";\ndong("1");';
    expect(typeFaults([{ place: "here:1", code }])).toHaveLength(1);
  });
});
