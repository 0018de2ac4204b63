import { findingSchema } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import type { CommuneReport } from "@khuyencong/core/report";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import {
  type CommuneProgramme,
  type Companions,
  companionsOf,
  stepsOf,
  tellFindings,
  validateReport,
  valueAtSteps,
  withChanges,
} from "@khuyencong/core/validation";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyProgramme } from "./any-programme-fixture.js";
import { anyReport } from "./any-report-fixture.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2027-12-20" }),
  register: dongNaiRegister,
  provincial: decision33,
};

const judged = (value: unknown, companions: Companions) =>
  validateReport({ value, places: new Map(), findings: [] }, { ...grounds, companions });

/** A report on the period before, of the commune of another. */
function before(report: CommuneReport, other: CommuneReport, span: "half-year" | "year"): CommuneReport {
  const year = span === "year" ? report.reporting.year - 1 : report.reporting.year;
  return { ...other, commune: report.commune, reporting: { ...other.reporting, span, year } };
}

function programmeOf({ commune, reporting }: CommuneReport, programme: CommuneProgramme): CommuneProgramme {
  const period = { fromYear: reporting.year - 1, toYear: reporting.year + 3 };
  return { ...programme, commune: { ...programme.commune, code: commune.code }, period };
}

/** A report with everything that may be handed in with it, each of them there or not. */
const handedIn = fc
  .record({
    report: anyReport,
    programme: fc.option(anyProgramme, { nil: undefined }),
    halfYear: fc.option(anyReport, { nil: undefined }),
    lastYear: fc.option(anyReport, { nil: undefined }),
    elsewhere: fc.array(anyReport, { maxLength: 2 }),
  })
  .map(({ report, programme, halfYear, lastYear, elsewhere }) => ({
    report,
    programmes: programme === undefined ? [] : [programmeOf(report, programme)],
    reports: [
      ...(halfYear === undefined ? [] : [before(report, halfYear, "half-year")]),
      ...(lastYear === undefined ? [] : [before(report, lastYear, "year")]),
      ...elsewhere,
    ],
  }));

/** Whether something stands at a place, or stands where that would be put; the whole file is always there. */
function isHeld(value: unknown, pointer: string): boolean {
  if (pointer === "") return true;
  const steps = stepsOf(pointer);
  return valueAtSteps(value, steps) !== undefined || valueAtSteps(value, steps.slice(0, -1)) !== undefined;
}

function expectWhole(value: unknown, findings: ReturnType<typeof judged>["findings"]): void {
  for (const finding of findings) {
    expect(findingSchema.safeParse(finding).success, finding.code).toBe(true);
    expect(finding.where?.kind, finding.code).toBe("document");
    if (finding.where?.kind === "document") {
      expect(isHeld(value, finding.where.pointer), `${finding.code} ${finding.where.pointer}`).toBe(true);
    }
  }
}

test("any report is judged without fail, twice the same, and every finding has its place in it", () => {
  fc.assert(
    fc.property(handedIn, ({ report, programmes, reports }) => {
      const companions = companionsOf(report, { programmes, reports });
      const { findings, extent } = judged(report, companions);
      expect(extent === "everything" || findings.length > 0).toBe(true);
      expectWhole(report, findings);
      expect(judged(structuredClone(report), structuredClone(companions)).findings).toEqual(findings);
      expect(() => tellFindings(findings, grounds, new Map())).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

test("in whatever order things are handed in, the same is told", () => {
  const withOrders = handedIn.chain((given) =>
    fc.record({
      given: fc.constant(given),
      order: fc.shuffledSubarray(given.reports, { minLength: given.reports.length }),
    }),
  );
  fc.assert(
    fc.property(withOrders, ({ given: { report, programmes, reports }, order }) => {
      const [first, second] = [reports, order].map((each) => companionsOf(report, { programmes, reports: each }));
      expect(first).toEqual(second);
      expect(judged(report, first ?? {}).findings).toEqual(judged(report, second ?? {}).findings);
    }),
    { numRuns: 100 },
  );
});

type Path = readonly (string | number)[];

/** Every place of a value, those that hold others too. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Object.keys(value).map((name) => (Array.isArray(value) ? Number(name) : name));
  return [path, ...steps.flatMap((step) => placesIn(Reflect.get(value, step), [...path, step]))];
}

test("whatever stands in one place instead, it is judged without fail, and every finding has its place", () => {
  const spoilt = fc
    .record({ given: handedIn, at: fc.nat(), junk: fc.oneof(fc.constant(undefined), fc.jsonValue()) })
    .map(({ given, at, junk }) => {
      const places = placesIn(given.report);
      return { ...given, value: withChanges(given.report, [[places[at % places.length] ?? [], junk]]) };
    });
  fc.assert(
    fc.property(spoilt, ({ value, report, programmes, reports }) => {
      const { findings } = judged(value, companionsOf(report, { programmes, reports }));
      expectWhole(value, findings);
    }),
    { numRuns: 300 },
  );
});
