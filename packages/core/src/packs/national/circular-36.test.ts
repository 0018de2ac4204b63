import { describe, expect, test } from "vitest";
import { partsOfActivity } from "../../activity/index.js";
import { advanceClassSchema } from "../../funding/index.js";
import { nationalActivities } from "./activities.js";
import { nationalAdvanceClasses } from "./circular-36.js";

const rows = nationalAdvanceClasses.map((entry) => ({ ...entry, value: advanceClassSchema.parse(entry.value) }));

function rowOf(id: string) {
  return rows.find((row) => row.id === `advance.national.${id}`) ?? expect.fail(`no class ${id}`);
}

describe("first advances of national money: Circular 36/2013 Article 13", () => {
  test.each([
    ["cluster-works", 30, undefined, 50],
    ["cluster-treatment", 30, undefined, 50],
    ["vocational-training", 70, undefined, undefined],
    ["advice-and-training", 70, undefined, undefined],
    ["fairs-and-media", 70, undefined, undefined],
    ["showroom", 70, undefined, undefined],
    ["equipment", 70, 70, undefined],
    ["establishment-treatment", 70, 70, undefined],
    ["enterprise-setup", 100, undefined, undefined],
  ])("%s: %s %%; more than %s %% invested; more than %s %% of the item done", (id, ratio, invested, done) => {
    const { value, assurance } = rowOf(id);
    const share = (numerator: number | undefined) => numerator && { numerator, denominator: 100 };
    expect(value.ratio).toEqual(share(ratio));
    expect(value.investmentDoneMoreThan).toEqual(share(invested));
    expect(value.supportedItemDoneMoreThan).toEqual(share(done));
    expect(assurance).toBe("corroborated");
  });

  test("machinery, models and technology transfer are of one class", () =>
    expect(rowOf("equipment").value.activities).toEqual([
      "advanced-machinery",
      "demonstration-model",
      "technology-transfer",
    ]));

  test("only what is paid on the result goes beyond 70 %", () => {
    for (const { id, value } of rows) {
      if (value.ratio === undefined || value.afterAcceptance) continue;
      expect(value.ratio.numerator * 100, id).toBeLessThanOrEqual(70 * value.ratio.denominator);
    }
    expect(rows.filter(({ value }) => value.afterAcceptance).map(({ id }) => id)).toEqual([
      "advance.national.enterprise-setup",
    ]);
  });
});

describe("how sure, and whom it binds", () => {
  test("none is for local money: these circulars bind the national stream only", () => {
    for (const { value } of rows) expect(value.stream).toBe("national");
  });

  test("every class names the circular of 2018 that amended it and was read in press reports only", () => {
    for (const { citations, assurance } of rows) {
      expect(citations).toMatchObject([{ instrument: "tt-36-2013-bct", amendedBy: { instrument: "tt-17-2018-bct" } }]);
      expect(assurance).not.toBe("verified");
    }
  });

  test("an activity that the text does not name is put in a class by us, and says so", () => {
    for (const { id, assurance, note } of rows.filter((row) => row.id.includes("nearest-to"))) {
      expect(assurance, id).toBe("inferred");
      expect(note?.vi, id).toContain("không nêu tên");
    }
  });

  test("every activity of the State has a class, a case of one, or is left to the agency; two are told by no text", () => {
    const told = new Set(rows.flatMap(({ value }) => value.activities));
    const isWhole = (id: string) => partsOfActivity(nationalActivities, id).length > 0;
    const untold = nationalActivities.map(({ id }) => id).filter((id) => !told.has(id) && !isWhole(id));
    // A running model may or may not be a "technical demonstration model" of Article 13; the other is Decision 33's own.
    expect(untold).toEqual(["exemplary-model", "self-made-machinery"]);
  });
});
