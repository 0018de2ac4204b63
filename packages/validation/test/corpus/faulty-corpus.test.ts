import { findingCodes, type ValidationCode } from "@khuyencong/core/validation";
import { afterAll, describe, expect, it } from "vitest";
import { faults } from "./faults.js";
import { randomFrom } from "./random.js";
import {
  canStandTogether,
  newlyTold,
  type Seeded,
  seedable,
  seededAt,
  seededFaults,
  sitesOf,
  unexplained,
} from "./seeded.js";

const seed = "faulty";
const sites = sitesOf(seed);

interface Score {
  seeded: number;
  found: number;
  /** Errors and warnings told beside it that neither it nor its companions explain. */
  besides: number;
}
const scores = new Map<string, Score>();

function scored(together: readonly [Seeded, ...Seeded[]]) {
  const told = newlyTold(together);
  const codes = new Set<string>(told.map(({ code }) => code));
  const besides = unexplained(told, together);
  for (const { code } of together) {
    const score = scores.get(code) ?? { seeded: 0, found: 0, besides: 0 };
    scores.set(code, score);
    score.seeded += 1;
    score.found += codes.has(code) ? 1 : 0;
    score.besides += besides.length;
  }
  return { codes, besides: besides.map(({ code }) => code) };
}

it("every code of the catalogue is seeded, or it is said why not", () => {
  expect(Object.keys(faults).sort()).toEqual(Object.keys(findingCodes).sort());
});

describe.each(seedable)("$code", ({ code }) => {
  const seeded = seededFaults(code, seed, sites);

  it("is seeded into three communes at least", () => {
    expect(new Set(seeded.map(({ site }) => site.commune.code)).size).toBeGreaterThanOrEqual(3);
  });

  it.each(seeded.map((each) => [each.site.commune.name, each] as const))(
    "is told in %s, and nothing beside",
    (_, each) => {
      const { codes, besides } = scored([each]);
      expect([...codes]).toContain(code);
      expect(besides).toEqual([]);
    },
  );
});

/** Faults of different parts drawn for one programme, two to five. */
function drawn(round: number, site: (typeof sites)[number]): readonly Seeded[] {
  const random = randomFrom(seed, "together", round, site.commune.code);
  const wanted = random.whole(2, 5);
  const chosen: Seeded[] = [];
  for (const { code, seeds } of random.shuffled(seedable)) {
    if (chosen.length === wanted) break;
    const fault = random.pick(seeds);
    if (fault.alone !== undefined || fault.fits?.(site) === false) continue;
    const next = seededAt(code, fault, site, random);
    if (chosen.every((other) => canStandTogether(other, next))) chosen.push(next);
  }
  return chosen;
}

describe.each([1, 2, 3, 4])("two to five faults in one programme, round %i", (round) => {
  const firstOfEach = [...new Map(sites.map((site) => [site.commune.code, site])).values()];

  it("are all told", () => {
    const missed = firstOfEach.flatMap((site) => {
      const [first, ...others] = drawn(round, site);
      if (first === undefined || others.length === 0) throw new Error(`nothing drawn for ${site.commune.name}`);
      const together: readonly [Seeded, ...Seeded[]] = [first, ...others];
      const { codes, besides } = scored(together);
      const all = together.map(({ code }): ValidationCode => code);
      const lost = all.filter((code) => !codes.has(code));
      return lost.length + besides.length === 0 ? [] : [{ commune: site.commune.name, seeded: all, lost, besides }];
    });
    expect(missed).toEqual([]);
  });
});

afterAll(() => {
  const percent = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(3));
  const rows = [...scores].map(
    ([code, { seeded, found, besides }]) =>
      `${code.padEnd(44)} ${String(seeded).padStart(4)}  recall ${percent(found, seeded)}  precision ${percent(found, found + besides)}`,
  );
  process.stdout.write(`${rows.join("\n")}\n`);
});
