import { describe, expect, it } from "vitest";
import type { Finding } from "../basis/index.js";
import { decision33, dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { checkExamples } from "./check-examples.js";
import { type Example, exampleDay, exampleProgramme, inOrder } from "./example.js";
import { findingCodes } from "./finding-codes.js";
import { validateCommuneProgramme } from "./validate-commune-programme.js";

function foundIn(example: Example): readonly Finding[] {
  const rulebook = resolveRulebook(dongNai, { asOf: example.asOf ?? exampleDay });
  const grounds = { rulebook, register: dongNaiRegister, provincial: decision33 };
  return validateCommuneProgramme(exampleProgramme(example), grounds).findings;
}

function placesOf(code: string, findings: readonly Finding[]): readonly string[] {
  return findings
    .filter((finding) => finding.code === code)
    .map(({ where }) => (where?.kind === "document" ? where.pointer : "elsewhere"));
}

it("there are examples for every code", () => {
  expect(Object.keys(checkExamples).sort()).toEqual(Object.keys(findingCodes).sort());
});

it("the programme in order has no error and no warning", () => {
  expect(foundIn(inOrder).filter(({ severity }) => severity !== "note")).toEqual([]);
});

describe.each(Object.entries(checkExamples))("%s", (code, { wrong, right }) => {
  it(`is told: ${wrong.situation.en}`, () => {
    expect(placesOf(code, foundIn(wrong))).toEqual([wrong.at]);
  });

  it(`is not told: ${right.situation.en}`, () => {
    expect(placesOf(code, foundIn(right))).toEqual([]);
  });
});
