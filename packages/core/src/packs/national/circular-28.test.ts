import { describe, expect, test } from "vitest";
import { ruleOfPack } from "../../../test/rule-of-pack.js";
import { dong, million } from "../../basis/index.js";
import { advanceClassSchema, calculateSupport, type SupportLevel, supportLevelSchema } from "../../funding/index.js";
import { circular28From, moneyConditions } from "./circular-28.js";
import { nationalLevelEntries } from "./circular-28-levels.js";
import { nationalAdvanceClasses } from "./circular-36.js";

const rows = nationalLevelEntries.map((entry) => ({ ...entry, value: supportLevelSchema.parse(entry.value) }));

function rowOf(activity: string) {
  return rows.find(({ value }) => value.activities.includes(activity)) ?? expect.fail(`no level for ${activity}`);
}

function figuresOf({ amount }: SupportLevel): readonly [percent: number | undefined, cap: number | undefined] {
  const ratio = "ratio" in amount ? (amount.ratio.numerator * 100) / amount.ratio.denominator : undefined;
  return [ratio, "cap" in amount ? amount.cap / 1_000_000 : undefined];
}

describe("Article 8 of Circular 28/2018: the national frame, in triệu đồng", () => {
  test.each([
    ["advanced-machinery", 50, 300, "verified-original"],
    ["demonstration-model", 30, 1_000, "verified-original"],
    ["exemplary-model", undefined, 100, "corroborated"],
    ["cleaner-production-pilot", 30, 500, "corroborated"],
    ["sustainable-production-model", undefined, undefined, "inferred"],
  ])("%s: %s %%, at most %s; %s", (activity, percent, cap, assurance) => {
    const row = rowOf(activity);
    expect(figuresOf(row.value)).toEqual([percent, cap]);
    expect(row.assurance).toBe(assurance);
  });

  test("the levels before 2018 are not among them: 500 for a model and 200 for machinery have gone", () => {
    const caps = rows.map(({ value }) => figuresOf(value)[1]);
    expect(caps).not.toContain(200);
    expect(caps.filter((cap) => cap === 500)).toHaveLength(1);
  });

  test("a technology line: one and a half times the cap, never of the ratio, for machinery only", () => {
    const [factor, ...others] = rowOf("advanced-machinery").value.capFactors;
    expect(others).toEqual([]);
    expect(factor).toMatchObject({ factor: { numerator: 3, denominator: 2 }, assurance: "verified-original" });
    const line = calculateSupport({
      cost: million(1_000),
      ratio: { numerator: 1, denominator: 2 },
      cap: million(300),
      capFactor: factor,
      usedOfCap: dong(0),
    });
    expect(line.highest).toBe(million(450));
    for (const { value } of rows)
      if (!value.activities.includes("advanced-machinery")) expect(value.capFactors).toEqual([]);
  });

  test("a row without a figure says why and holds no figure", () => {
    const { amount } = rowOf("sustainable-production-model").value;
    expect(amount.kind).toBe("unresolved");
    expect(Object.keys(amount).sort()).toEqual(["kind", "why"]);
  });

  test("every row begins on 11/05/2018 and is of the national stream", () => {
    expect(circular28From).toBe("2018-05-11");
    for (const { inForceFrom, inForceTo, value } of rows) {
      expect([inForceFrom, inForceTo, value.stream, value.frame]).toEqual(["2018-05-11", null, "national", "national"]);
    }
  });
});

describe("how sure: what amended Circular 28 in 2024 was read only in part", () => {
  test("no figure of Circular 28 is stronger than verified-original", () => {
    for (const { assurance, value } of rows) {
      expect(assurance).not.toBe("verified");
      for (const factor of value.capFactors) expect(factor.assurance).not.toBe("verified");
    }
  });

  test("every figure names Circular 64/2024 as what amended its place", () => {
    for (const { citations } of rows) {
      for (const citation of citations) {
        expect(citation).toMatchObject({ instrument: "tt-28-2018-btc", amendedBy: { instrument: "tt-64-2024-btc" } });
      }
    }
  });

  test("only the clauses that were read are cited by number: 2 for models, 4 for machinery", () => {
    const clauses = Object.fromEntries(rows.map(({ id, citations }) => [id, citations[0]?.clause]));
    expect(clauses).toEqual({
      "level.national.advanced-machinery": "4",
      "level.national.demonstration-model": "2",
      "level.national.exemplary-model": "2",
      "level.national.cleaner-production-pilot": undefined,
      "level.national.sustainable-production-model": undefined,
    });
  });

  test("the priority factor was read in the joint circular only: old text, one and a half at most, never applied here", () => {
    for (const { value } of rows) {
      if (value.priority === undefined) continue;
      expect(value.priority).toEqual({
        factor: { numerator: 3, denominator: 2 },
        citations: [{ instrument: "ttlt-26-2014", article: "6", clause: "2", point: "t" }],
        assurance: "old-text",
      });
    }
    expect(rowOf("sustainable-production-model").value.priority).toBeUndefined();
  });
});

describe("conditions of money", () => {
  test("the remainder is secured, and no other state source pays for the same cost: commitments with documents", () => {
    const remainder = ruleOfPack("remainder-committed");
    const source = ruleOfPack("single-state-source");
    expect(
      [true, false, undefined].map((value) => remainder.requires({ "commitments.investsTheRemainder": value })),
    ).toEqual([true, false, "unknown"]);
    expect(
      [true, false, undefined].map((value) => source.requires({ "commitments.noOtherStateSource": value })),
    ).toEqual([true, false, "unknown"]);
  });

  test("the joint circular states them, their long life corroborates them", () => {
    for (const id of ["remainder-committed", "single-state-source"]) {
      const entry = moneyConditions.find((candidate) => candidate.id === id);
      expect(entry?.assurance).toBe("corroborated");
      expect(entry?.citations.map(({ instrument }) => instrument)).toEqual(["tt-28-2018-btc", "ttlt-26-2014"]);
    }
  });

  test("that the competent body approved is a condition of payment, not of being eligible", () => {
    const titles = JSON.stringify(moneyConditions);
    expect(titles).not.toContain("approvedOn");
    expect(titles).not.toMatch(/phê duyệt/);
  });
});

describe("advances of national money: Circular 36/2013 Article 13", () => {
  test("machinery and demonstration models: 70 % of the support when more than 70 % is invested", () => {
    const [equipment, ...others] = nationalAdvanceClasses;
    expect(others).toEqual([]);
    expect(advanceClassSchema.parse(equipment?.value)).toEqual({
      activities: ["advanced-machinery", "demonstration-model"],
      stream: "national",
      ratio: { numerator: 70, denominator: 100 },
      investmentDoneMoreThan: { numerator: 70, denominator: 100 },
    });
    expect(equipment?.assurance).toBe("corroborated");
  });

  test("none is for local money: these circulars bind the national stream only", () => {
    for (const { value } of nationalAdvanceClasses) expect(advanceClassSchema.parse(value).stream).toBe("national");
  });
});
