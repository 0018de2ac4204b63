import { decide } from "@khuyencong/core/eligibility";
import { dongNai } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import { everyWorkedCase, summarise } from "@khuyencong/core/worked-cases";
import { expect, test } from "vitest";
import type { WireDecision } from "../src/schema/answer.js";
import { send } from "./ask.js";

/** The same parts as core's summary, read from what came over the wire. */
function summaryOf({ outcome, support, advance, findings, missing, doors }: WireDecision) {
  const answer = "answer" in support && support.condition === "met" ? support.answer : undefined;
  const sum = answer?.status === "computed" ? answer.sum : undefined;
  return {
    outcome,
    highest: sum?.highest,
    counterpart: sum?.counterpart,
    binding: sum?.binding,
    advance: advance?.status === "allowed" ? advance.highest : advance?.status,
    findings: findings.map(({ code }) => code),
    missing: missing.flatMap(({ fact, fields }) => fact ?? fields),
    doors: doors.map(({ id }) => id),
  };
}

const cases = everyWorkedCase().map((workedCase) => {
  const { asOf, application } = workedCase;
  return { ...workedCase, summary: summarise(decide(resolveRulebook(dongNai, { asOf }), application)) };
});

test.each(cases)("$title.vi → $expected.outcome", async ({ asOf, application, expected, summary }) => {
  const { status, body } = await send("/v1/decisions", { asOf, application });
  expect(status).toBe(200);
  expect(body.decision.outcome).toBe(expected.outcome);
  expect(summaryOf(body.decision)).toEqual(summary);
});

test.each(cases)("$title.vi, with its explanation", async ({ asOf, application, summary }) => {
  const { body } = await send("/v1/decisions?explain=full", { asOf, application });
  expect(summaryOf(body.decision)).toEqual(summary);
  expect(body.decision.explanation.headline.vi).not.toBe("");
  expect(body.decision.rules).toHaveLength(body.decision.explanation.rules.length);
});

test("a list is answered in order, with the same summaries", async () => {
  const asked = cases.filter(({ asOf }) => asOf === "2026-03-01");
  const applications = asked.map(({ application }) => application);
  const { body } = await send("/v1/decisions", { asOf: "2026-03-01", applications });
  expect(body.count).toBe(asked.length);
  expect(body.refused).toBe(0);
  expect(body.items.map(({ decision }: { decision: WireDecision }) => summaryOf(decision))).toEqual(
    asked.map(({ summary }) => summary),
  );
});

test("a hundred overlapping requests are answered as one by one", async () => {
  const hundred = Array.from({ length: 100 }, (_, place) => cases[place % cases.length] ?? expect.fail());
  const ask = async ({ asOf, application }: (typeof cases)[number]) =>
    (await send("/v1/decisions", { asOf, application })).body;
  const together = await Promise.all(hundred.map(ask));
  const oneByOne: unknown[] = [];
  for (const workedCase of hundred) oneByOne.push(await ask(workedCase));
  expect(together).toEqual(oneByOne);
});
