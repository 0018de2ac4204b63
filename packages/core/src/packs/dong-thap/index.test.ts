import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decide } from "../../eligibility/index.js";
import type { ApplicationInput } from "../../facts/index.js";
import { citationText, indexInstruments } from "../../law/index.js";
import { territorySchema } from "../../place/index.js";
import { filledTwice, resolveRulebook } from "../../rulebook/index.js";
import { machineryApplication, modelApplication, summarise, workedCases } from "../../worked-cases/index.js";
import { dongNai } from "../dong-nai/index.js";
import { dongThap, dongThapRegister } from "./index.js";

/** In a recognised craft village the kind of commune is beside the point, so that no list of communes is needed. */
const inVillage = (application: ApplicationInput): ApplicationInput => ({
  ...application,
  production: { ...application.production, commune: undefined, isInRecognisedCraftVillage: true },
});

const under = (pack: typeof dongThap, application: ApplicationInput, asOf = "2026-03-01") =>
  summarise(decide(resolveRulebook(pack, { asOf }), application));

describe("the same cases under two provinces", () => {
  const local = workedCases.filter(
    ({ application }) => application.stream === "local" && application.approvedOn === undefined,
  );

  test("come out alike wherever the figures are alike", () => {
    const alike = local.filter(
      ({ application }) => application.activity !== "exemplary-model" && application.earlierSupport?.length === 0,
    );
    expect(alike.length).toBeGreaterThan(5);
    for (const { application, asOf } of alike) {
      const { findings: _, ...here } = under(dongThap, inVillage(application), asOf);
      const { findings: __, ...there } = under(dongNai, inVillage(application), asOf);
      expect(here).toEqual(there);
    }
  });

  test("an existing model: 30 % here, a cap alone there", () => {
    const model = inVillage({
      ...modelApplication({ project: { cost: 200_000_000 } }),
      activity: "exemplary-model",
      judgements: { establishmentIsOutstanding: { answer: true, by: "Sở Công Thương", reason: "thử" } },
    });
    expect(decide(resolveRulebook(dongThap, { asOf: "2026-03-01" }), model).support).toMatchObject({
      answer: { sum: { highest: 60_000_000 } },
    });
    expect(decide(resolveRulebook(dongNai, { asOf: "2026-03-01" }), model).support).toMatchObject({
      answer: { sum: { highest: 100_000_000 } },
    });
  });

  test("earlier support: the resolution counts by each support, so that no question is left open", () => {
    const supported = inVillage(
      machineryApplication({ earlierSupport: [{ activity: "advanced-machinery", amount: 200_000_000, year: 2024 }] }),
    );
    expect(under(dongThap, supported).highest).toBe(300_000_000);
    expect(under(dongNai, supported).highest).toBeUndefined();
  });

  test("for national money the question stays open here too: it is the State's text", () => {
    const national = inVillage(
      machineryApplication({
        stream: "national",
        earlierSupport: [{ activity: "advanced-machinery", amount: 200_000_000, year: 2024 }],
      }),
    );
    expect(decide(resolveRulebook(dongThap, { asOf: "2026-03-01" }), national).openQuestions).toEqual(["cap-period"]);
  });
});

describe("a list of communes that was not entered", () => {
  test("refutes no code: the place is not known, and the answer says why", () => {
    const decision = decide(resolveRulebook(dongThap, { asOf: "2026-03-01" }), machineryApplication());
    expect(decision.outcome).toBe("needs-information");
    expect(decision.findings.map(({ code, severity }) => [severity, code])).toContainEqual([
      "warning",
      "place.list-not-entered",
    ]);
    expect(decision.findings.map(({ code }) => code)).not.toContain("place.unknown-commune");
  });

  test("is a legal state of a territory", () => {
    expect(territorySchema.safeParse(dongThap.territory).success).toBe(true);
    expect(territorySchema.safeParse({ ...dongThap.territory, isPartial: false }).success).toBe(false);
  });
});

describe("the pack is sound", () => {
  test("no slot is filled twice, and every citation can be printed", () => {
    expect(filledTwice(dongThap)).toEqual([]);
    const instruments = indexInstruments(dongThap.instruments);
    for (const { citations } of dongThap.entries)
      for (const citation of citations) expect(citationText(citation, instruments).vi).not.toBe("");
  });

  test("after the merger no figure is surer than our reading; its question is in the register", () => {
    const { entries } = resolveRulebook(dongThap, { asOf: "2026-03-01" });
    const own = entries.filter(({ citations }) =>
      citations.some(({ instrument }) => instrument === "nq-08-2024-dong-thap"),
    );
    expect(own).toHaveLength(4);
    const known = dongThapRegister.questions.map(({ id }) => id);
    for (const { assurance, questions = [] } of own) {
      expect(assurance).toBe("inferred");
      expect(questions.filter((id) => !known.includes(id))).toEqual([]);
      expect(questions).not.toEqual([]);
    }
  });

  test("of other packs it imports that of the State only, and names no other province", () => {
    for (const name of readdirSync(new URL(".", import.meta.url)).filter((file) => !file.endsWith(".test.ts"))) {
      const text = readFileSync(new URL(name, import.meta.url), "utf8");
      const packs = [...text.matchAll(/from "\.\.\/([a-z-]+)\/index\.js"/g)].map(([, pack]) => pack);
      expect(packs.filter((pack) => pack !== "national")).toEqual([]);
      expect(text).not.toMatch(/Đồng Nai|dong-nai/);
    }
  });
});
