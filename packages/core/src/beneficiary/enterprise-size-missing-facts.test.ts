import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nationalSizeTable as table } from "../packs/national/index.js";
import { type EnterpriseSize, enterpriseSize, type SizeFacts } from "./enterprise-size.js";

const mainLines = ["agriculture-industry-construction", "trade-services"] as const;
type Measure = "workers" | "revenue" | "capital";

/** Every ceiling of a measure with its neighbours, and the ends: between two of these nothing can change. */
function telling(measure: Measure): readonly number[] {
  const ceilings = mainLines.flatMap((line) => Object.values(table[line]).map((row) => row[measure]));
  return [...new Set([0, ...ceilings.flatMap((ceiling) => [ceiling - 1, ceiling, ceiling + 1])])].sort((a, b) => a - b);
}

const values = {
  mainLine: mainLines,
  insuredWorkers: telling("workers"),
  sizedByCapitalOnly: [true, false],
  revenue: telling("revenue"),
  capital: telling("capital"),
} as const;
const names = ["mainLine", "insuredWorkers", "sizedByCapitalOnly", "revenue", "capital"] as const;
type Name = (typeof names)[number];

/** Facts in full, and which of them are known. */
interface Situation {
  readonly facts: Required<SizeFacts>;
  readonly known: readonly Name[];
}

const situation: fc.Arbitrary<Situation> = fc.record({
  facts: fc.record({
    mainLine: fc.constantFrom(...values.mainLine),
    insuredWorkers: fc.constantFrom(...values.insuredWorkers),
    sizedByCapitalOnly: fc.constantFrom(...values.sizedByCapitalOnly),
    revenue: fc.constantFrom(...values.revenue),
    capital: fc.constantFrom(...values.capital),
  }),
  known: fc.subarray([...names]),
});

function only(known: readonly Name[], facts: SizeFacts): SizeFacts {
  return Object.fromEntries(known.map((name) => [name, facts[name]]));
}

function withFact(facts: SizeFacts, name: Name, value: SizeFacts[Name]): SizeFacts {
  return { ...facts, [name]: value };
}

/** Every way in which the unknown facts can turn out. */
function completions(facts: SizeFacts): readonly SizeFacts[] {
  return names
    .filter((name) => facts[name] === undefined)
    .reduce<readonly SizeFacts[]>(
      (all, name) => all.flatMap((one) => values[name].map((value) => withFact(one, name, value))),
      [facts],
    );
}

const settled = new Map<string, Pick<EnterpriseSize, "isSme" | "sizeClass">>();

/** The law read straight off, for an enterprise of which everything is known. */
function byTheText(facts: SizeFacts): Pick<EnterpriseSize, "isSme" | "sizeClass"> {
  const { mainLine = mainLines[0], insuredWorkers = 0, revenue = 0, capital = 0, sizedByCapitalOnly } = facts;
  const key = [mainLine, insuredWorkers, revenue, capital, sizedByCapitalOnly].join();
  const before = settled.get(key);
  if (before !== undefined) return before;
  const row = table[mainLine];
  const sizeClass = (["micro", "small", "medium"] as const).find((name) => {
    const money = capital <= row[name].capital || (sizedByCapitalOnly !== true && revenue <= row[name].revenue);
    return insuredWorkers <= row[name].workers && money;
  });
  const answer = { isSme: sizeClass !== undefined, sizeClass };
  settled.set(key, answer);
  return answer;
}

describe("with every fact known", () => {
  test("the answer is that of the text, and nothing is asked", () => {
    fc.assert(
      fc.property(situation, ({ facts }) => {
        expect(enterpriseSize(table, facts)).toEqual({ ...byTheText(facts), missing: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

describe("with facts missing, the answer is known exactly when every completion agrees", () => {
  test("on being an SME", () => {
    fc.assert(
      fc.property(situation, ({ facts, known }) => {
        const partly = only(known, facts);
        const answers = new Set(completions(partly).map((full) => byTheText(full).isSme));
        const [one] = answers;
        expect(enterpriseSize(table, partly).isSme).toBe(answers.size === 1 ? one : undefined);
      }),
      { numRuns: 300 },
    );
  });

  test("on the class, where it is an SME in every completion", () => {
    fc.assert(
      fc.property(situation, ({ facts, known }) => {
        const partly = only(known, facts);
        const answers = new Set(completions(partly).map((full) => byTheText(full).sizeClass));
        const [one] = answers;
        expect(enterpriseSize(table, partly).sizeClass).toBe(answers.size === 1 ? one : undefined);
      }),
      { numRuns: 300 },
    );
  });

  test("one fact more never turns a yes into a no or a no into a yes", () => {
    fc.assert(
      fc.property(situation, fc.constantFrom(...names), ({ facts, known }, name) => {
        const before = enterpriseSize(table, only(known, facts)).isSme;
        const after = enterpriseSize(table, only([...known, name], facts)).isSme;
        if (before !== undefined) expect(after).toBe(before);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what is asked", () => {
  test("nothing when the answer is known", () => {
    fc.assert(
      fc.property(situation, ({ facts, known }) => {
        const answer = enterpriseSize(table, only(known, facts));
        if (answer.isSme !== undefined) expect(answer.missing).toEqual([]);
      }),
    );
  });

  test("something, and nothing that is known already, when it is not", () => {
    fc.assert(
      fc.property(situation, ({ facts, known }) => {
        const answer = enterpriseSize(table, only(known, facts));
        if (answer.isSme !== undefined) return;
        expect(answer.missing.length).toBeGreaterThan(0);
        expect(answer.missing.filter((name) => known.some((one) => one === name))).toEqual([]);
      }),
    );
  });

  test("all that is asked, once told, settles the answer", () => {
    fc.assert(
      fc.property(situation, ({ facts, known }) => {
        const partly = only(known, facts);
        const { missing } = enterpriseSize(table, partly);
        const told = { ...partly, ...Object.fromEntries(missing.map((name) => [name, facts[name]])) };
        expect(enterpriseSize(table, told).isSme).toBe(byTheText(facts).isSme);
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, SizeFacts]>([
    [
      "sized by capital alone: revenue is not looked at",
      { mainLine: mainLines[0], insuredWorkers: 5, sizedByCapitalOnly: true },
    ],
    ["capital fits in both rows: money is settled, workers are not", { capital: 100_000_000_000 }],
    ["nothing known of the money", { mainLine: mainLines[0], insuredWorkers: 150 }],
  ])("a fact that can no longer matter is not asked for: %s", (_, partly) => {
    const matters = (name: Name) =>
      completions(partly).some((full) => {
        const answers = values[name].map((value) => byTheText(withFact(full, name, value)).isSme);
        return new Set(answers).size > 1;
      });
    const telltale = names.filter((name) => partly[name] === undefined && matters(name));
    expect(enterpriseSize(table, partly).missing).toEqual(telltale);
  });

  test.each([
    ["no facts at all", {}, undefined],
    ["201 workers: no row reaches that", { insuredWorkers: 201 }, false],
    [
      "150 workers, main line unknown: medium in industry, none in trade",
      { insuredWorkers: 150, capital: 1 },
      undefined,
    ],
    ["100 workers and little capital, main line unknown: fits both rows", { insuredWorkers: 100, capital: 1 }, true],
    ["capital inside, revenue and age unknown", { mainLine: mainLines[0], insuredWorkers: 1, capital: 1 }, true],
    ["revenue inside, capital and age unknown", { mainLine: mainLines[0], insuredWorkers: 1, revenue: 1 }, undefined],
    [
      "both too large, age unknown",
      { mainLine: mainLines[0], revenue: 200_000_000_001, capital: 100_000_000_001 },
      false,
    ],
  ] as const)("%s", (_, facts, expected) => expect(enterpriseSize(table, facts).isSme).toBe(expected));
});
