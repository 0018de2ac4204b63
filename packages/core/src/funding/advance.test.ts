import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import { type Dong, dong, million, plainDate } from "../basis/index.js";
import { national } from "../packs/national/index.js";
import { answerAdvance } from "./advance.js";
import { advanceClassKind, advanceClassSchema } from "./advance-class.js";

const classes = national.entries
  .filter(({ kind }) => kind === advanceClassKind.name)
  .map((entry) => ({ ...entry, value: advanceClassSchema.parse(entry.value) }));

type Asked = Parameters<typeof answerAdvance>[1];
const asked: Asked = {
  activity: "advanced-machinery",
  stream: "national",
  facts: {},
  support: million(300),
  cost: million(700),
  investmentDone: undefined,
  supportedItemDone: undefined,
  isAccepted: undefined,
};
const after = (investmentDone: Dong, changes: Partial<Asked> = {}) =>
  answerAdvance(classes, { ...asked, ...changes, investmentDone });

describe("machinery and models paid by the State: 70 % of the support, when MORE than 70 % is invested", () => {
  test.each([
    ["nothing", 0, "not-yet"],
    ["one đồng below 70 %", 489_999_999, "not-yet"],
    ["exactly 70 %", 490_000_000, "not-yet"],
    ["one đồng above 70 %", 490_000_001, "allowed"],
    ["all of it", 700_000_000, "allowed"],
  ])("%s invested", (_, done, status) => expect(after(dong(done)).status).toBe(status));

  test("the advance is a share of the support, never of the cost", () => {
    expect(after(million(600))).toMatchObject({ status: "allowed", highest: million(210) });
    // What a system in use pays out: 70 % of 700.
    expect(after(million(600))).not.toMatchObject({ highest: million(490) });
  });

  test("a cost that 70 % does not divide: the threshold is exact, not rounded", () => {
    const cost = dong(1_000_000_001);
    expect(after(dong(700_000_000), { cost }).status).toBe("not-yet");
    expect(after(dong(700_000_001), { cost }).status).toBe("allowed");
  });

  test("a support that 70 % does not divide is rounded down", () =>
    expect(after(million(600), { support: dong(101) })).toMatchObject({ highest: 70 }));

  test("a demonstration model is of the same class", () =>
    expect(
      after(million(3_000), { activity: "demonstration-model", support: million(1_000), cost: million(4_000) }),
    ).toMatchObject({
      status: "allowed",
      highest: million(700),
    }));

  test("it is as sure as a press report of the amending circular: corroborated, and says where it stands", () => {
    const answer = after(million(600));
    expect(answer).toMatchObject({ assurance: "corroborated" });
    expect("citations" in answer ? answer.citations[0] : undefined).toMatchObject({
      instrument: "tt-36-2013-bct",
      article: "13",
      clause: "2",
      point: "d",
      amendedBy: { instrument: "tt-17-2018-bct" },
    });
  });

  test("an advance never exceeds its share of the support", () => {
    const sums = fc.integer({ min: 0, max: 1_000_000_000_000 }).map(dong);
    fc.assert(
      fc.property(sums, sums, sums, (support, cost, done) => {
        const answer = after(done, { support, cost });
        const mayBe = BigInt(done) * 100n > BigInt(cost) * 70n;
        expect(answer.status).toBe(mayBe ? "allowed" : "not-yet");
        if (answer.status === "allowed") expect(BigInt(answer.highest) * 100n <= BigInt(support) * 70n).toBe(true);
      }),
    );
  });
});

describe("what is said while something is missing", () => {
  test("how much has been invested is asked for", () =>
    expect(answerAdvance(classes, asked)).toEqual({
      status: "needs-information",
      missingFields: ["/project/investmentDone"],
    }));

  test("without a cost there is no share of it", () =>
    expect(answerAdvance(classes, { ...asked, cost: undefined })).toEqual({
      status: "needs-information",
      missingFields: ["/project/cost"],
    }));

  test("a cost that is known is not asked for again when it is the support that is not", () => {
    const answer = answerAdvance(classes, { ...asked, support: undefined, investmentDone: million(600) });
    expect(answer.status).toBe("needs-information");
    expect("missingFields" in answer ? answer.missingFields : []).not.toContain("/project/cost");
  });

  test("while the stream is not known, no class is denied: the stream is asked for", () =>
    expect(answerAdvance(classes, { ...asked, stream: undefined })).toMatchObject({
      status: "needs-information",
      missingFields: expect.arrayContaining(["/stream"]),
    }));
});

describe("local money", () => {
  test("no local rule was found: that is said, and the national one is shown for comparison only", () => {
    const answer = after(million(600), { stream: "local" });
    expect(answer).toMatchObject({ status: "no-rule", comparison: { id: "advance.national.equipment" } });
    expect("words" in answer ? answer.words.vi : "").toBe(
      "Chưa có quy định về tạm ứng kinh phí khuyến công địa phương. Quy định quốc gia chỉ để tham khảo.",
    );
    expect(answer).not.toHaveProperty("highest");
  });

  test("an activity of no class has no advance, and nothing to compare", () =>
    expect(after(million(600), { activity: "exemplary-model" })).toMatchObject({
      status: "no-rule",
      comparison: undefined,
    }));

  test("a rule that the province entered counts for local money and not for the State's", () => {
    const value = {
      activities: ["advanced-machinery"],
      stream: "local",
      ratio: { numerator: 1, denominator: 2 },
    } as const;
    const local = {
      id: "advance.local.entered",
      kind: advanceClassKind.name,
      inForceFrom: plainDate("2026-02-01"),
      inForceTo: null,
      territory: null,
      citations: [{ instrument: "nq-02-2025-dong-nai" }],
      assurance: "verified" as const,
      value: { ...value, activities: [...value.activities] },
    };
    const both = [...classes, local];
    expect(answerAdvance(both, { ...asked, stream: "local" })).toMatchObject({
      status: "allowed",
      highest: million(150),
    });
    expect(answerAdvance(both, { ...asked, investmentDone: million(600) })).toMatchObject({ highest: million(210) });
  });
});

describe("cluster works paid by the State: 30 % of the support, when MORE than half of the supported item is done", () => {
  const works: Partial<Asked> = { activity: "cluster-infrastructure", support: million(6_000), cost: million(20_000) };

  test.each([
    ["nothing done", 0, "not-yet"],
    ["exactly half", 10_000_000_000, "not-yet"],
    ["one đồng more than half", 10_000_000_001, "allowed"],
  ])("%s", (_, done, status) =>
    expect(answerAdvance(classes, { ...asked, ...works, supportedItemDone: dong(done) }).status).toBe(status),
  );

  test("what counts is the supported item, not the whole investment", () =>
    expect(after(million(20_000), works)).toEqual({
      status: "needs-information",
      missingFields: ["/project/supportedItemDone"],
    }));

  test("30 % of 6.000 is 1.800", () =>
    expect(answerAdvance(classes, { ...asked, ...works, supportedItemDone: million(15_000) })).toMatchObject({
      highest: million(1_800),
    }));
});

describe("pollution treatment: where it stands decides the class", () => {
  const treatment: Partial<Asked> = { activity: "pollution-treatment", support: million(300), cost: million(1_000) };
  const at = (site: string, changes: Partial<Asked>) =>
    answerAdvance(classes, { ...asked, ...treatment, facts: { "project.treatmentSite": site }, ...changes });

  test("while the site is not known it is asked for", () =>
    expect(answerAdvance(classes, { ...asked, ...treatment })).toEqual({
      status: "needs-information",
      missingFields: ["/project/treatmentSite"],
    }));

  test("at an establishment: 70 %, when more than 70 % is invested", () => {
    expect(at("establishment", { investmentDone: million(700) }).status).toBe("not-yet");
    expect(at("establishment", { investmentDone: million(701) })).toMatchObject({ highest: million(210) });
  });

  test("in a cluster: 30 %, when more than half of the item is done", () => {
    expect(at("industrial-cluster", { supportedItemDone: million(500) }).status).toBe("not-yet");
    expect(at("industrial-cluster", { supportedItemDone: million(501) })).toMatchObject({ highest: million(90) });
  });

  test("local money compares with neither: two classes of the State stand beside one another", () =>
    expect(answerAdvance(classes, { ...asked, ...treatment, stream: "local" })).toMatchObject({
      status: "no-rule",
      comparison: undefined,
    }));
});

describe("setting up an enterprise is paid on the result", () => {
  const setup: Partial<Asked> = { activity: "enterprise-setup", support: million(10), cost: million(12) };

  test.each([
    ["not known", undefined, "needs-information"],
    ["before the base acceptance", false, "not-yet"],
    ["after it", true, "allowed"],
  ])("%s", (_, isAccepted, status) =>
    expect(answerAdvance(classes, { ...asked, ...setup, isAccepted }).status).toBe(status),
  );

  test("all of the support", () =>
    expect(answerAdvance(classes, { ...asked, ...setup, isAccepted: true })).toMatchObject({ highest: million(10) }));
});

describe("where the text fixes no share", () => {
  test("loan interest is paid on proof of interest paid in two years", () => {
    const answer = answerAdvance(classes, { ...asked, activity: "relocation-loan-interest" });
    expect(answer).toMatchObject({ status: "no-share", assurance: "corroborated" });
    expect("words" in answer ? answer.words.vi : "").toContain("hai năm đầu");
  });

  test("activities that the list does not name are decided by the ministry's agency", () =>
    expect(answerAdvance(classes, { ...asked, activity: "product-selection" })).toMatchObject({
      status: "no-share",
      citations: [{ article: "16", clause: "2" }],
    }));

  test("a class that names neither a share nor what holds instead is none", () => {
    const bare = { activities: ["consultancy"], stream: "national" };
    expect(advanceClassSchema.safeParse(bare).success).toBe(false);
    const words = { vi: "Theo hợp đồng.", en: "By contract." };
    const ratio = { numerator: 1, denominator: 2 };
    expect(advanceClassSchema.safeParse({ ...bare, ratio, instead: words }).success).toBe(false);
    expect(advanceClassSchema.safeParse({ ...bare, instead: words }).success).toBe(true);
  });
});

test("what is said is plain Vietnamese", () => {
  const answers = [
    after(dong(0)),
    after(million(600)),
    after(million(600), { stream: "local" }),
    answerAdvance(classes, { ...asked, activity: "cluster-infrastructure", supportedItemDone: dong(0) }),
    answerAdvance(classes, { ...asked, activity: "enterprise-setup", isAccepted: false }),
    ...["relocation-loan-interest", "product-selection"].map((activity) =>
      answerAdvance(classes, { ...asked, activity }),
    ),
  ];
  for (const answer of answers) {
    expect("words" in answer ? technicalWordsIn(answer.words.vi) : ["no words"]).toEqual([]);
  }
});
