import { describe, expect, test } from "vitest";
import { askedFields } from "./asked-fields.js";
import { fieldUnit } from "./field-unit.js";
import { factDefinition, factNames } from "./vocabulary/index.js";

describe("what numbers count", () => {
  test.each([
    ["/project/cost", "dong"],
    ["/project/investmentDone", "dong"],
    ["/applicant/revenue", "dong"],
    ["/applicant/workers", { vi: "người", en: "people" }],
    ["/applicant/insuredWorkers", { vi: "người", en: "people" }],
  ])("%s", (pointer, unit) => expect(fieldUnit(pointer)).toEqual(unit));

  test("every whole number of the vocabulary says what it counts, and nothing else counts", () => {
    for (const name of factNames) {
      const { type, unit } = factDefinition(name);
      expect(unit !== undefined, name).toBe(type.type === "whole-number");
    }
  });

  test("a field that holds no number has no unit", () => {
    for (const pointer of ["/category", "/production/commune", "/earlierSupport", "/constructor", ""]) {
      expect(fieldUnit(pointer), pointer).toBeUndefined();
    }
    expect(askedFields.filter((pointer) => fieldUnit(pointer) !== undefined).length).toBeGreaterThan(3);
  });
});
