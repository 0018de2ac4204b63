import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Finding, findingSchema } from "../basis/index.js";
import { decide } from "../eligibility/index.js";
import { decision33, dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { summarise, workedCases } from "../worked-cases/index.js";
import { findingCodes } from "./finding-codes.js";
import { valueAtSteps } from "./pointer.js";
import { programmeInOrder, withValueAt } from "./programme-in-order.js";
import { tellFindings } from "./told-finding.js";
import { validateCommuneProgramme, validateSource } from "./validate-commune-programme.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const validate = (raw: unknown) => validateCommuneProgramme(raw, grounds);
const gravelyFound = (raw: unknown) => validate(raw).findings.filter(({ severity }) => severity !== "note");

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
  it("passes without an error or a warning; what is worth knowing is told", () => {
    const { extent, findings } = validate(programmeInOrder());
    expect(extent).toBe("everything");
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      "note legal-basis.money-circular-missing",
      "note programme.year-without-projects",
      "note programme.projects-below-money",
      "note target.without-project",
    ]);
  });

  it("still passes where it cites the commune's own resolution; a decree that does not exist is a warning", () => {
    const citing = (number: string) => withValueAt(programmeInOrder(), ["legalBasis", 3], { number });
    expect(gravelyFound(citing("Nghị quyết số 05/NQ-HĐND của Hội đồng nhân dân xã"))).toEqual([]);
    expect(gravelyFound(citing("1/2099/NĐ-CP")).map(({ code }) => code)).toEqual(["legal-basis.unknown"]);
  });

  it("no longer passes once any one amount is changed", () => {
    const path = fc.constantFrom(...amounts);
    fc.assert(
      fc.property(path, fc.integer({ min: 0, max: 5_000_000_000 }), (steps, amount) => {
        fc.pre(valueAtSteps(programmeInOrder(), steps) !== amount);
        expect(gravelyFound(withValueAt(programmeInOrder(), steps, amount))).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("no longer passes once any one amount differs by a single đồng", () => {
    for (const steps of amounts) {
      const amount = Number(valueAtSteps(programmeInOrder(), steps));
      expect(gravelyFound(withValueAt(programmeInOrder(), steps, amount + 1)), steps.join("/")).not.toEqual([]);
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
        // What the file itself says in braces is quoted, and looks like a slot that was not filled.
        fc.pre(!/\{\w+\}/.test(JSON.stringify(value)));
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
    const { findings } = validateCommuneProgramme(programmeInOrder(), { rulebook, register });
    expect(findings).toEqual(validate(programmeInOrder()).findings);
  });
});

describe("what reading found", () => {
  const message = { vi: "“1.234” đọc được hai cách.", en: "“1.234” can be read in two ways." };
  const said = (severity: Finding["severity"], where: Finding["where"]): Finding => ({
    code: "sheet.number-ambiguous",
    severity,
    category: "structure",
    message,
    citations: [],
    where,
  });
  const at = (pointer: string) => ({ kind: "document", pointer }) as const;
  const source = (value: unknown, ...findings: readonly Finding[]) =>
    validateSource({ value, places: new Map(), findings }, grounds);
  const total = ["projects", 0, "money", "total"];

  it("comes first, and leaves out the row of a value that was not taken, told once", () => {
    const notTaken = said("error", at("/projects/0/money/total"));
    const read = source(withValueAt(programmeInOrder(), total, undefined), notTaken);
    expect(read.findings[0]).toEqual(notTaken);
    expect(read.findings.filter(({ where }) => where?.kind === "document" && where.pointer.includes("total"))).toEqual([
      notTaken,
    ]);
    expect(read.extent).toBe("sound-parts");
    expect(read.programme?.projects).toEqual([]);
  });

  it("leaves the row out even where the value may be absent", () => {
    const notTaken = said("error", at("/projects/0/application/applicant/insuredWorkers"));
    const path = ["projects", 0, "application", "applicant", "insuredWorkers"];
    const { programme, findings } = source(withValueAt(programmeInOrder(), path, undefined), notTaken);
    expect(programme?.projects).toEqual([]);
    expect(findings.map(({ code }) => code)).not.toContain("project.needs-information");
  });

  it("changes nothing when it only echoes what was read", () => {
    const echo = said("note", at("/projects/0/money/total"));
    const { findings } = validate(programmeInOrder());
    expect(source(programmeInOrder(), echo)).toMatchObject({ extent: "everything", findings: [echo, ...findings] });
  });

  it("never lets a warning hide a fault of structure", () => {
    const warning = said("warning", at("/projects/0/money/total"));
    const { findings } = source(withValueAt(programmeInOrder(), total, undefined), warning);
    expect(findings.map(({ code }) => code)).toContain("structure.missing");
  });

  it("does not count as everything when a cell outside the fields was not taken", () => {
    const stray = said("error", { kind: "sheet", sheet: "Đề án", row: 3, column: "C" });
    const { extent, programme } = source(programmeInOrder(), stray);
    expect(extent).toBe("sound-parts");
    expect(programme?.projects).toHaveLength(1);
  });
});
