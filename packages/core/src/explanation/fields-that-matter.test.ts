import { describe, expect, test } from "vitest";
import { decide } from "../eligibility/index.js";
import { type ApplicationInput, askedFields } from "../facts/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { machineryApplication, workedCases } from "../worked-cases/index.js";
import { factValueText } from "./fact-value-text.js";
import { fieldsThatMatter } from "./fields-that-matter.js";

const fieldsOn = (asOf: string, application: ApplicationInput) =>
  fieldsThatMatter(resolveRulebook(dongNai, { asOf }), application);
const blank = { activity: "advanced-machinery", planYear: 2026 };

describe("what a form asks", () => {
  test("a blank form asks first as what support is asked for, and about money once the stream is known", () => {
    expect(fieldsOn("2026-03-01", blank)[0]).toBe("/category");
    expect(fieldsOn("2026-03-01", blank)).not.toContain("/earlierSupport");
    expect(fieldsOn("2026-03-01", { ...blank, stream: "local" })).toContain("/earlierSupport");
  });

  test("the size is asked of enterprises only", () => {
    const size = ["/applicant/insuredWorkers", "/applicant/capital"];
    expect(fieldsOn("2026-03-01", machineryApplication())).toEqual(expect.arrayContaining(size));
    const household = fieldsOn("2026-03-01", machineryApplication({ applicant: { legalForm: "household-business" } }));
    for (const field of size) expect(household).not.toContain(field);
  });

  test("the kiln is asked of makers of clay building materials only", () => {
    const bricks = machineryApplication({ production: { trade: { code: "2392", version: "vsic-2025" } } });
    expect(fieldsOn("2026-03-01", bricks)).toContain("/production/firesBricksInManualOrRingKiln");
    expect(fieldsOn("2026-03-01", machineryApplication())).not.toContain("/production/firesBricksInManualOrRingKiln");
  });

  test("nothing about a model is asked for a machine", () =>
    expect(fieldsOn("2026-03-01", machineryApplication())).not.toContain("/project/isShownToOthers"));

  test.each(workedCases)(
    "$id: an answer that nothing reads is not looked at, and would not have mattered",
    ({ asOf, application }) => {
      const rulebook = resolveRulebook(dongNai, { asOf });
      const matters = fieldsThatMatter(rulebook, application);
      for (const pointer of askedFields.filter((field) => !matters.includes(field))) {
        const [section = "", field = ""] = pointer.slice(1).split("/");
        const before: unknown = Reflect.get(application, section);
        const rest = field === "" || typeof before !== "object" ? undefined : { ...before, [field]: undefined };
        const missing = decide(rulebook, { ...application, [section]: rest }).missing.flatMap(({ fields }) => fields);
        expect(missing, pointer).not.toContain(pointer);
      }
    },
  );

  test.each(workedCases)("$id: no field twice", ({ asOf, application }) => {
    const fields = fieldsOn(asOf, application);
    expect(new Set(fields).size).toBe(fields.length);
  });
});

describe("values as people read them", () => {
  test.each([
    ["project.cost", 700_000_000, "700 triệu đồng"],
    ["applicant.workers", 50, "50 người"],
    ["project.isNewEquipment", true, "Có"],
    ["project.isNewEquipment", false, "Không"],
    ["place.areaOnDecisionDate", "city-ward", "phường của thành phố trực thuộc trung ương"],
    ["category", undefined, "Chưa rõ"],
  ] as const)("%s %s: %s", (name, value, text) => expect(factValueText(name, value).vi).toBe(text));
});
