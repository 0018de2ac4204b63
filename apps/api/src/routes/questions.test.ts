import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { expect, test } from "vitest";
import { ask } from "../../test/ask.js";

test("gives every legal question with its readings and their law", async () => {
  const { status, body } = await ask("/v1/questions");
  expect(status).toBe(200);
  expect(body.count).toBe(dongNaiRegister.questions.length);
  expect(body.open).toBeGreaterThan(0);
  const placeDate = body.questions.find(({ question }: { question: { id: string } }) => question.id === "place-date");
  expect(placeDate.question.readings).toHaveLength(2);
  expect(placeDate.law.length).toBeGreaterThan(0);
});
