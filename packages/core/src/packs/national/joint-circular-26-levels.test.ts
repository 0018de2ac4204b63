import { describe, expect, test } from "vitest";
import { million, percent } from "../../basis/index.js";
import { supportLevelSchema } from "../../funding/index.js";
import { filledTwice, isCovered, resolveRulebook, wholeLaw } from "../../rulebook/index.js";
import { dongNai, dongNaiRegister } from "../dong-nai/index.js";
import { nationalActivities } from "./activities.js";
import { jointCircular26Levels } from "./joint-circular-26-levels.js";

const rows = jointCircular26Levels.map((entry) => ({ ...entry, value: supportLevelSchema.parse(entry.value) }));
const law = wholeLaw(dongNai, dongNaiRegister);

function rowOf(id: string) {
  return rows.find((row) => row.id === `level.national-2014.${id}`) ?? expect.fail(`no row ${id}`);
}

describe("Article 6(2) of Joint Circular 26/2014, in triệu đồng", () => {
  test.each([
    ["enterprise-setup", "a", undefined, 10],
    ["demonstration-model", "b", 30, 500],
    ["exemplary-model", "b", undefined, 100],
    ["machinery-and-transfer", "c", 50, 200],
    ["trade-fair-participation", "d", 80, undefined],
    ["overseas-study-tour", "e", 100, undefined],
    ["product-selection.regional", "g", undefined, 100],
    ["product-selection.national", "g", undefined, 200],
    ["product-award.regional", "g", undefined, 5],
    ["product-award.national", "g", undefined, 10],
    ["trademark", "h", 50, 35],
    ["consultancy", "i", 50, 35],
    ["trade-association.regional", "l", 30, 70],
    ["trade-association.national", "l", 30, 100],
    ["enterprise-linkage", "m", 50, 150],
    ["relocation-loan-interest", "n", 50, 500],
    ["pollution-treatment.establishment", "o", 30, 300],
    ["pollution-treatment.cluster", "p", 30, 1_500],
    ["cluster-planning", "q", 50, 500],
    ["cluster-infrastructure", "r", undefined, 3_000],
  ])("%s (point %s): %s %%, at most %s", (id, point, ofHundred, inMillions) => {
    const { value, citations } = rowOf(id);
    expect(citations).toEqual([{ instrument: "ttlt-26-2014", article: "6", clause: "2", point }]);
    expect("ratio" in value.amount ? value.amount.ratio : undefined).toEqual(
      ofHundred === undefined ? undefined : percent(ofHundred),
    );
    expect("cap" in value.amount ? value.amount.cap : undefined).toEqual(
      inMillions === undefined ? undefined : million(inMillions),
    );
  });

  test.each(["trade-fair-organisation", "overseas-fair", "bulletin", "television-feature"])(
    "%s is paid at the bid price or the price approved",
    (id) => expect(rowOf(id).value.amount.kind).toBe("approved-price"),
  );

  test("loan interest is a share of the interest, not of the investment", () =>
    expect(rowOf("relocation-loan-interest").value.base).toBe("loan-interest"));

  test("no point of clause 2 that sets a level is left out", () => {
    const points = rows.flatMap(({ citations }) => citations.filter(({ clause }) => clause === "2"));
    const inOrder = [...new Set(points.map(({ point = "" }) => point))].sort((first, second) =>
      first.localeCompare(second, "vi"),
    );
    expect(inOrder.join("")).toBe("abcdđeghiklmnopqr");
  });
});

describe("the period of the joint circular", () => {
  test("every row begins on 08/04/2014, ends on 10/05/2018, and is of national money", () => {
    for (const { inForceFrom, inForceTo, value } of rows) {
      expect([inForceFrom, inForceTo, value.stream]).toEqual(["2014-04-08", "2018-05-10", "national"]);
    }
  });

  test("levels are covered from its first day without a gap to those of Circular 28/2018", () => {
    const covered = (asOf: string) => isCovered(resolveRulebook(law, { asOf }), "level");
    expect(["2014-04-07", "2014-04-08", "2018-05-10", "2018-05-11"].map(covered)).toEqual([false, true, true, true]);
  });

  test("no activity has two figures of one case on one day", () => expect(filledTwice(law)).toEqual([]));

  test("every activity that the decree of 2012 names has a row, with a figure or with the reason why it has none", () => {
    const told = new Set(rows.flatMap(({ value }) => value.activities));
    const untold = nationalActivities.map(({ id }) => id).filter((id) => !told.has(id));
    expect(untold).toEqual(
      [
        // Read only in Decision 33 of 2026.
        "self-made-machinery",
        // Names for several activities, each with its own row.
        "cleaner-production",
        "trade-fair",
        // Added to the decree in 2025; the first has parts of its own.
        "sustainable-production-model",
        "sustainable-production-consumption",
        "artisan-title",
        "digital-transformation",
      ].sort((first, second) => order(first) - order(second)),
    );
  });
});

function order(activity: string): number {
  return nationalActivities.findIndex(({ id }) => id === activity);
}

describe("how sure", () => {
  test("what was read there is old text; what we take a row to mean is inferred; nothing is more", () => {
    const marked = (mark: string) => rows.filter(({ assurance }) => assurance === mark).map(({ id }) => id);
    expect(marked("inferred").map((id) => id.split(".").at(-1))).toEqual([
      "product-catalogue",
      "cluster-investment-promotion",
      "systems",
    ]);
    expect(marked("old-text").length + marked("inferred").length).toBe(rows.length);
  });

  test("the priority factor of point t stands beside figures only", () => {
    for (const { value } of rows) {
      const hasFigure = "ratio" in value.amount || "cap" in value.amount;
      expect(value.priority !== undefined).toBe(hasFigure);
    }
  });
});
