import { describe, expect, test } from "vitest";
import { nationalSizeTable as table } from "../packs/national/index.js";
import {
  enterpriseSize,
  type MainLine,
  mainLineLabels,
  type SizeClass,
  sizeClassLabels,
  sizeTableSchema,
} from "./enterprise-size.js";

const industry = "agriculture-industry-construction";
const trade = "trade-services";
const billion = 1_000_000_000;

interface Ceiling {
  readonly mainLine: MainLine;
  readonly sizeClass: SizeClass;
  readonly workers: number;
  readonly revenue: number;
  readonly capital: number;
}

/** Decree 80/2021 Article 5, as the text has it: written again here, so that a slip in the pack is found. */
const ceilings: readonly Ceiling[] = [
  { mainLine: industry, sizeClass: "micro", workers: 10, revenue: 3 * billion, capital: 3 * billion },
  { mainLine: industry, sizeClass: "small", workers: 100, revenue: 50 * billion, capital: 20 * billion },
  { mainLine: industry, sizeClass: "medium", workers: 200, revenue: 200 * billion, capital: 100 * billion },
  { mainLine: trade, sizeClass: "micro", workers: 10, revenue: 10 * billion, capital: 3 * billion },
  { mainLine: trade, sizeClass: "small", workers: 50, revenue: 100 * billion, capital: 50 * billion },
  { mainLine: trade, sizeClass: "medium", workers: 100, revenue: 300 * billion, capital: 100 * billion },
];

const larger: Readonly<Record<SizeClass, SizeClass | undefined>> = {
  micro: "small",
  small: "medium",
  medium: undefined,
};

describe("the table of Decree 80/2021", () => {
  test("has the figures of Article 5 and no others", () => {
    const written = ceilings.map(({ mainLine, sizeClass, ...figures }) => [mainLine, sizeClass, figures] as const);
    for (const [mainLine, sizeClass, figures] of written) expect(table[mainLine][sizeClass]).toEqual(figures);
    expect(sizeTableSchema.parse(table)).toEqual(table);
  });

  test("every ceiling grows with the class", () => {
    for (const mainLine of [industry, trade] as const) {
      for (const measure of ["workers", "revenue", "capital"] as const) {
        const { micro, small, medium } = table[mainLine];
        expect(micro[measure]).toBeLessThan(small[measure]);
        expect(small[measure]).toBeLessThan(medium[measure]);
      }
    }
  });

  test("lines and classes have names", () => {
    expect(Object.keys(mainLineLabels)).toEqual([industry, trade]);
    expect(Object.values(sizeClassLabels).map(({ vi }) => vi)).toEqual([
      "Doanh nghiệp siêu nhỏ",
      "Doanh nghiệp nhỏ",
      "Doanh nghiệp vừa",
    ]);
  });

  test("a table that lacks a row is none", () => {
    const { [trade]: _, ...half } = table;
    expect(sizeTableSchema.safeParse(half).success).toBe(false);
  });
});

describe("a ceiling is itself still inside", () => {
  test.each(ceilings)(
    "$mainLine, $sizeClass: exactly at every ceiling",
    ({ mainLine, sizeClass, workers, revenue, capital }) =>
      expect(
        enterpriseSize(table, { mainLine, insuredWorkers: workers, revenue, capital, sizedByCapitalOnly: false }),
      ).toEqual({ isSme: true, sizeClass, missing: [] }),
  );

  test.each(ceilings)("$mainLine, $sizeClass: one worker more", ({ mainLine, sizeClass, workers }) => {
    const small = { revenue: 0, capital: 0, sizedByCapitalOnly: false };
    const answer = enterpriseSize(table, { mainLine, insuredWorkers: workers + 1, ...small });
    expect(answer.sizeClass).toBe(larger[sizeClass]);
    expect(answer.isSme).toBe(sizeClass !== "medium");
  });

  test.each(ceilings)("$mainLine, $sizeClass: one đồng of revenue more, capital inside", (ceiling) => {
    const { mainLine, workers, revenue, capital, sizeClass } = ceiling;
    const answer = enterpriseSize(table, {
      mainLine,
      insuredWorkers: workers,
      revenue: revenue + 1,
      capital,
      sizedByCapitalOnly: false,
    });
    expect(answer.sizeClass).toBe(sizeClass);
  });

  test.each(ceilings)("$mainLine, $sizeClass: one đồng of capital more, revenue inside", (ceiling) => {
    const { mainLine, workers, revenue, capital, sizeClass } = ceiling;
    const answer = enterpriseSize(table, {
      mainLine,
      insuredWorkers: workers,
      revenue,
      capital: capital + 1,
      sizedByCapitalOnly: false,
    });
    expect(answer.sizeClass).toBe(sizeClass);
  });

  test.each(ceilings)("$mainLine, $sizeClass: one đồng of revenue AND one of capital more", (ceiling) => {
    const { mainLine, revenue, capital, sizeClass } = ceiling;
    const answer = enterpriseSize(table, {
      mainLine,
      insuredWorkers: 1,
      revenue: revenue + 1,
      capital: capital + 1,
      sizedByCapitalOnly: false,
    });
    expect(answer.sizeClass).toBe(larger[sizeClass]);
    expect(answer.isSme).toBe(sizeClass !== "medium");
  });
});

describe("an enterprise younger than a year or without revenue is sized by capital alone", () => {
  test.each(ceilings)(
    "$mainLine, $sizeClass: capital at the ceiling and one đồng above",
    ({ mainLine, sizeClass, workers, capital }) => {
      const sized = (amount: number) =>
        enterpriseSize(table, {
          mainLine,
          insuredWorkers: workers,
          revenue: 0,
          capital: amount,
          sizedByCapitalOnly: true,
        });
      expect(sized(capital).sizeClass).toBe(sizeClass);
      expect(sized(capital + 1).sizeClass).toBe(larger[sizeClass]);
    },
  );

  test("its revenue is not looked at: a little revenue does not make a large capital small", () => {
    const facts = { mainLine: industry, insuredWorkers: 5, revenue: 1, capital: 100 * billion + 1 } as const;
    expect(enterpriseSize(table, { ...facts, sizedByCapitalOnly: true }).isSme).toBe(false);
    expect(enterpriseSize(table, { ...facts, sizedByCapitalOnly: false }).isSme).toBe(true);
  });
});

describe("the worked examples", () => {
  const facts = {
    mainLine: industry,
    revenue: 60 * billion,
    capital: 90 * billion,
    sizedByCapitalOnly: false,
  } as const;

  test("150 insured workers, revenue 60 tỷ, capital 90 tỷ, main line in industry: medium", () =>
    expect(enterpriseSize(table, { ...facts, insuredWorkers: 150 })).toEqual({
      isSme: true,
      sizeClass: "medium",
      missing: [],
    }));

  test("with 201 workers it is none", () =>
    expect(enterpriseSize(table, { ...facts, insuredWorkers: 201 })).toEqual({
      isSme: false,
      sizeClass: undefined,
      missing: [],
    }));

  test("with 200 it still is one", () =>
    expect(enterpriseSize(table, { ...facts, insuredWorkers: 200 }).sizeClass).toBe("medium"));

  test("a maker whose registered main line is trade is tested on the row of trade: 150 workers are too many", () =>
    expect(enterpriseSize(table, { ...facts, mainLine: trade, insuredWorkers: 150 }).isSme).toBe(false));

  test("workers and money must both fit: 10 workers with revenue of 60 tỷ and capital of 90 tỷ is medium, not micro", () =>
    expect(enterpriseSize(table, { ...facts, insuredWorkers: 10 }).sizeClass).toBe("medium"));

  test("an enterprise without workers or money is a micro one", () =>
    expect(enterpriseSize(table, { ...facts, insuredWorkers: 0, revenue: 0, capital: 0 }).sizeClass).toBe("micro"));
});
