import { describe, expect, it } from "vitest";
import { factVocabulary } from "../../facts/index.js";
import { checkCondition } from "../../rules/index.js";
import { levelVariants } from "./level-variants.js";

describe("the cases of one activity with several figures", () => {
  it.each(Object.entries(levelVariants))("%s asks for an answer that an application can hold", (_, { when }) => {
    expect(checkCondition(when, factVocabulary([]))).toEqual({ ok: true, condition: when });
  });

  it("are told apart by what they ask", () => {
    const asked = Object.values(levelVariants).map(({ when }) => JSON.stringify(when));
    expect(new Set(asked).size).toBe(asked.length);
  });
});
