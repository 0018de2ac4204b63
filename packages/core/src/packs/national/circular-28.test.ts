import { describe, expect, test } from "vitest";
import { ruleOfPack } from "../../../test/rule-of-pack.js";
import { dong, million } from "../../basis/index.js";
import { calculateSupport, type SupportLevel, supportLevelSchema } from "../../funding/index.js";
import { circular28From, moneyConditions } from "./circular-28.js";
import { nationalLevelEntries } from "./circular-28-levels.js";

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
    ["technology-transfer", 50, 300, "verified-original"],
    ["enterprise-setup", undefined, 10, "verified-original"],
    ["overseas-study-tour", 100, undefined, "verified-original"],
    ["trade-fair-participation", 80, undefined, "old-text"],
    ["trademark", 50, 35, "old-text"],
    ["consultancy", 50, 35, "old-text"],
    ["enterprise-linkage", 50, 150, "old-text"],
    ["relocation-loan-interest", 50, 500, "verified-original"],
    ["cluster-planning", 50, 500, "old-text"],
    ["cluster-infrastructure", undefined, 6_000, "verified-original"],
  ])("%s: %s %%, at most %s; %s", (activity, percent, cap, assurance) => {
    const row = rowOf(activity);
    expect(figuresOf(row.value)).toEqual([percent, cap]);
    expect(row.assurance).toBe(assurance);
  });

  test.each([
    ["product-selection", "cấp khu vực", undefined, 200],
    ["product-selection", "cấp quốc gia", undefined, 400],
    ["trade-association", "cấp vùng", 30, 70],
    ["trade-association", "cấp quốc gia", 30, 100],
    ["pollution-treatment", "sửa chữa, nâng cấp hệ thống tại cơ sở", 30, 300],
    ["pollution-treatment", "sửa chữa, nâng cấp hệ thống tại cụm công nghiệp", 30, 1_500],
  ])("%s, %s: %s %%, at most %s", (activity, label, percent, cap) => {
    const row = rows.find(({ value }) => value.activities.includes(activity) && value.variant?.label.vi === label);
    expect(row && figuresOf(row.value)).toEqual([percent, cap]);
  });

  test.each([
    ["enterprise-setup", "ngoài địa bàn khó khăn"],
    ["product-selection", "cấp xã, cấp tỉnh"],
    ["pollution-treatment", "xây dựng hệ thống mới"],
    ["cluster-infrastructure", "hạng mục khác"],
  ])("%s, %s: the text fixes other cases only, so there is no figure", (activity, label) => {
    const row = rows.find(({ value }) => value.activities.includes(activity) && value.variant?.label.vi === label);
    expect(row?.value.amount.kind).toBe("unresolved");
  });

  test.each(["overseas-fair", "trade-fair-organisation", "bulletin", "television-feature", "product-catalogue"])(
    "%s: the price that was bid or approved",
    (activity) => expect(rowOf(activity).value.amount.kind).toBe("approved-price"),
  );

  test.each([
    "vocational-training",
    "business-start-up-training",
    "workshop",
    "study-tour",
    "staff-training",
    "database",
    "monitoring",
    "collaborator-network",
  ])("%s: by the cost norms of other texts", (activity) => expect(rowOf(activity).value.amount.kind).toBe("cost-norm"));

  test("what is only remembered is no figure: awards, showrooms", () => {
    for (const activity of ["product-award", "showroom"]) {
      expect(rowOf(activity).value.amount.kind).toBe("unresolved");
    }
  });

  test("interest is taken on loans, everything else on costs", () => {
    const onInterest = rows.filter(({ value }) => value.base !== undefined);
    expect(onInterest.map(({ id, value }) => [id, value.base])).toEqual([
      ["level.national.relocation-loan-interest", "loan-interest"],
    ]);
  });

  test("the levels before 2018 are not among them: 500 for a model and 200 for machinery have gone", () => {
    expect(figuresOf(rowOf("demonstration-model").value)[1]).not.toBe(500);
    expect(figuresOf(rowOf("advanced-machinery").value)[1]).not.toBe(200);
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

  test("every place in Circular 28 names Circular 64/2024 as what amended it", () => {
    for (const { citations } of rows) {
      for (const citation of citations) {
        if (citation.instrument !== "tt-28-2018-btc") continue;
        expect(citation).toMatchObject({ amendedBy: { instrument: "tt-64-2024-btc" } });
      }
    }
  });

  test("what was read only in the joint circular cites its place there, and says so", () => {
    for (const { id, assurance, citations, note, value } of rows) {
      if (assurance !== "old-text") continue;
      expect(
        citations.map(({ instrument }) => instrument),
        id,
      ).toContain("ttlt-26-2014");
      if (value.amount.kind !== "cost-norm") expect(note?.vi, id).toContain("26/2014");
    }
  });

  test("only the clauses that were read are cited by number: 2 for models, 4 for machinery, 6 for fairs abroad, 14 for interest", () => {
    const clauses = rows.flatMap(({ id, citations }) => {
      const clause = citations.find(({ instrument }) => instrument === "tt-28-2018-btc")?.clause;
      return clause === undefined ? [] : [[id, clause]];
    });
    expect(Object.fromEntries(clauses)).toEqual({
      "level.national.advanced-machinery": "4",
      "level.national.demonstration-model": "2",
      "level.national.exemplary-model": "2",
      "level.national.overseas-fair": "6",
      "level.national.relocation-loan-interest": "14",
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
