import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../../test/wording.js";
import { percent, suspicionOf } from "../../basis/index.js";
import {
  acceptanceEvidenceKind,
  advanceClassKind,
  advanceDossierKind,
  advanceProvisionKind,
  budgetCodeKind,
  costNormKind,
  managementShareKind,
  wayOfChoosingKind,
} from "../../funding/index.js";
import {
  type EntryKind,
  entriesOf,
  entrySchema,
  filledTwice,
  resolveRulebook,
  wholeLaw,
} from "../../rulebook/index.js";
import { dongNai, dongNaiRegister } from "../dong-nai/index.js";
import { nationalRegister } from "./register.js";

const law = wholeLaw(dongNai, dongNaiRegister);
const told = nationalRegister.entries;

function on<Value>(kind: EntryKind<Value>, asOf: string) {
  return entriesOf(resolveRulebook(law, { asOf }), kind);
}

/** Every text of an entry's value and note, in Vietnamese. */
function* vietnameseIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (name === "vi" && typeof part === "string") yield part;
    else yield* vietnameseIn(part);
  }
}

describe("what the law of the State tells beside deciding", () => {
  test("every entry is whole, of a declared kind, and its id is of no other", () => {
    for (const entry of told) {
      expect(entrySchema.parse(entry)).toEqual(entry);
      const kind = nationalRegister.kinds.find(({ name }) => name === entry.kind);
      expect(kind?.schema.parse(entry.value), entry.id).toEqual(entry.value);
    }
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  });

  test("it cites instruments of the register only, and rests on questions of the register only", () => {
    const instruments = new Set(nationalRegister.instruments.map(({ id }) => id));
    const questions = new Set(nationalRegister.questions.map(({ id }) => id));
    for (const { id, citations, questions: restsOn = [] } of told) {
      expect(
        citations.filter(({ instrument }) => !instruments.has(instrument)),
        id,
      ).toEqual([]);
      expect(
        restsOn.filter((question) => !questions.has(question)),
        id,
      ).toEqual([]);
    }
  });

  test("nothing is settled: each was read in an old or amended text, or is our reading", () => {
    expect(told.filter(({ assurance }) => assurance === "verified").map(({ id }) => id)).toEqual([]);
  });

  test("no slot is filled twice on one day", () => expect(filledTwice(law)).toEqual([]));

  test("it is written in clean, plain Vietnamese", () => {
    for (const { id, value, note } of told) {
      for (const text of vietnameseIn({ value, note })) {
        expect([suspicionOf(text), ...technicalWordsIn(text)].filter(Boolean), `${id}: ${text}`).toEqual([]);
      }
    }
  });
});

describe("advances beside their classes", () => {
  test("every activity of a class with a share has a dossier of the same case", () => {
    const slotsOf = <Value>(kind: EntryKind<Value>) =>
      on(kind, "2026-03-01").flatMap((entry) => kind.slotsOf(entry.value));
    const withShare = on(advanceClassKind, "2026-03-01")
      .filter(({ value }) => value.ratio !== undefined)
      .flatMap((entry) => advanceClassKind.slotsOf(entry.value));
    const dossiers = slotsOf(advanceDossierKind);
    expect(withShare.filter((slot) => !dossiers.includes(slot))).toEqual([]);
    expect(dossiers.filter((slot) => !withShare.includes(slot))).toEqual(["relocation-loan-interest · national"]);
  });

  test("the ceiling of 70 % before a result: old text, also where Circular 28/2018 holds", () => {
    for (const day of ["2014-04-08", "2018-05-10", "2018-05-11", "2026-03-01"]) {
      const ceiling = on(advanceProvisionKind, day).find(({ value }) => value.subject === "ceiling");
      expect(ceiling).toMatchObject({ assurance: "old-text", value: { ceiling: percent(70) } });
    }
  });

  test("money advanced without work to show goes back to the budget", () =>
    expect(on(advanceProvisionKind, "2026-03-01").find(({ value }) => value.subject === "refund")).toMatchObject({
      citations: [{ instrument: "tt-36-2013-bct", article: "12", clause: "6" }],
    }));
});

describe("what proves a result: Article 14 of Circular 36/2013", () => {
  const evidence = on(acceptanceEvidenceKind, "2026-03-01");
  const papersOf = (activity: string) =>
    evidence.find(({ value }) => value.activities !== "every" && value.activities.includes(activity))?.value.papers ??
    [];

  test("three papers are common to all", () =>
    expect(evidence.find(({ value }) => value.activities === "every")?.value.papers).toHaveLength(3));

  test("machinery: contract, acceptance, liquidation of the purchase", () =>
    expect(papersOf("advanced-machinery").map(({ vi }) => vi)).toEqual([
      "Hợp đồng mua máy móc",
      "Biên bản nghiệm thu máy móc",
      "Thanh lý hợp đồng mua máy móc",
    ]));

  test("consultancy, marks, associations, linkages and cluster plans: vouchers for all that was spent", () => {
    for (const activity of [
      "consultancy",
      "trademark",
      "trade-association",
      "enterprise-linkage",
      "cluster-planning",
    ]) {
      expect(
        papersOf(activity).some(({ vi }) => vi.includes("100 %")),
        activity,
      ).toBe(true);
    }
  });

  test("every clause from 1 to 14 is told", () => {
    const clauses = evidence.flatMap(({ citations }) => citations.filter(({ article }) => article === "14"));
    const told = new Set(clauses.flatMap(({ clause }) => clause ?? []));
    expect([...told].map(Number).sort((first, second) => first - second)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
  });
});

describe("how a project is chosen", () => {
  const ways = on(wayOfChoosingKind, "2026-03-01");

  test("fairs, cluster works and communication by bidding, everything else by selection", () => {
    const ofState = ways.filter(({ value }) => value.stream === "national");
    const bidding = ofState.filter(({ value }) => value.way === "bidding").flatMap(({ value }) => value.activities);
    expect(bidding).toEqual(expect.arrayContaining(["trade-fair-organisation", "cluster-infrastructure", "bulletin"]));
    expect(ofState.find(({ value }) => value.activities === "every")?.value.way).toBe("selection");
  });

  test("pollution treatment: by bidding in a cluster, by selection at an establishment", () => {
    const treatment = ways.filter(({ value }) => value.activities.includes("pollution-treatment"));
    expect(treatment.map(({ value }) => [value.variant?.label.vi, value.way])).toEqual([
      ["hệ thống tại cụm công nghiệp", "bidding"],
      ["hệ thống tại cơ sở", "selection"],
    ]);
  });

  test("for local money the committee rules: old text", () =>
    expect(ways.filter(({ value }) => value.stream === "local")).toMatchObject([
      { assurance: "old-text", value: { activities: "every", way: "as-committee-rules" } },
    ]));
});

describe("norms, shares and codes by date", () => {
  const slots = (day: string) => {
    const ofKind = <Value>(kind: EntryKind<Value>) => on(kind, day).flatMap((entry) => kind.slotsOf(entry.value));
    return [...ofKind(costNormKind), ...ofKind(managementShareKind), ...ofKind(budgetCodeKind)].sort();
  };

  test("from 08/04/2014 each is told on every day, without a gap; pilots have had a level of their own since 2018", () => {
    const first = slots("2014-04-08");
    expect(first).toContain("cleaner-production-models");
    for (const day of ["2017-06-30", "2017-07-01", "2018-05-10"]) expect(slots(day)).toEqual(first);
    const since2018 = first.filter((slot) => slot !== "cleaner-production-models");
    for (const day of [
      "2018-05-11",
      "2018-06-14",
      "2018-06-15",
      "2025-05-03",
      "2025-05-04",
      "2025-10-28",
      "2026-12-31",
    ]) {
      expect(slots(day), day).toEqual(since2018);
    }
  });

  test("meetings: Circular 97/2010, then 40/2017, since 04/05/2025 with 12/2025, whose amounts were not read", () => {
    const norm = (day: string) => on(costNormKind, day).find(({ value }) => value.subject === "meetings-and-travel");
    expect(norm("2014-04-08")?.value).toMatchObject({ pointsTo: ["tt-97-2010-btc"], amounts: [] });
    expect(norm("2019-01-01")?.value.amounts[0]).toMatchObject({ amount: 200_000, assurance: "verified" });
    expect(norm("2025-05-04")?.value).toMatchObject({ pointsTo: ["tt-40-2017-btc", "tt-12-2025-btc"], amounts: [] });
    expect(norm("2025-05-04")?.value.unread?.vi).toContain("chưa đọc");
  });

  test("training of officials: Circular 139/2010, from 15/06/2018 36/2018, from 28/10/2025 100/2025", () => {
    const pointer = (day: string) =>
      on(costNormKind, day).find(({ value }) => value.subject === "training-of-officials")?.value.pointsTo;
    expect(["2018-06-14", "2018-06-15", "2025-10-27", "2025-10-28"].map(pointer)).toEqual([
      ["tt-139-2010-btc"],
      ["tt-36-2018-btc"],
      ["tt-36-2018-btc"],
      ["tt-100-2025-btc"],
    ]);
  });

  test("where the pointer of Circular 28/2018 was not read, none is made up", () => {
    const norms = on(costNormKind, "2026-03-01").filter(({ value }) => value.pointsTo.length === 0);
    expect(norms.length).toBeGreaterThan(0);
    for (const { value } of norms)
      expect([value.amounts, value.unread?.vi]).toEqual([[], expect.stringContaining("Chưa đọc")]);
  });

  test("managing: 1,5 % and 2,5 % until 10/05/2018; since then 1,5 % as old text, and no figure for the unit", () => {
    const shares = (day: string) =>
      on(managementShareKind, day).map(({ value, assurance }) => [
        value.of,
        value.share && (value.share.numerator * 100) / value.share.denominator,
        assurance,
      ]);
    expect(shares("2018-05-10")).toEqual([
      ["managing-agency", 1.5, "old-text"],
      ["implementing-unit", 2.5, "old-text"],
    ]);
    expect(shares("2018-05-11")).toEqual([
      ["managing-agency", 1.5, "old-text"],
      ["implementing-unit", undefined, "inferred"],
    ]);
  });

  test("booked under 070/102 until 10/05/2018, under 280/309 since", () => {
    const code = (day: string) => on(budgetCodeKind, day).map(({ value, assurance }) => [value, assurance]);
    expect(code("2018-05-10")).toEqual([[{ category: "070", section: "102" }, "old-text"]]);
    expect(code("2018-05-11")).toEqual([[{ category: "280", section: "309" }, "corroborated"]]);
  });
});
