import { describe, expect, test } from "vitest";
import { overridesWith, packWith, registerEntry, rulingEntry } from "../../test/override-fixture.js";
import { technicalWordsIn } from "../../test/wording.js";
import { decide } from "../eligibility/index.js";
import type { ApplicationInput } from "../facts/index.js";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { type Rulebook, resolveRulebook } from "../rulebook/index.js";
import { cleanerProductionApplication, machineryApplication } from "../worked-cases/index.js";
import { rankDecisions, rankProjects } from "./rank-projects.js";
import type { Ranking } from "./ranking.js";
import { rankingLaw } from "./ranking-law.js";

const law = rankingLaw(dongNai, dongNaiRegister);
const inMarch = resolveRulebook(law, { asOf: "2026-03-01" });

type Part = NonNullable<ApplicationInput["applicant"]> & NonNullable<ApplicationInput["production"]>;

const areaNames = [
  "isInEthnicMinorityArea",
  "isInHighlandIslandOrBorderArea",
  "isInNewRuralProgramme",
  "isInDifficultArea",
] as const;
const tradeNames = [
  "holdsTypicalProductCertificate",
  "makesKeyProduct",
  "makesGoodsForExport",
  "usesMostlyLocalMaterials",
  "worksInMechanicalIndustry",
  "makesChemicalsForAgriculture",
  "processesFarmForestOrFisheryProduce",
  "makesSupportingIndustryProduct",
] as const;
const noAreas = Object.fromEntries(areaNames.map((name) => [name, false]));
const noTrades = Object.fromEntries(tradeNames.map((name) => [name, false]));

/** An eligible project of which every ground is known not to hold, but for what is named. */
function project(
  changes: Partial<Part> = {},
  rest: Pick<Partial<ApplicationInput>, "stream" | "planYear" | "category"> = {},
): ApplicationInput {
  const known = { ...noTrades, workers: 10, isWomenOwned: false, isEthnicMinorityOwned: false };
  const isOfPlace = (name: string) => areaNames.some((area) => area === name) || name === "commune";
  const given = Object.entries(changes);
  return machineryApplication({
    applicant: { ...known, ...Object.fromEntries(given.filter(([name]) => !isOfPlace(name))) },
    production: { ...noAreas, ...Object.fromEntries(given.filter(([name]) => isOfPlace(name))) },
    ...rest,
  });
}

/** An eligible project that says nothing of its grounds. */
const silent = machineryApplication();

function placesOf({ ranked }: Ranking): readonly (readonly [number, number])[] {
  return ranked.map(({ index, place }) => [index, place]);
}
function rank(applications: readonly ApplicationInput[], rulebook: Rulebook = inMarch): Ranking {
  return rankProjects(rulebook, applications);
}

describe("Circular 46/2012 Article 6(3)(a): area first, by letters a to d", () => {
  test("ethnic-minority areas, then communes of the new-rural plan, then difficult areas, then all others", () => {
    const ranking = rank([
      project(),
      project({ isInDifficultArea: true }),
      project({ isInNewRuralProgramme: true }),
      project({ isInEthnicMinorityArea: true }),
    ]);
    expect(placesOf(ranking)).toEqual([
      [3, 1],
      [2, 2],
      [1, 3],
      [0, 4],
    ]);
  });

  test("highlands, islands and borders share letter a with ethnic-minority areas", () =>
    expect(
      placesOf(rank([project({ isInHighlandIslandOrBorderArea: true }), project({ isInEthnicMinorityArea: true })])),
    ).toEqual([
      [0, 1],
      [1, 1],
    ]));

  test("the best area counts; a second one adds nothing", () => {
    const both = project({ isInDifficultArea: true, isInNewRuralProgramme: true });
    const ranking = rank([project({ isInNewRuralProgramme: true }), both]);
    expect(ranking.ranked.map(({ place, tiedWith }) => [place, tiedWith])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test("the worst area goes before the best trade", () => {
    const trade = project({ holdsTypicalProductCertificate: true, makesGoodsForExport: true });
    expect(placesOf(rank([trade, project({ isInDifficultArea: true })]))).toEqual([
      [1, 1],
      [0, 2],
    ]);
  });

  test("poor districts give no place: the ground is named as one that nobody can apply", () =>
    expect(rank([]).gaps.map(({ value }) => [value.letter, value.label.vi])).toEqual([
      ["b", "Huyện nghèo theo Nghị quyết 30a/2008/NQ-CP"],
    ]));
});

describe("then trade: Article 6(2)(b) of the Decree before 6(2)(a)", () => {
  test.each([
    { holdsTypicalProductCertificate: true },
    { makesKeyProduct: true },
    { makesGoodsForExport: true },
    { usesMostlyLocalMaterials: true },
    { workers: 50 },
  ])("%j goes before every trade of point a", (ofPointB) => {
    const ofPointA = [
      { worksInMechanicalIndustry: true },
      { makesChemicalsForAgriculture: true },
      { processesFarmForestOrFisheryProduce: true },
      { makesSupportingIndustryProduct: true },
    ];
    const ranking = rank([project(), ...ofPointA.map((trade) => project(trade)), project(ofPointB)]);
    expect(placesOf(ranking)).toEqual([
      [5, 1],
      [1, 2],
      [2, 2],
      [3, 2],
      [4, 2],
      [0, 6],
    ]);
  });

  test("49 workers are not many", () =>
    expect(placesOf(rank([project({ workers: 49 }), project({ workers: 50 })]))).toEqual([
      [1, 1],
      [0, 2],
    ]));

  test("within one area, trade decides", () => {
    const exporting = project({ isInDifficultArea: true, makesGoodsForExport: true });
    expect(placesOf(rank([project({ isInDifficultArea: true }), exporting]))).toEqual([
      [1, 1],
      [0, 2],
    ]);
  });
});

describe("why a project stands where it stands", () => {
  test("in words, with the places of the texts and how sure they are", () => {
    const [first] = rank([project({ isInNewRuralProgramme: true, makesGoodsForExport: true })]).ranked;
    expect(first?.reason.vi).toBe(
      "Địa bàn: Xã trong kế hoạch xây dựng nông thôn mới (xét theo điểm c). Ngành nghề: Sản xuất hàng xuất khẩu (xét theo điểm b).",
    );
    expect(
      first?.citations.map(({ instrument, article, clause, point }) => [instrument, article, clause, point]),
    ).toEqual([
      ["tt-46-2012-bct", "6", "3", "a"],
      ["tt-46-2012-bct", "6", "1", "c"],
      ["tt-46-2012-bct", "6", "2", "a"],
      ["nd-45-2012", "6", "2", "b"],
    ]);
    expect(first?.assurance).toBe("verified-original");
  });

  test("a place on an inferred ground is no surer than that", () =>
    expect(rank([project({ isInHighlandIslandOrBorderArea: true })]).ranked[0]?.assurance).toBe("inferred"));

  test("those that the texts do not tell apart share a place, and it is said", () => {
    const { ranked } = rank([project(), project(), project({ workers: 50 })]);
    expect(ranked.map(({ place, tiedWith }) => [place, tiedWith])).toEqual([
      [1, 0],
      [2, 1],
      [2, 1],
    ]);
    expect(ranked[1]?.reason.vi).toBe(
      "Địa bàn: không thuộc diện ưu tiên. Ngành nghề: không thuộc diện ưu tiên. Cùng hạng với 1 đề án khác: quy định không phân biệt tiếp.",
    );
  });

  test("the order itself is cited", () =>
    expect(rank([]).order).toMatchObject({
      id: "ranking.order",
      citations: [{ instrument: "tt-46-2012-bct", article: "6", clause: "3", point: "a" }],
      assurance: "verified-original",
    }));
});

describe("what nobody knows never wins", () => {
  test("a project that says nothing ties with one that has nothing, and what would decide is named", () => {
    const { ranked } = rank([silent, project()]);
    expect(ranked.map(({ place }) => place)).toEqual([1, 1]);
    expect(ranked[0]?.reason.vi).toContain("chưa căn cứ ưu tiên nào được xác nhận");
    expect(ranked[0]?.wouldDecide).toHaveLength(13);
    expect(ranked[0]?.wouldDecide[0]).toMatchObject({
      ground: { id: "priority.ethnic-minority-area" },
      missing: [{ fields: ["/production/isInEthnicMinorityArea"], kind: "information" }],
    });
    expect(ranked[1]?.wouldDecide).toEqual([]);
  });

  test("what could not move it in this list is not asked for", () => {
    const first = machineryApplication({ production: { isInEthnicMinorityArea: true } });
    const { ranked } = rank([first, project()]);
    expect(ranked[0]).toMatchObject({ index: 0, place: 1, wouldDecide: [] });
    expect(rank([silent]).ranked[0]?.wouldDecide).toEqual([]);
  });

  test("with a difficult area known, only better areas and the trade are open", () => {
    const known = machineryApplication({ production: { isInDifficultArea: true } });
    const { ranked } = rank([known, project({ isInEthnicMinorityArea: true })]);
    expect(ranked[1]?.wouldDecide.map(({ ground }) => ground.id)).toEqual([
      "priority.ethnic-minority-area",
      "priority.highland-island-border",
    ]);
  });

  test("once a list of communes is entered, the commune settles it, and what the applicant says does not", () => {
    const entered = resolveRulebook(
      packWith(overridesWith(registerEntry("ethnic-minority-communes", ["26341"])), law),
      {
        asOf: "2026-03-01",
      },
    );
    const inList = machineryApplication({ production: { ...noAreas, commune: "26341" } });
    const outside = machineryApplication({ production: { isInEthnicMinorityArea: true, commune: "26347" } });
    expect(placesOf(rank([outside, inList], entered))).toEqual([
      [1, 1],
      [0, 2],
    ]);
  });

  test("so for communes of the new-rural plan", () => {
    const entered = resolveRulebook(packWith(overridesWith(registerEntry("new-rural-communes", ["26341"])), law), {
      asOf: "2026-03-01",
    });
    expect(rank([machineryApplication({ production: noAreas })], entered).ranked[0]?.groups[0]?.letter).toBe("c");
  });
});

describe("who takes no place", () => {
  test("cleaner production is ranked by a person: Article 6(3)(b); in the order given, with the reason", () => {
    const ranking = rank([cleanerProductionApplication(), project(), cleanerProductionApplication()]);
    expect(ranking.byJudgement.map(({ index }) => index)).toEqual([0, 2]);
    expect(ranking.byJudgement[0]?.reason.vi).toContain("hiệu quả và sự cấp thiết");
    expect(ranking.byJudgement[0]?.citations).toMatchObject([{ article: "6", clause: "3", point: "b" }]);
    expect(placesOf(ranking)).toEqual([[1, 1]]);
  });

  test("who is not eligible stands apart with the reason", () => {
    const used = machineryApplication({ project: { isNewEquipment: false } });
    const { apart, ranked } = rank([used, project()]);
    expect(ranked.map(({ index }) => index)).toEqual([1]);
    expect(apart.map(({ index }) => index)).toEqual([0]);
    expect(apart[0]?.reason.vi).toMatch(
      /^Không xếp hạng vì không đủ điều kiện hỗ trợ: Máy móc thiết bị đã qua sử dụng/,
    );
    expect(apart[0]?.citations).toMatchObject([
      { instrument: "tt-46-2012-bct", article: "4", clause: "4", point: "b" },
    ]);
  });

  test("what was approved before goes on as approved", () => {
    const { apart } = rank([machineryApplication({ approvedOn: "2025-10-01" })]);
    expect(apart[0]?.reason.vi).toContain("tiếp tục thực hiện theo nội dung đã phê duyệt");
  });

  test("an activity that cannot be decided, or a day without the law, is said", () => {
    expect(rank([machineryApplication({ activity: "no-such-activity" })]).apart[0]?.reason.vi).toContain(
      "chưa có điều kiện của nội dung",
    );
    const before = rank([project()], resolveRulebook(law, { asOf: "2025-10-14" }));
    expect([before.order, before.ranked, before.apart.length]).toEqual([undefined, [], 1]);
  });

  test("who may be eligible waits, with the place it would take", () => {
    const undecided = project({ isInNewRuralProgramme: true }, { category: undefined });
    const { waiting, ranked } = rank([project(), undecided, project({ isInEthnicMinorityArea: true })]);
    expect(ranked.map(({ place }) => place)).toEqual([1, 2]);
    expect(waiting).toMatchObject([{ index: 1, placeIfEligible: 2 }]);
    expect(waiting[0]?.reason.vi).toContain("còn thiếu thông tin");
  });

  test("where the texts are read in two ways, a competent body judges first", () => {
    const inJune = resolveRulebook(law, { asOf: "2026-06-01" });
    const { waiting } = rank([project({ commune: "26368" })], inJune);
    expect(waiting[0]?.reason.vi).toContain("cấp có thẩm quyền kết luận");
  });

  test("cleaner production that waits takes no place even then", () =>
    expect(rank([cleanerProductionApplication({ category: undefined })]).waiting).toMatchObject([
      { placeIfEligible: undefined, wouldDecide: [] },
    ]));
});

describe("women- and minority-owned: no text we hold gives their place", () => {
  const women = project({ isWomenOwned: true });
  const exporting = project({ makesGoodsForExport: true });

  test("the order stays, the ground is shown beside, and each reading says which places it would change", () => {
    const { ranked, owners } = rank([project(), women, exporting]);
    expect(ranked.map(({ index, place }) => [index, place])).toEqual([
      [2, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(ranked[2]?.owners.held.map(({ id }) => id)).toEqual(["priority.women-owned"]);
    expect(owners).toEqual({
      question: "women-minority-priority-rank",
      settled: undefined,
      readings: [
        {
          reading: "before-everything",
          changes: [
            { index: 0, from: 2, to: 3 },
            { index: 1, from: 2, to: 1 },
            { index: 2, from: 1, to: 2 },
          ],
        },
        { reading: "tie-break", changes: [{ index: 0, from: 2, to: 3 }] },
      ],
    });
  });

  test("minority-owned counts as women-owned does; both together no more than one", () => {
    const both = project({ isWomenOwned: true, isEthnicMinorityOwned: true });
    const { readings } = rank([project({ isEthnicMinorityOwned: true }), both]).owners;
    expect(readings).toEqual([]);
  });

  test("where no reading changes a place, nothing is open", () => {
    expect(rank([women]).owners.readings).toEqual([]);
    expect(rank([project({ isWomenOwned: true, makesGoodsForExport: true }), project()]).owners.readings).toEqual([]);
  });

  test("an owner of whom nobody knows never wins", () => {
    const unknown = project({ isWomenOwned: undefined });
    const { owners, ranked } = rank([unknown, project()]);
    expect(owners.readings).toEqual([]);
    expect(ranked[0]?.owners.unknown.map(({ id }) => id)).toEqual(["priority.women-owned"]);
  });

  test.each([
    ["outside-the-order", [2, 0, 1]],
    ["before-everything", [1, 2, 0]],
    ["tie-break", [2, 1, 0]],
  ])("settled as %s, the list follows it and nothing is open", (reading, order) => {
    const pack = packWith(overridesWith(rulingEntry("women-minority-priority-rank", reading)), law);
    const ranking = rank([project(), women, exporting], resolveRulebook(pack, { asOf: "2026-03-01" }));
    expect(ranking.ranked.map(({ index }) => index)).toEqual(order);
    expect(ranking.owners).toMatchObject({ settled: reading, readings: [] });
  });
});

describe("beside the order", () => {
  test("a national plan also weighs key projects and able implementers; a local one is not told so", () => {
    const ids = (stream: "national" | "local") => rank([project({}, { stream })]).beside.map(({ id }) => id);
    expect(ids("local")).toEqual([]);
    expect(ids("national")).toEqual(["ranking.key-projects", "ranking.able-implementers"]);
  });

  test("a list of several plans is remarked on, one plan is not", () => {
    expect(rank([project(), project()]).remarks).toEqual([]);
    expect(rank([project(), project({}, { planYear: 2027 })]).remarks[0]?.vi).toContain("nhiều năm kế hoạch");
    expect(rank([project({}, { stream: undefined })]).remarks[0]?.vi).toContain("chưa nêu nguồn kinh phí");
  });

  test("an empty list is a list", () => expect(rank([])).toMatchObject({ ranked: [], waiting: [], apart: [] }));

  test("decisions of another day are not ranked here", () => {
    const other = decide(resolveRulebook(law, { asOf: "2026-06-01" }), project());
    expect(() => rankDecisions(inMarch, [other])).toThrow(RangeError);
  });

  test("every sentence is for people", () => {
    const ranking = rank([
      silent,
      project(),
      project(),
      project({ isInDifficultArea: true, worksInMechanicalIndustry: true }, { stream: "national" }),
      project({}, { category: undefined, planYear: 2027 }),
      machineryApplication({ project: { isNewEquipment: false } }),
      cleanerProductionApplication(),
    ]);
    const { ranked, waiting, apart, byJudgement, remarks, gaps, beside } = ranking;
    const texts = [
      ...[...ranked, ...waiting, ...apart, ...byJudgement].map(({ reason }) => reason),
      ...remarks,
      ...gaps.flatMap(({ value }) => [value.label, value.why]),
      ...beside.map(({ value }) => value.words),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const { vi } of texts) expect(technicalWordsIn(vi)).toEqual([]);
  });
});
