import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import { million, percent, plainDate } from "../basis/index.js";
import { type ApplicationInput, applicationSchema } from "../facts/index.js";
import { relocationLoans } from "../packs/national/index.js";
import { answerSupport } from "./answer-support.js";
import { readyLevels } from "./ready-level.js";
import { supportLevelKind, supportLevelSchema } from "./support-level.js";

const interestLevel = {
  activities: ["relocation-loan-interest"],
  stream: "national",
  frame: "national",
  unit: { vi: "cơ sở", en: "establishment" },
  base: "loan-interest",
  loans: relocationLoans,
  amount: { kind: "ratio-with-cap", ratio: percent(50), cap: million(500) },
  capFactors: [],
} as const;

const ready = readyLevels([
  {
    id: "level.national.relocation-loan-interest",
    kind: supportLevelKind.name,
    inForceFrom: plainDate("2018-05-11"),
    inForceTo: null,
    territory: null,
    citations: [{ instrument: "tt-28-2018-btc", article: "8", clause: "14" }],
    assurance: "verified-original",
    value: supportLevelSchema.parse(interestLevel),
  },
]);

function asked(changes: Partial<ApplicationInput>) {
  const application = applicationSchema.parse({
    activity: "relocation-loan-interest",
    planYear: 2028,
    stream: "national",
    earlierSupport: [],
    ...changes,
  });
  return answerSupport(ready, { application, facts: {}, territory: undefined, capPeriod: undefined });
}

function loanOf(interestPaid: number): NonNullable<ApplicationInput["loans"]>[number] {
  const months = ["2026-01", "2026-02"].map((month) => ({ month, interestPaid, isOverdue: false }));
  return { purpose: "workshop", currency: "vnd", term: "long", firstMonth: "2026-01", months };
}

describe("support on the interest of loans", () => {
  test("is the share of eligible interest; the cost of the project is not asked for", () => {
    const { answer, missing, missingFields } = asked({ loans: [loanOf(100_000_000)] });
    expect(answer).toMatchObject({
      status: "computed",
      sum: {
        highest: 100_000_000,
        counterpart: 100_000_000,
        binding: "ratio",
        loanInterest: { eligible: 200_000_000, rows: [{ counts: true }, { counts: true }] },
      },
    });
    expect([missing, missingFields]).toEqual([[], []]);
  });

  test("the cost of the project is beside the point", () =>
    expect(asked({ loans: [loanOf(100_000_000)], project: { cost: 1 } })).toEqual(
      asked({ loans: [loanOf(100_000_000)] }),
    ));

  test("without loans they are asked for; a list without any says that none was taken", () => {
    expect(asked({ project: { cost: 1_000_000 } })).toMatchObject({
      answer: { status: "needs-information" },
      missing: [],
      missingFields: ["/loans"],
    });
    expect(asked({ loans: [] }).answer).toMatchObject({ status: "computed", sum: { highest: 0, counterpart: 0 } });
  });

  test("earlier support, too, is asked for", () =>
    expect(asked({ earlierSupport: undefined }).missingFields).toEqual(["/loans", "/earlierSupport"]));

  test("the words speak of interest, not of cost", () => {
    for (const [interest, reason] of [
      [100_000_000, "tỷ lệ quyết định"],
      [600_000_000, "mức trần quyết định"],
      [0, "không vượt quá lãi vay được tính"],
    ] as const) {
      const { answer } = asked({ loans: [loanOf(interest)] });
      const { words } = answer.status === "computed" ? answer.sum : expect.fail(answer.status);
      expect(words.vi).toContain("lãi vay");
      expect(words.vi).not.toContain("chi phí");
      expect(words.vi).toContain(reason);
      expect(technicalWordsIn(words.vi)).toEqual([]);
    }
  });

  test("in full", () => {
    const { answer } = asked({ loans: [loanOf(100_000_000)] });
    expect(answer.status === "computed" && answer.sum.words.vi).toBe(
      "50 % của lãi vay được tính 200 triệu đồng là 100 triệu đồng; trần 500 triệu đồng. Hỗ trợ tối đa 100 triệu đồng (tỷ lệ quyết định); phần lãi vay được tính còn lại do đơn vị trả là 100 triệu đồng.",
    );
  });

  test("what earlier support used of the cap makes the period of the cap count", () => {
    const earlierSupport = [{ activity: "relocation-loan-interest", amount: 450_000_000, year: 2027 }];
    expect(asked({ loans: [loanOf(100_000_000)], earlierSupport }).answer).toMatchObject({
      status: "depends-on-reading",
      readings: [
        { reading: "once-ever", sum: { highest: 50_000_000 } },
        { reading: "per-year", sum: { highest: 100_000_000 } },
        { reading: "per-support", sum: { highest: 100_000_000 } },
      ],
    });
  });
});

test("a level on interest says which loans count, and no other level does", () => {
  const { loans: _, ...silent } = interestLevel;
  const { base: __, ...onCost } = interestLevel;
  expect(supportLevelSchema.safeParse(interestLevel).success).toBe(true);
  expect(supportLevelSchema.safeParse(silent).success).toBe(false);
  expect(supportLevelSchema.safeParse(onCost).success).toBe(false);
});
