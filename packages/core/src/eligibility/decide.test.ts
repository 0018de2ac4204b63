import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import { plainDate } from "../basis/index.js";
import { type ApplicationInput, provingDocuments } from "../facts/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { cleanerProductionApplication, machineryApplication, modelApplication } from "../worked-cases/index.js";
import { decide } from "./decide.js";
import type { Decision } from "./decision.js";

const longThanh = { commune: "26368" } as const;
const on = (asOf: string, application: ApplicationInput): Decision =>
  decide(resolveRulebook(dongNai, { asOf }), application);
const inMarch = (application: ApplicationInput) => on("2026-03-01", application);
const codesOf = ({ findings }: Decision) => findings.map(({ code }) => code);
const fieldsOf = ({ missing }: Decision) => missing.flatMap(({ fields }) => fields);

describe("all reasons are given, never the first only", () => {
  const everythingWrong = machineryApplication({
    applicant: { legalForm: "individual", isRegistered: false, producesDirectly: false },
    production: { trade: { code: "2520", version: "vsic-2025" } },
    project: { isNewEquipment: false, improvesOnPresentEquipment: false, equipmentUse: "other" },
    commitments: { investsTheRemainder: false, noOtherStateSource: false },
  });

  test("nine conditions fail at once: nine errors, in the order of the law", () => {
    const decision = inMarch(everythingWrong);
    expect(decision.outcome).toBe("not-eligible");
    expect(codesOf(decision)).toEqual([
      "rule.legal-form",
      "rule.registered",
      "rule.direct-production",
      "rule.trade-on-list",
      "rule.machinery-form",
      "rule.machinery-new",
      "rule.machinery-better",
      "rule.remainder-committed",
      "rule.single-state-source",
    ]);
    for (const finding of decision.findings) {
      expect(finding.severity).toBe("error");
      expect(finding.citations.length).toBeGreaterThan(0);
      expect(technicalWordsIn(finding.message.vi)).toEqual([]);
    }
  });

  test("what fails is told beside what is missing", () => {
    const decision = inMarch(machineryApplication({ project: { isNewEquipment: false, equipmentUse: undefined } }));
    expect(decision.outcome).toBe("not-eligible");
    expect(decision.findings).toMatchObject([
      {
        code: "rule.machinery-form",
        severity: "warning",
        fix: { vi: "Bổ sung thông tin còn thiếu kèm giấy tờ chứng minh." },
      },
      { code: "rule.machinery-new", severity: "error", fix: { vi: "Chọn thiết bị mới." } },
    ]);
  });

  test("a failing condition settles the answer, whatever else is missing", () =>
    expect(
      inMarch({ activity: "advanced-machinery", planYear: 2026, project: { isNewEquipment: false } }).outcome,
    ).toBe("not-eligible"));

  test("what holds is not told as a finding, but stands among the rules", () => {
    const decision = inMarch(machineryApplication());
    expect(decision.findings).toEqual([]);
    const held = decision.rules.filter(({ status }) => status === "held").map(({ entry }) => entry.id);
    expect(held).toEqual(expect.arrayContaining(["place-of-production", "enterprise-size", "machinery-new"]));
  });
});

describe("which day fixes the place: both readings are taken", () => {
  test("Long Thành in June 2026: a ward by the day of decision, a commune by the plan's basis day", () => {
    const decision = on("2026-06-01", machineryApplication({ production: longThanh }));
    expect(decision.readings).toEqual([
      { choices: { "place-date": "decision-date" }, answer: false },
      { choices: { "place-date": "plan-basis-date" }, answer: true },
    ]);
    expect(decision.outcome).toBe("needs-judgement");
    expect(decision.openQuestions).toEqual(["place-date"]);
    expect(decision.support.condition).toBe("if-eligible");
    expect(decision.strands.place.status).toBe("open");
    expect(decision.findings[0]).toMatchObject({ severity: "warning", category: "place" });
  });

  test("the day before the city both agree, and on the day itself they part", () => {
    const outcomes = ["2026-04-29", "2026-04-30", "2026-05-01"].map(
      (asOf) => on(asOf, machineryApplication({ production: longThanh })).outcome,
    );
    expect(outcomes).toEqual(["eligible", "needs-judgement", "needs-judgement"]);
  });

  test("where both say yes the question does not bear on the case", () => {
    const decision = inMarch(machineryApplication({ production: longThanh }));
    expect(decision.readings.map(({ answer }) => answer)).toEqual([true, true]);
    expect(decision.openQuestions).toEqual([]);
  });

  test("a recognised craft village settles it under both", () =>
    expect(
      on(
        "2028-02-01",
        machineryApplication({ planYear: 2028, production: { ...longThanh, isInRecognisedCraftVillage: true } }),
      ).outcome,
    ).toBe("eligible"));

  test("the craft village not known: information is missing, and nobody says yet that the readings differ", () => {
    const decision = on(
      "2026-06-01",
      machineryApplication({ production: { ...longThanh, isInRecognisedCraftVillage: undefined } }),
    );
    expect(decision.outcome).toBe("needs-information");
    expect(fieldsOf(decision)).toEqual(["/production/isInRecognisedCraftVillage"]);
    const [place] = decision.findings;
    expect(place?.code).toBe("rule.place-of-production");
    expect(place?.message.vi).toMatch(/còn thiếu/);
    expect(place?.message.vi).not.toMatch(/cho kết quả khác nhau/);
  });

  test("something else fails: not eligible under every reading, whatever the place", () => {
    const decision = on(
      "2026-06-01",
      machineryApplication({ production: longThanh, project: { isNewEquipment: false } }),
    );
    expect(decision.readings.map(({ answer }) => answer)).toEqual([false, false]);
    expect(decision.outcome).toBe("not-eligible");
  });
});

describe("what is missing: information, or a judgement that the law leaves to an officer", () => {
  test("only a judgement is missing: a person must judge", () => {
    const decision = inMarch(modelApplication({ judgements: {} }));
    expect(decision.outcome).toBe("needs-judgement");
    expect(decision.missing).toMatchObject([
      {
        fact: "judgements.technologyIsWorthEncouraging",
        kind: "judgement",
        fields: ["/judgements/technologyIsWorthEncouraging"],
        provenBy: ["appraisalRecord"],
      },
    ]);
  });

  test("information is missing too: that is asked for first", () => {
    const decision = inMarch(modelApplication({ judgements: {}, project: { isNewInNoveltyArea: undefined } }));
    expect(decision.outcome).toBe("needs-information");
    expect(decision.missing.map(({ kind }) => kind)).toEqual(["information", "judgement"]);
  });

  test("a trade under review waits for a named officer; his yes and his no are both an answer", () => {
    const beer = { production: { trade: { code: "1103", version: "vsic-2025" } } } as const;
    const judged = (answer: boolean) => ({
      ...beer,
      judgements: { tradeIsEligible: { answer, by: "Trần Văn An", reason: "Bia thủ công" } },
    });
    expect(inMarch(machineryApplication(judged(true))).outcome).toBe("eligible");
    expect(inMarch(machineryApplication(judged(false))).outcome).toBe("not-eligible");
    expect(inMarch(machineryApplication(beer)).missing.map(({ kind }) => kind)).toContain("judgement");
  });

  test("each missing fact says what proves it and who issues that", () => {
    const decision = inMarch({ activity: "advanced-machinery", planYear: 2026, category: "rural-establishment" });
    expect(decision.outcome).toBe("needs-information");
    for (const { question, provenBy, fields } of decision.missing) {
      expect(question.vi.length).toBeGreaterThan(0);
      expect(fields.length).toBeGreaterThan(0);
      expect(provenBy.length).toBeGreaterThan(0);
      for (const { name, issuer } of provenBy.map((id) => provingDocuments[id]))
        expect([name.vi, issuer.vi]).not.toContain("");
    }
    expect(fieldsOf(decision)).toEqual(
      expect.arrayContaining(["/production/commune", "/project/equipmentForm", "/stream"]),
    );
  });

  test("while the category is not known, what hangs on it is not asked yet", () => {
    const fields = fieldsOf(inMarch({ activity: "bulletin", planYear: 2026 }));
    expect(fields).toContain("/category");
    expect(fields).not.toContain("/production/commune");
    expect(fields).not.toContain("/applicant/artisanTitle");
  });

  test("no fact is asked for twice, and no question is put twice", () => {
    const { missing } = inMarch({ activity: "advanced-machinery", planYear: 2026 });
    const facts = missing.map(({ fact }) => fact);
    expect(new Set(facts).size).toBe(facts.length);
    const questions = missing.map(({ question }) => question.vi);
    expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
  });

  test("money waits for what was received earlier, and eligibility does not", () => {
    const decision = inMarch(machineryApplication({ earlierSupport: undefined }));
    expect(decision.outcome).toBe("eligible");
    expect(decision.support).toMatchObject({ condition: "met", answer: { status: "needs-information" } });
    expect(fieldsOf(decision)).toEqual(["/earlierSupport"]);
  });

  test("what is missing is named in the finding as documents name it: capitals stay where they belong", () => {
    const [finding] = inMarch(machineryApplication({ production: { trade: undefined } })).findings;
    expect(finding?.code).toBe("rule.trade-on-list");
    expect(finding?.message.vi).toContain("VSIC");
  });
});

describe("a commune code that does not exist", () => {
  const nowhere = { production: { commune: "99999" } } as const;

  test("is told with its place and how to mend it; the place is then not known, which is not a no", () => {
    const decision = inMarch(machineryApplication(nowhere));
    expect(decision.outcome).toBe("needs-information");
    expect(decision.findings.find(({ code }) => code === "place.unknown-commune")).toMatchObject({
      severity: "error",
      where: { kind: "document", pointer: "/production/commune" },
      message: { vi: "Không có xã, phường nào mang mã 99999 trong tỉnh, thành phố này." },
    });
  });

  test("where place does not decide, it never stands as an error beside a yes: an error stops", () => {
    const decision = inMarch(cleanerProductionApplication(nowhere));
    const errors = decision.findings.filter(({ severity }) => severity === "error");
    expect(decision.outcome === "eligible" && errors.length > 0).toBe(false);
  });
});

describe("marks are given strand by strand, and never turn a yes into a no", () => {
  test("machinery with local money in March 2026", () => {
    const { strands, outcome } = inMarch(machineryApplication());
    expect(outcome).toBe("eligible");
    expect(strands).toEqual({
      beneficiary: { status: "settled", assurance: "inferred" },
      place: { status: "settled", assurance: "verified" },
      activity: { status: "settled", assurance: "inferred" },
      level: { status: "settled", assurance: "inferred" },
      advance: { status: "open", assurance: undefined },
    });
  });

  test("with national money the level is that of Circular 28, and the advance is corroborated", () => {
    const { strands } = inMarch(machineryApplication({ stream: "national", project: { investmentDone: 600_000_000 } }));
    expect(strands.level).toEqual({ status: "settled", assurance: "verified-original" });
    expect(strands.advance).toEqual({ status: "settled", assurance: "corroborated" });
  });

  test("cleaner production has no place to be asked", () =>
    expect(inMarch(cleanerProductionApplication()).strands.place).toEqual({
      status: "not-asked",
      assurance: undefined,
    }));

  test("a strand with one failure has failed, whatever else in it holds", () =>
    expect(inMarch(machineryApplication({ applicant: { isRegistered: false } })).strands.beneficiary.status).toBe(
      "failed",
    ));
});

describe("what stays open where the main way is closed", () => {
  test("doors are shown for a place in doubt and for one that failed, not otherwise", () => {
    expect(on("2026-06-01", machineryApplication({ production: longThanh })).doors).toHaveLength(6);
    expect(on("2028-02-01", machineryApplication({ planYear: 2028, production: longThanh })).doors).toHaveLength(6);
    expect(inMarch(machineryApplication({ project: { isNewEquipment: false } })).doors).toEqual([]);
    expect(inMarch(machineryApplication()).doors).toEqual([]);
  });
});

describe("the stamp", () => {
  test("a decision names the rulebook by which it was taken, and the application as it was read", () => {
    const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
    const decision = decide(rulebook, machineryApplication({ applicant: { name: " Cơ sở An " } }));
    expect(decision.rulebook).toEqual({ jurisdiction: "dong-nai", asOf: plainDate("2026-03-01"), hash: rulebook.hash });
    expect(decision.application.applicant?.name).toBe("Cơ sở An");
  });
});
