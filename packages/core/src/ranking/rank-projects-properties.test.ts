import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../eligibility/index.js";
import type { ApplicationInput } from "../facts/index.js";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { cleanerProductionApplication, machineryApplication } from "../worked-cases/index.js";
import { rankDecisions, rankProjects } from "./rank-projects.js";
import { rankingLaw } from "./ranking-law.js";

const rulebook = resolveRulebook(rankingLaw(dongNai, dongNaiRegister), { asOf: "2026-03-01" });
const maybe = fc.option(fc.boolean(), { nil: undefined });

const anyProject: fc.Arbitrary<ApplicationInput> = fc
  .record({
    isInEthnicMinorityArea: maybe,
    isInNewRuralProgramme: maybe,
    isInDifficultArea: maybe,
    makesGoodsForExport: maybe,
    worksInMechanicalIndustry: maybe,
    workers: fc.constantFrom(undefined, 49, 50),
    isWomenOwned: maybe,
    isNewEquipment: fc.constantFrom(true, true, true, false, undefined),
    isCleaner: fc.constantFrom(false, false, false, true),
  })
  .map(
    ({ isCleaner, isNewEquipment, isInEthnicMinorityArea, isInNewRuralProgramme, isInDifficultArea, ...applicant }) => {
      const production = { isInEthnicMinorityArea, isInNewRuralProgramme, isInDifficultArea };
      return isCleaner
        ? cleanerProductionApplication({ applicant, production })
        : machineryApplication({ applicant, production, project: { isNewEquipment } });
    },
  );
const anyList = fc.array(anyProject, { maxLength: 8 });

/** The text read by hand: letters a, c, d of the area; then point b before point a of the trade. Only yes counts. */
function byHand({ production = {}, applicant = {} }: ApplicationInput): number {
  const { isInEthnicMinorityArea, isInNewRuralProgramme, isInDifficultArea } = production;
  const area = isInEthnicMinorityArea ? 0 : isInNewRuralProgramme ? 1 : isInDifficultArea ? 2 : 3;
  const isOfPointB = applicant.makesGoodsForExport === true || (applicant.workers ?? 0) >= 50;
  const trade = isOfPointB ? 0 : applicant.worksInMechanicalIndustry ? 1 : 2;
  return 3 * area + trade;
}

describe("whatever the list", () => {
  test("places are those that the text gives when it is read by hand", () =>
    fc.assert(
      fc.property(anyList, (list) => {
        const { ranked } = rankProjects(rulebook, list);
        for (const { place, tiedWith, decision } of ranked) {
          const own = byHand(decision.application);
          const others = ranked.map((other) => byHand(other.decision.application));
          expect(place).toBe(1 + others.filter((other) => other < own).length);
          expect(tiedWith).toBe(others.filter((other) => other === own).length - 1);
        }
      }),
    ));

  test("every project is in one place of the answer, and none is lost", () =>
    fc.assert(
      fc.property(anyList, (list) => {
        const { ranked, waiting, apart, byJudgement } = rankProjects(rulebook, list);
        const indexes = [...ranked, ...waiting, ...apart, ...byJudgement].map(({ index }) => index);
        expect([...indexes].sort((first, second) => first - second)).toEqual(list.map((_, index) => index));
        for (const { decision } of ranked) expect(decision.outcome).toBe("eligible");
        for (const { decision } of apart) expect(decision.outcome).toBe("not-eligible");
      }),
    ));

  test("the order of the list is of no matter but within a shared place", () =>
    fc.assert(
      fc.property(anyList, (list) => {
        const before = rankProjects(rulebook, list);
        const after = rankProjects(rulebook, [...list].reverse());
        const mirrored = (index: number) => list.length - 1 - index;
        const places = (ranking: typeof before, indexOf: (index: number) => number) =>
          new Map(ranking.ranked.map(({ index, place }) => [indexOf(index), place]));
        expect(places(after, mirrored)).toEqual(places(before, (index) => index));
        const sorted = before.ranked.map(({ place, index }) => [place, index]);
        expect(sorted).toEqual([...sorted].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }),
    ));

  test("a fact that becomes a no moves nobody: what nobody knows counted for nothing", () =>
    fc.assert(
      fc.property(anyList, (list) => {
        const told = list.map((one) => ({
          ...one,
          production: {
            ...one.production,
            isInEthnicMinorityArea: one.production?.isInEthnicMinorityArea ?? false,
          },
          applicant: {
            ...one.applicant,
            makesGoodsForExport: one.applicant?.makesGoodsForExport ?? false,
            workers: one.applicant?.workers ?? 0,
            isWomenOwned: one.applicant?.isWomenOwned ?? false,
          },
        }));
        const places = (applications: readonly ApplicationInput[]) =>
          rankProjects(rulebook, applications).ranked.map(({ index, place }) => [index, place]);
        expect(places(told)).toEqual(places(list));
      }),
    ));

  test("a ground that is named as deciding does move the project once it holds; one that is not named does not", () =>
    fc.assert(
      fc.property(anyList, (list) => {
        const { ranked } = rankProjects(rulebook, list);
        for (const { index, place, tiedWith, wouldDecide, decision } of ranked) {
          const { isInEthnicMinorityArea } = decision.application.production ?? {};
          if (isInEthnicMinorityArea !== undefined) continue;
          const held = list.map((one, at) =>
            at === index ? { ...one, production: { ...one.production, isInEthnicMinorityArea: true } } : one,
          );
          const after = rankProjects(rulebook, held).ranked.find((one) => one.index === index);
          const isNamed = wouldDecide.some(({ ground }) => ground.id === "priority.ethnic-minority-area");
          expect(after?.place !== place || after.tiedWith !== tiedWith).toBe(isNamed);
        }
      }),
    ));

  test("readings of the owners' place change only what they say they change", () =>
    fc.assert(
      fc.property(anyList, (list) => {
        const { ranked, owners } = rankProjects(rulebook, list);
        const women = new Set(
          ranked.filter(({ decision }) => decision.application.applicant?.isWomenOwned).map(({ index }) => index),
        );
        for (const { reading, changes } of owners.readings) {
          expect(changes.length).toBeGreaterThan(0);
          for (const { index, from, to } of changes) {
            expect(ranked.find((one) => one.index === index)?.place).toBe(from);
            // Those who are preferred never fall, the others never rise.
            expect(women.has(index) ? to < from : to > from, reading).toBe(true);
          }
        }
      }),
    ));

  test("the same list gives the same answer, and decisions taken before give it too", () =>
    fc.assert(
      fc.property(anyList, (list) => {
        const decisions = list.map((application) => decide(rulebook, application));
        expect(rankDecisions(rulebook, decisions)).toEqual(rankProjects(rulebook, list));
      }),
      { numRuns: 30 },
    ));
});
