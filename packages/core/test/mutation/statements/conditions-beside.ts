import { noticeKind, priorityGroundKind } from "../../../src/eligibility/index.js";
import { compileCondition, type Facts } from "../../../src/rules/index.js";
import { entryOf, type Statement } from "../statement.js";
import { activities } from "./category-matrix.js";
import { categories, legalForms } from "./vocabulary.js";

function holdsFor(
  kind: typeof noticeKind | typeof priorityGroundKind,
  id: string,
  facts: Facts,
  expected: boolean,
): Statement {
  return {
    says: `${id} is ${expected ? "" : "not "}said for ${JSON.stringify(facts)}`,
    kind: kind.name,
    entry: id,
    holds: (pack) => compileCondition(kind.schema.parse(entryOf(pack, id)?.value).when).evaluate(facts) === expected,
  };
}

const notice = (id: string, facts: Facts, expected: boolean) => holdsFor(noticeKind, id, facts, expected);
const noticeFor = (id: string, facts: Facts, fact: string, said: readonly string[], all: readonly string[]) =>
  all.map((value) => notice(id, { ...facts, [fact]: value }, said.includes(value)));

const areas = [
  "province-commune",
  "province-ward",
  "province-special-zone",
  "city-commune",
  "city-ward",
  "city-special-zone",
];

/** What is said beside the decision, and when. */
export const noticeStatements = [
  ...noticeFor(
    "cooperative-left-out",
    { category: "rural-establishment" },
    "applicant.legalForm",
    ["cooperative"],
    legalForms,
  ),
  ...noticeFor(
    "cooperative-left-out",
    { "applicant.legalForm": "cooperative" },
    "category",
    ["rural-establishment"],
    categories,
  ),
  ...noticeFor("novelty-area-not-set", { stream: "local" }, "activity", ["demonstration-model"], activities),
  ...noticeFor("novelty-area-not-set", { activity: "demonstration-model" }, "stream", ["local"], ["local", "national"]),
  ...noticeFor(
    "no-craft-village-on-record",
    { "place.areaOnDecisionDate": "city-ward" },
    "category",
    ["rural-establishment"],
    categories,
  ),
  ...noticeFor(
    "no-craft-village-on-record",
    { category: "rural-establishment" },
    "place.areaOnDecisionDate",
    ["city-ward"],
    areas,
  ),
];

const group = (id: string, of: "area" | "trade" | "owner"): Statement => ({
  says: `${id} is a ground of the ${of}`,
  kind: priorityGroundKind.name,
  entry: id,
  holds: (pack) => priorityGroundKind.schema.parse(entryOf(pack, id)?.value).group === of,
});

const yesOrNo = [
  ["priority.difficult-area", "area", "place.isInDifficultArea"],
  ["priority.new-rural", "area", "place.isInNewRuralProgramme"],
  ["priority.highland-island-border", "area", "place.isInHighlandIslandOrBorderArea"],
  ["priority.ethnic-minority-area", "area", "place.isInEthnicMinorityArea"],
  ["priority.mechanical-industry", "trade", "applicant.worksInMechanicalIndustry"],
  ["priority.chemicals-for-agriculture", "trade", "applicant.makesChemicalsForAgriculture"],
  ["priority.farm-forest-fishery-processing", "trade", "applicant.processesFarmForestOrFisheryProduce"],
  ["priority.supporting-industry", "trade", "applicant.makesSupportingIndustryProduct"],
  ["priority.key-product", "trade", "applicant.makesKeyProduct"],
  ["priority.export", "trade", "applicant.makesGoodsForExport"],
  ["priority.local-materials", "trade", "applicant.usesMostlyLocalMaterials"],
  ["priority.typical-product", "trade", "applicant.holdsTypicalProductCertificate"],
  ["priority.women-owned", "owner", "applicant.isWomenOwned"],
  ["priority.ethnic-minority-owned", "owner", "applicant.isEthnicMinorityOwned"],
] as const;

/** What ranks projects: Article 6 of Circular 46/2012, and the owners whom Decree 235/2025 added. */
export const priorityStatements = [
  ...yesOrNo.flatMap(([id, of, fact]) => [
    group(id, of),
    holdsFor(priorityGroundKind, id, { [fact]: true }, true),
    holdsFor(priorityGroundKind, id, { [fact]: false }, false),
  ]),
  group("priority.labour-intensive", "trade"),
  ...[49, 50, 51].map((workers) =>
    holdsFor(priorityGroundKind, "priority.labour-intensive", { "applicant.workers": workers }, workers >= 50),
  ),
];
