import { ruleKind } from "../../../src/eligibility/index.js";
import { dongNai } from "../../../src/packs/dong-nai/index.js";
import { compileCondition, compileRequirement } from "../../../src/rules/index.js";
import { entriesOfKind, type Statement } from "../statement.js";
import { strand } from "./rule-table.js";
import { categories } from "./vocabulary.js";

/** For whom each activity is. */
export const matrix: Readonly<Record<string, readonly string[]>> = {
  "advanced-machinery": ["rural-establishment"],
  "demonstration-model": ["rural-establishment"],
  "exemplary-model": ["rural-establishment"],
  "cleaner-production-pilot": ["rural-establishment", "cleaner-production-establishment"],
  "sustainable-production-model": ["rural-establishment", "sustainable-production-establishment"],
};

const rulesOfMatrix = /^category-for-/;

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
        const applied = entriesOfKind(pack, ruleKind.name).flatMap((entry) => {
          if (!rulesOfMatrix.test(entry.id)) return [];
          const value = ruleKind.schema.parse(entry.value);
          if (value.appliesWhen !== undefined && compileCondition(value.appliesWhen).evaluate(facts) !== true)
            return [];
          const readings = [...compileRequirement(value.requires).byReading.values()];
          return [readings.every((reading) => reading.evaluate(facts) === true)];
        });
        return applied.length > 0 && applied.every((lets) => lets === isAllowed);
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
