import { ruleKind } from "../../../src/eligibility/index.js";
import { dongNai } from "../../../src/packs/dong-nai/index.js";
import type { UnknownEntry } from "../../../src/rulebook/index.js";
import { compileCondition, compileRequirement } from "../../../src/rules/index.js";
import { entriesOfKind, type Statement } from "../statement.js";
import { strand } from "./rule-table.js";
import { categories } from "./vocabulary.js";

const establishment = ["rural-establishment"];
const withService = ["rural-establishment", "service-provider"];
const service = ["service-provider"];

/** For whom each activity is: machinery, marks, consultancy for establishments; what serves many for who delivers it. */
const matrix: Readonly<Record<string, readonly string[]>> = {
  "advanced-machinery": establishment,
  "demonstration-model": establishment,
  "exemplary-model": establishment,
  "technology-transfer": establishment,
  "self-made-machinery": establishment,
  "cleaner-production-pilot": ["rural-establishment", "cleaner-production-establishment"],
  "cleaner-production-assessment": ["rural-establishment", "cleaner-production-establishment"],
  "sustainable-production-model": ["rural-establishment", "sustainable-production-establishment"],
  "sustainable-production-consumption": ["rural-establishment", "sustainable-production-establishment"],
  "enterprise-setup": establishment,
  "online-marketing": establishment,
  "product-award": establishment,
  trademark: establishment,
  consultancy: establishment,
  "enterprise-linkage": establishment,
  relocation: establishment,
  "relocation-loan-interest": establishment,
  "vocational-training": withService,
  "overseas-study-tour": withService,
  "overseas-fair": withService,
  "trade-fair-participation": withService,
  showroom: withService,
  "digital-transformation": withService,
  "trade-association": withService,
  "artisan-title": ["artisan"],
  "cluster-infrastructure": ["cluster-investor"],
  "cluster-planning": ["cluster-investor", "service-provider"],
  "cluster-investment-promotion": ["cluster-investor", "service-provider"],
  "pollution-treatment": ["rural-establishment", "cluster-investor"],
  "business-start-up-training": service,
  "management-training": service,
  "training-course": service,
  workshop: service,
  "management-workshop": service,
  "technology-workshop": service,
  "study-tour": service,
  "product-selection": service,
  "trade-fair-organisation": service,
  bulletin: service,
  "television-feature": service,
  "product-catalogue": service,
  database: service,
  "information-portal": service,
  "international-cooperation": service,
  "staff-training": service,
  "staff-study-tour": service,
  "centre-facilities": service,
  "collaborator-network": service,
  "programme-preparation": service,
  monitoring: service,
};

/** Every activity that can be decided. */
export const activities: readonly string[] = Object.keys(matrix);

const rulesOfMatrix = /^category-for-/;

/** One rule on categories made ready: whether it lets in, or `undefined` where it does not apply. */
type Lets = (facts: { readonly activity: string; readonly category: string }) => boolean | undefined;

const ready = new WeakMap<UnknownEntry, Lets>();

/** Made ready once for all mutants that leave the rule alone. */
function letsOf(entry: UnknownEntry): Lets {
  const known = ready.get(entry);
  if (known !== undefined) return known;
  const value = ruleKind.schema.parse(entry.value);
  const applies = value.appliesWhen && compileCondition(value.appliesWhen);
  const readings = [...compileRequirement(value.requires).byReading.values()];
  const lets: Lets = (facts) => {
    if (applies !== undefined && applies.evaluate(facts) !== true) return undefined;
    return readings.every((reading) => reading.evaluate(facts) === true);
  };
  ready.set(entry, lets);
  return lets;
}

/** A category is let in or kept out by the rules on categories; both are statements. */
const cellStatements: readonly Statement[] = Object.entries(matrix).flatMap(([activity, allowed]) =>
  categories.map((category): Statement => {
    const isAllowed = allowed.includes(category);
    const facts = { activity, category };
    return {
      says: `${activity} is ${isAllowed ? "" : "not "}for ${category}`,
      kind: ruleKind.name,
      entry: rulesOfMatrix,
      holds: (pack) => {
        const applied = entriesOfKind(pack, ruleKind.name)
          .filter(({ id }) => rulesOfMatrix.test(id))
          .flatMap((entry) => letsOf(entry)(facts) ?? []);
        // Told once: two rules of one thing would refuse twice.
        return applied.length === 1 && applied[0] === isAllowed;
      },
    };
  }),
);

export const matrixStatements: readonly Statement[] = [
  ...cellStatements,
  ...entriesOfKind(dongNai, ruleKind.name)
    .filter(({ id }) => rulesOfMatrix.test(id))
    .map(({ id }) => strand(id, "beneficiary")),
];
