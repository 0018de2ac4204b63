import { plainDate } from "../src/basis/index.js";
import { type ApplicationInput, deriveFacts, parseApplication } from "../src/facts/index.js";
import { dongNai, dongNaiTerritory } from "../src/packs/dong-nai/index.js";
import { nationalSizeTable, nationalTradeMap } from "../src/packs/national/index.js";
import { type Rulebook, resolveRulebook } from "../src/rulebook/index.js";
import { type Facts, factsReadBy } from "../src/rules/index.js";
import { workedCases } from "../src/worked-cases/index.js";
import { machineryRules } from "./machinery-rules.js";

/** One case that every contender judges: as an application, and as the facts that follow from it. */
export interface BenchCase {
  readonly rulebook: Rulebook;
  readonly application: ApplicationInput;
  readonly facts: Facts;
  /** The same facts as nested objects, for engines that read `applicant.legalForm` as a path. */
  readonly nested: object;
}

/** Ways to vary a worked case, so that rules pass and fail in many patterns and no answer can be guessed. */
const variations: readonly Pick<
  ApplicationInput,
  "category" | "applicant" | "production" | "project" | "judgements"
>[] = [
  {},
  { production: { trade: { code: "2392", version: "vsic-2025" }, firesBricksInManualOrRingKiln: true } },
  { category: "cleaner-production-establishment", project: { equipmentForm: "other" } },
  { applicant: { legalForm: "household-business" }, project: { isNewEquipment: false } },
  { applicant: { isRegistered: false, producesDirectly: false }, production: { isInRecognisedCraftVillage: true } },
  { category: "artisan", applicant: { artisanTitle: "peoples-artisan" }, project: { equipmentUse: "other" } },
];

/** The worked cases leave out what their own rules never ask; an engine without "unknown" must be told. */
function completed(
  { application }: (typeof workedCases)[number],
  variation: (typeof variations)[number],
): ApplicationInput {
  const judgement = { answer: false, by: "Cán bộ thẩm định", reason: "Chưa thuộc danh mục" };
  return {
    ...application,
    judgements: { tradeIsEligible: judgement },
    ...variation,
    applicant: {
      appliesCleanerProduction: false,
      appliesSustainableProduction: false,
      investsInClusterInfrastructure: false,
      artisanTitle: "none",
      deliversPromotionServices: false,
      ...application.applicant,
      ...variation.applicant,
    },
    production: {
      isInDifficultArea: false,
      firesBricksInManualOrRingKiln: false,
      ...application.production,
      isInRecognisedCraftVillage: false,
      ...variation.production,
    },
    project: { ...application.project, ...variation.project },
  };
}

function factsOf(input: ApplicationInput, asOf: string): Facts {
  const parsed = parseApplication(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const { facts } = deriveFacts(parsed.application, {
    decisionDate: plainDate(asOf),
    territory: dongNaiTerritory,
    tradeMap: nationalTradeMap,
    sizeTable: nationalSizeTable,
    placeTestFrom: plainDate("2025-10-15"),
    difficultCommunes: undefined,
  });
  const missing = machineryRules.flatMap(({ condition }) =>
    factsReadBy(condition).filter((name) => facts[name] === undefined),
  );
  if (missing.length > 0) throw new Error(`The benchmark's facts must be complete; missing: ${missing.join(", ")}`);
  return facts;
}

function nestedFacts(facts: Facts): object {
  const nested: Record<string, unknown> = {};
  const groups = new Map<string, Record<string, unknown>>();
  for (const [name, value] of Object.entries(facts)) {
    const [first = name, second] = name.split(".");
    if (second === undefined) {
      nested[first] = value;
    } else {
      const group = groups.get(first) ?? {};
      group[second] = value;
      groups.set(first, group);
    }
  }
  return { ...nested, ...Object.fromEntries(groups) };
}

const rulebooks = new Map<string, Rulebook>();

function rulebookOn(asOf: string): Rulebook {
  const known = rulebooks.get(asOf);
  if (known !== undefined) return known;
  const rulebook = resolveRulebook(dongNai, { asOf });
  rulebooks.set(asOf, rulebook);
  return rulebook;
}

/** Every worked case of advanced machinery that is judged at all, in every variation, as it would come from JSON. */
export const machineryCases: readonly BenchCase[] = workedCases
  .filter(({ application }) => application.activity === "advanced-machinery" && application.approvedOn === undefined)
  .flatMap((workedCase) =>
    variations.map((variation) => {
      const application: ApplicationInput = JSON.parse(JSON.stringify(completed(workedCase, variation)));
      const facts = factsOf(application, workedCase.asOf);
      return { rulebook: rulebookOn(workedCase.asOf), application, facts, nested: nestedFacts(facts) };
    }),
  );
