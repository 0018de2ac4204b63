import { describe, expect, test } from "vitest";
import { rankingRuleKind, rankingRuleSchema } from "../../ranking/index.js";
import { nationalActivities } from "./activities.js";
import { rankingRules } from "./ranking-rules.js";

const rules = rankingRules.map((entry) => ({ ...entry, value: rankingRuleSchema.parse(entry.value) }));

function ofForm(form: string) {
  return rules.filter(({ value }) => value.form === form).map(({ id, citations }) => [id, citations[0]]);
}

describe("the order in which projects are considered", () => {
  test("one order, of Circular 46/2012 Article 6(3)(a)", () =>
    expect(ofForm("order")).toMatchObject([
      ["ranking.order", { instrument: "tt-46-2012-bct", article: "6", clause: "3", point: "a" }],
    ]));

  test("another order at the same time would fill the same slot; the rest fills none", () => {
    const slots = rules.map(({ value }) => rankingRuleKind.slotsOf(value));
    expect(slots.filter((of) => of.length > 0)).toEqual([["order"]]);
  });

  test("cleaner production is out of it by point b, with every activity of that name and no other", () => {
    expect(ofForm("by-judgement")).toMatchObject([["ranking.cleaner-production", { clause: "3", point: "b" }]]);
    const named = rules.flatMap(({ value }) => (value.form === "by-judgement" ? value.activities : []));
    const known = nationalActivities.map(({ id }) => id).filter((id) => id.startsWith("cleaner-production"));
    expect(named).toEqual(expect.arrayContaining(known));
    expect(named.every((id) => id.startsWith("cleaner-production"))).toBe(true);
  });

  test("poor districts stand as a gap with the reason, never as a ground", () =>
    expect(rules.find(({ value }) => value.form === "gap")).toMatchObject({
      citations: [{ clause: "1", point: "b" }],
      value: { letter: "b", why: { vi: expect.stringContaining("không còn từ 01/7/2025") } },
    }));

  test("what Circular 36/2013 adds is for the national stream only", () => {
    for (const { value } of rules) if (value.form === "beside") expect(value.stream).toBe("national");
    expect(ofForm("beside").length).toBe(2);
  });

  test("all of it was read before its amendment", () => {
    for (const { assurance, citations } of rules) {
      expect(assurance).toBe("verified-original");
      expect(citations[0]?.amendedBy).toBeDefined();
    }
  });
});

test("a rule of ranking says what form it has, and no more", () => {
  const words = { vi: "Địa bàn trước.", en: "Area first." };
  for (const wrong of [
    { form: "order", groups: [], words },
    { form: "order", groups: ["owner"], words },
    { form: "by-judgement", activities: [], why: words },
    { form: "beside", stream: "commune", words },
    { form: "lottery", words },
  ]) {
    expect(rankingRuleSchema.safeParse(wrong).success).toBe(false);
  }
});
