import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelOfFrame } from "../../test/level-of-frame.js";
import { technicalWordsIn } from "../../test/wording.js";
import { dong, million, percent, plainDate } from "../basis/index.js";
import { type ApplicationInput, applicationSchema } from "../facts/index.js";
import { answerSupport, type SupportSum } from "./answer-support.js";
import { capPeriodReadings } from "./earlier-support.js";
import { type ReadyLevel, readyLevels } from "./ready-level.js";
import { type LevelAmount, supportLevelKind, supportLevelSchema } from "./support-level.js";

function levels(amount?: LevelAmount): readonly ReadyLevel[] {
  return readyLevels([
    {
      id: "level.national.advanced-machinery",
      kind: supportLevelKind.name,
      inForceFrom: plainDate("2018-05-11"),
      inForceTo: null,
      territory: null,
      citations: [{ instrument: "tt-28-2018-btc", article: "8", clause: "4" }],
      assurance: "verified-original",
      value: supportLevelSchema.parse({
        ...levelOfFrame("advanced-machinery"),
        ...(amount === undefined ? {} : { amount }),
        stream: "national",
        frame: "national",
      }),
    },
  ]);
}

type Form = "single" | "technology-line";
function asked(
  { cost, form, ...changes }: { cost?: number; form?: Form } & Partial<ApplicationInput>,
  { ready = levels(), capPeriod }: { ready?: readonly ReadyLevel[]; capPeriod?: string } = {},
) {
  const application = applicationSchema.parse({
    activity: "advanced-machinery",
    planYear: 2026,
    stream: "national",
    earlierSupport: [],
    ...(cost === undefined ? {} : { project: { cost } }),
    ...changes,
  });
  return answerSupport(ready, {
    application,
    facts: { "project.equipmentForm": form },
    territory: undefined,
    capPeriod,
  });
}

function sumOf(...given: Parameters<typeof asked>): SupportSum {
  const { answer } = asked(...given);
  return answer.status === "computed" ? answer.sum : expect.fail(answer.status);
}

describe("the highest support", () => {
  test("is the sum of the level, with the place where it stands and how sure it is", () => {
    const { answer, missing, missingFields } = asked({ cost: 700_000_000, form: "single" });
    expect(answer).toMatchObject({
      status: "computed",
      sum: { highest: 300_000_000, counterpart: 400_000_000, binding: "cap" },
      ground: {
        entry: "level.national.advanced-machinery",
        assurance: "verified-original",
        citations: [{ instrument: "tt-28-2018-btc", article: "8", clause: "4" }],
        frame: "national",
        unit: { vi: "cơ sở" },
        capFactor: undefined,
      },
    });
    expect([missing, missingFields]).toEqual([[], []]);
  });

  test("a technology line: 450 of 1.000, and the factor names its own ground", () => {
    const { answer } = asked({ cost: 1_000_000_000, form: "technology-line" });
    expect(answer).toMatchObject({
      sum: { highest: 450_000_000 },
      ground: { capFactor: { label: { vi: "dây chuyền công nghệ" }, assurance: "verified-original" } },
    });
  });

  test("a form that is not known never raises it, and is asked for", () => {
    const { answer, missing } = asked({ cost: 1_000_000_000 });
    expect(answer).toMatchObject({ status: "computed", sum: { highest: 300_000_000 } });
    expect(missing).toEqual(["project.equipmentForm"]);
  });
});

describe("what is missing is said, never guessed", () => {
  test("the stream", () =>
    expect(asked({ cost: 1, stream: undefined })).toEqual({
      answer: { status: "needs-information", ground: undefined },
      missing: ["stream"],
      missingFields: [],
    }));

  test("the cost; the level is shown all the same", () => {
    const { answer, missing } = asked({ form: "single" });
    expect(answer).toMatchObject({ status: "needs-information", ground: { amount: { cap: 300_000_000 } } });
    expect(missing).toEqual(["project.cost"]);
  });

  test("what was received earlier: no list is not an empty list", () => {
    const { answer, missing, missingFields } = asked({ cost: 700_000_000, form: "single", earlierSupport: undefined });
    expect(answer.status).toBe("needs-information");
    expect([missing, missingFields]).toEqual([[], ["/earlierSupport"]]);
  });

  test("a ratio without a cap needs no history: there is nothing to use up", () => {
    const ready = levels({ kind: "ratio", ratio: percent(30) });
    const { answer, missingFields } = asked(
      { cost: 700_000_000, form: "single", earlierSupport: undefined },
      { ready },
    );
    expect(answer).toMatchObject({ status: "computed", sum: { highest: 210_000_000, binding: "ratio" } });
    expect(missingFields).toEqual([]);
  });

  test("everything at once", () => {
    const { missing, missingFields } = asked({ earlierSupport: undefined });
    expect([missing, missingFields]).toEqual([["project.cost", "project.equipmentForm"], ["/earlierSupport"]]);
  });
});

describe("what fixes no sum", () => {
  const why = { vi: "Chưa tìm thấy văn bản.", en: "No text was found." };

  test.each<[string, LevelAmount, string]>([
    ["an unresolved row says why", { kind: "unresolved", why }, why.vi],
    ["a cost norm says where to look", { kind: "cost-norm", pointsTo: why }, why.vi],
    [
      "an approved price",
      { kind: "approved-price" },
      "Mức hỗ trợ theo giá đấu thầu hoặc giá được cấp có thẩm quyền phê duyệt.",
    ],
  ])("%s", (_, amount, words) => {
    const { answer, missing } = asked({ cost: 700_000_000 }, { ready: levels(amount) });
    expect(answer).toMatchObject({ status: "no-figure", why: { vi: words }, ground: { amount } });
    expect(answer).not.toHaveProperty("sum");
    expect(missing).toEqual([]);
  });

  test("an activity of no level", () => {
    const { answer } = asked({ cost: 1, activity: "showroom" });
    expect(answer).toMatchObject({ status: "no-figure", ground: undefined });
    expect("why" in answer ? technicalWordsIn(answer.why.vi) : ["nothing said"]).toEqual([]);
  });
});

describe("the priority level is a ceiling to be shown, never applied", () => {
  test.each([
    ["machinery of 700", { cost: 700_000_000, form: "single" }, 300, 450],
    ["machinery of 500: one and a half times 250", { cost: 500_000_000, form: "single" }, 250, 375],
    ["machinery of one đồng: nothing to raise", { cost: 1, form: "single" }, 0, undefined],
    [
      "a line of 1.000: the two factors do not stack, so nothing is left to raise",
      { cost: 1_000_000_000, form: "technology-line" },
      450,
      undefined,
    ],
    ["a line of 800", { cost: 800_000_000, form: "technology-line" }, 400, 450],
  ] as const)("%s", (_, given, highest, ceiling) =>
    expect(sumOf(given)).toMatchObject({
      highest: million(highest),
      priorityCeiling: ceiling === undefined ? undefined : million(ceiling),
    }),
  );

  test("a line with priority never comes to 675", () => {
    for (const cost of [900, 1_000, 1_350, 2_000, 10_000]) {
      const { highest, priorityCeiling } = sumOf({ cost: million(cost), form: "technology-line" });
      expect(Math.max(highest, priorityCeiling ?? 0)).toBeLessThanOrEqual(million(450));
    }
  });

  test("it is above the highest support, within the cost, within one and a half times what is due without the line", () => {
    const forms = fc.constantFrom<Form>("single", "technology-line");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000_000_000 }), forms, (cost, form) => {
        const { highest, priorityCeiling } = sumOf({ cost, form });
        const plain = sumOf({ cost, form: "single" }).highest;
        if (priorityCeiling === undefined) return;
        expect(priorityCeiling).toBeGreaterThan(highest);
        expect(priorityCeiling).toBeLessThanOrEqual(cost);
        expect(priorityCeiling * 2).toBeLessThanOrEqual(plain * 3);
      }),
    );
  });

  test("its mark is its own: read only in the circular that was replaced", () => {
    const { answer } = asked({ cost: 700_000_000, form: "single" });
    expect("ground" in answer ? answer.ground?.priority : undefined).toMatchObject({
      assurance: "old-text",
      citations: [{ instrument: "ttlt-26-2014" }],
    });
  });
});

describe("earlier support under the readings of the cap's period", () => {
  const earlier = (amount: number, year: number) => ({
    earlierSupport: [{ activity: "advanced-machinery", amount: million(amount), year }],
  });
  const base = { cost: 700_000_000, form: "single" } as const;

  test("200 received in 2024: once ever leaves 100, by year and by support 300", () =>
    expect(asked({ ...base, ...earlier(200, 2024) }).answer).toMatchObject({
      status: "depends-on-reading",
      question: "cap-period",
      readings: [
        { reading: "once-ever", sum: { highest: million(100), counterpart: million(600) } },
        { reading: "per-year", sum: { highest: million(300) } },
        { reading: "per-support", sum: { highest: million(300) } },
      ],
    }));

  test("200 received in the year of the plan: only by support leaves 300", () => {
    const { answer } = asked({ ...base, ...earlier(200, 2026) });
    const sums = answer.status === "depends-on-reading" ? answer.readings.map(({ sum }) => sum.highest) : [];
    expect(sums).toEqual([million(100), million(100), million(300)]);
  });

  test("where the ratio binds under every reading, the question does not bear on the case", () =>
    expect(asked({ ...base, cost: 100_000_000, ...earlier(100, 2024) }).answer).toMatchObject({
      status: "computed",
      sum: { highest: million(50), binding: "ratio" },
    }));

  test("support for something else leaves the cap alone", () =>
    expect(
      sumOf({ ...base, earlierSupport: [{ activity: "showroom", amount: million(300), year: 2026 }] }).highest,
    ).toBe(million(300)));

  test.each([
    ["once-ever", 100],
    ["per-year", 300],
    ["per-support", 300],
  ])("once a competent body has settled it as %s, there is one sum", (capPeriod, highest) =>
    expect(sumOf({ ...base, ...earlier(200, 2024) }, { capPeriod }).highest).toBe(million(highest)),
  );

  test("no reading ever gives more than no history would", () => {
    const history = fc.array(
      fc.record({
        activity: fc.constantFrom("advanced-machinery", "showroom"),
        amount: fc.nat({ max: 400_000_000 }).map(dong),
        year: fc.integer({ min: 2024, max: 2027 }),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 2_000_000_000 }), (earlierSupport, cost) => {
        const without = sumOf({ cost, form: "single" }).highest;
        for (const capPeriod of capPeriodReadings) {
          expect(sumOf({ cost, form: "single", earlierSupport }, { capPeriod }).highest).toBeLessThanOrEqual(without);
        }
      }),
    );
  });
});
