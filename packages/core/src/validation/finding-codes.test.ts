import { describe, expect, it } from "vitest";
import { bilingualTextSchema, findingSchema } from "../basis/index.js";
import { programmeMessages } from "../programme/index.js";
import { findingCodes } from "./finding-codes.js";
import { programmeChecks } from "./programme-checks.js";
import { structureCodes } from "./structure-codes.js";

const codes = Object.keys(findingCodes);
const slotsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe("the catalogue", () => {
  it("gives each code to one check only", () => {
    const given = [structureCodes, ...programmeChecks.map((check) => check.codes)].flatMap((of) => Object.keys(of));
    expect([...given].sort()).toEqual([...codes].sort());
  });

  it("holds every code of the proof of a programme", () => {
    expect(codes).toEqual(expect.arrayContaining(Object.keys(programmeMessages)));
  });

  it.each(codes)("%s has the form of a code", (code) => {
    expect(findingSchema.shape.code.safeParse(code).success).toBe(true);
  });
});

describe.each(Object.entries(findingCodes))("%s", (_, { message, fix }) => {
  it("is told in both languages, in composed letters", () => {
    expect(bilingualTextSchema.safeParse(message).success).toBe(true);
    expect(bilingualTextSchema.safeParse(fix).success).toBe(true);
  });

  it("fills the same names in both languages", () => {
    expect(slotsOf(message.en)).toEqual(slotsOf(message.vi));
  });

  it("speaks Vietnamese to people, not the names of the code", () => {
    expect(`${message.vi} ${fix.vi}`).not.toMatch(/\b(?:undefined|null|array|object|string|pointer|JSON)\b/);
  });
});
