import { describe, expect, test } from "vitest";
import type { Condition } from "./condition.js";
import { compileRequirement, hasReadings, type ReadRequirement } from "./requirement.js";

const today: Condition = { fact: "areaToday", operator: "equal", value: "commune" };
const then: Condition = { fact: "areaThen", operator: "equal", value: "commune" };
const read: ReadRequirement = { question: "place-date", readings: { "decision-date": today, "plan-date": then } };

test("only a text that can be read in more than one way has readings", () => {
  expect([read, today, { all: [today, then] }, { not: today }].map(hasReadings)).toEqual([true, false, false, false]);
});

describe("a requirement made ready", () => {
  test("without a question has one condition, under no name", () => {
    const { question, byReading } = compileRequirement(today);
    expect(question).toBeUndefined();
    expect([...byReading.keys()]).toEqual([""]);
    expect(byReading.get("")?.evaluate({ areaToday: "commune" })).toBe(true);
  });

  test("with a question has each reading, and each its own answer", () => {
    const { question, byReading } = compileRequirement(read);
    const answers = [...byReading].map(([reading, { evaluate }]) => [reading, evaluate({ areaToday: "ward" })]);
    expect(question).toBe("place-date");
    expect(answers).toEqual([
      ["decision-date", false],
      ["plan-date", "unknown"],
    ]);
  });
});
