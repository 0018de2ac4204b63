import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { expect, test } from "vitest";
import { ask } from "../../test/ask.js";

const address = "/v1/activities?asOf=2026-03-01";

async function activity(id: string, from = address) {
  const { body } = await ask(from);
  return body.activities.find((each: { id: string }) => each.id === id);
}

test("gives every activity of the register", async () => {
  const { status, body } = await ask(address);
  expect(status).toBe(200);
  expect(body.count).toBe(dongNaiRegister.activities.length);
  expect(body.rulebook).toMatchObject({ jurisdiction: "dong-nai", asOf: "2026-03-01" });
});

test("one activity is put together: who, how much, advance, evidence, way of choosing, with law and marks", async () => {
  const { whoMayReceive, conditions, streams, questions } = await activity("advanced-machinery");
  const open = whoMayReceive.cells.filter(({ mayReceive }: { mayReceive: boolean }) => mayReceive);
  expect(open).toEqual([{ category: "rural-establishment", mayReceive: true, assurance: "inferred" }]);
  expect(conditions.length).toBeGreaterThan(3);
  expect(streams.national.levels.entries).toMatchObject([
    { amount: { cap: 300_000_000 }, standing: "needs-legal-check" },
  ]);
  expect(streams.national.advance.entries[0].ratio).toEqual({ numerator: 70, denominator: 100 });
  expect(streams.national.evidence.entries[0].law[0].text.vi).toContain("36/2013/TT-BCT");
  expect(streams.local.advance).toMatchObject({
    entries: [],
    whyNone: { vi: expect.stringContaining("Chưa có quy định") },
  });
  expect(questions.some(({ id }: { id: string }) => id === "place-date")).toBe(true);
});

test("what holds for all: the ceiling of advances and where spending is booked", async () => {
  const { body } = await ask(address);
  expect(body.budgetCodes).toMatchObject([{ category: "280", section: "309" }]);
  const subjects = body.advanceProvisions.map(({ subject }: { subject: string }) => subject);
  expect(subjects).toContain("ceiling");
});

test("on an earlier day the levels of that day are told", async () => {
  const machinery = await activity("advanced-machinery", "/v1/activities?asOf=2016-06-01");
  expect(machinery.streams.national.levels.entries).toMatchObject([
    { amount: { cap: 200_000_000 }, assurance: "old-text", inForceTo: "2018-05-10" },
  ]);
  expect(machinery.whoMayReceive).toMatchObject({ cells: [], whyNone: { vi: expect.any(String) } });
});

test("the day is always asked for, and a reader who has the answer is told that nothing changed", async () => {
  expect((await ask("/v1/activities")).status).toBe(400);
  const { headers } = await ask(address);
  const tag = headers.get("etag") ?? expect.fail("no entity tag");
  expect((await ask(address, { headers: { "If-None-Match": tag } })).status).toBe(304);
});
