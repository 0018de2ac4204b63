import { describe, expect, test } from "vitest";
import { questionIdSchema, requirementSchema } from "./requirement-schema.js";

const isNew = { fact: "isNew", operator: "equal", value: true };
const readings = { strict: isNew, lenient: { not: isNew } };

describe("the shape of a requirement", () => {
  test.each([isNew, { all: [isNew] }, { question: "place-date", readings }])("%j has it", (requirement) => {
    expect(requirementSchema.parse(requirement)).toEqual(requirement);
  });

  test.each([
    { question: "place-date", readings: { strict: isNew } },
    { question: "place-date", readings: {} },
    { question: "Place date", readings },
    { question: "place-date", readings: { Strict: isNew, lenient: isNew } },
    { question: "place-date", readings: { strict: isNew, lenient: { any: [] } } },
    { question: "place-date", readings, fact: "isNew" },
    { readings },
    { question: "place-date" },
  ])("%j has not", (requirement) => {
    expect(requirementSchema.safeParse(requirement).success).toBe(false);
  });
});

test.each(["place-date", "a", "rule-2"])("%s names a question", (id) => {
  expect(questionIdSchema.safeParse(id).success).toBe(true);
});

test.each(["", "-a", "a-", "a--b", "Place", "đ", "__proto__"])("%j names none", (id) => {
  expect(questionIdSchema.safeParse(id).success).toBe(false);
});
