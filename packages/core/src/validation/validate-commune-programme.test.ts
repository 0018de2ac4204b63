import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingSchema } from "../basis/index.js";
import { decide } from "../eligibility/index.js";
import { decision33, dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { summarise, workedCases } from "../worked-cases/index.js";
import { findingCodes } from "./finding-codes.js";
import { valueAtSteps } from "./pointer.js";
import { programmeInOrder, withValueAt } from "./programme-fixture.js";
import { tellFindings } from "./told-finding.js";
import { validateCommuneProgramme } from "./validate-commune-programme.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const validate = (raw: unknown) => validateCommuneProgramme(raw, grounds);

const years = [0, 1, 2, 3, 4].flatMap((row) =>
  ["localFund", "communeBudget", "otherFunds", "statedTotal"].map((field) => ["money", "years", row, field]),
);
const totals = ["localFund", "communeBudget", "otherFunds", "total"].map((field) => ["money", "stated", field]);
const ofProject = ["localFund", "nationalFund", "counterpart", "otherFunds", "total"].map((field) => [
  "projects",
  0,
  "money",
  field,
]);
const amounts = [...years, ...totals, ...ofProject, ["projects", 0, "application", "project", "cost"]];

describe("a programme in order", () => {
  it("passes without a finding", () => {
    expect(validate(programmeInOrder())).toMatchObject({ extent: "everything", findings: [] });
  });

  it("no longer passes once any one amount is changed", () => {
    const path = fc.constantFrom(...amounts);
    fc.assert(
      fc.property(path, fc.integer({ min: 0, max: 5_000_000_000 }), (steps, amount) => {
        fc.pre(valueAtSteps(programmeInOrder(), steps) !== amount);
        expect(validate(withValueAt(programmeInOrder(), steps, amount)).findings).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("no longer passes once any one amount differs by a single đồng", () => {
    for (const steps of amounts) {
      const amount = Number(valueAtSteps(programmeInOrder(), steps));
      expect(validate(withValueAt(programmeInOrder(), steps, amount + 1)).findings, steps.join("/")).not.toEqual([]);
    }
  });
});

describe("every worked case as a project", () => {
  it.each(workedCases)("$id", ({ asOf, application, expected }) => {
    const rulebook = resolveRulebook(dongNai, { asOf });
    const project = { ...programmeInOrder().projects[0], year: application.planYear, application };
    const raw = { ...programmeInOrder(), projects: [project] };
    const { findings, extent } = validateCommuneProgramme(raw, { ...grounds, rulebook });
    const codes = findings.map(({ code }) => code);
    expect(extent).toBe("everything");
    expect(codes).toEqual(expect.arrayContaining([...(expected.findings ?? [])]));
    const verdict = codes.find((code) => /^project\.(?:not-eligible|needs-|not-judged)/.test(code));
    expect(verdict).toBe(expected.outcome === "eligible" ? undefined : `project.${expected.outcome}`);
    expect(summarise(decide(rulebook, application)).outcome).toBe(expected.outcome);
  });
});

describe("findings", () => {
  const places = fc.constantFrom(...amounts, ["commune"], ["projects"], ["period"], ["targets", 0]);

  it("have the one shape, a code of the catalogue or of the law, and a place, whatever is given", () => {
    fc.assert(
      fc.property(places, fc.jsonValue(), (path, value) => {
        const { findings } = validate(withValueAt(programmeInOrder(), path, value));
        for (const finding of findings) {
          expect(findingSchema.safeParse(finding).error).toBeUndefined();
          const own = Object.hasOwn(findingCodes, finding.code);
          expect(own || /^(?:rule|notice|place|coverage|transition)\./.test(finding.code), finding.code).toBe(true);
          expect(finding.where?.kind).toBe("document");
          expect(`${finding.message.vi} ${finding.fix?.vi ?? ""}`).not.toMatch(/\{\w+\}/);
        }
        expect(() => tellFindings(findings, grounds)).not.toThrow();
      }),
    );
  });

  it("point at the rows of the file when others were left out", () => {
    const [project] = programmeInOrder().projects;
    const elsewhere = withValueAt(project, ["application", "production", "commune"], "26368");
    const raw = withValueAt(programmeInOrder(), ["projects"], [{ name: "x" }, elsewhere]);
    const { findings, extent } = validate(raw);
    const place = findings.find(({ code }) => code === "project.place-elsewhere");
    expect(extent).toBe("sound-parts");
    expect(place?.where).toEqual({ kind: "document", pointer: "/projects/1/application/production/commune" });
  });

  it("are given without a provincial programme too", () => {
    const { rulebook, register } = grounds;
    expect(validateCommuneProgramme(programmeInOrder(), { rulebook, register }).findings).toEqual([]);
  });
});
