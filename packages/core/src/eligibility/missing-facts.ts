import {
  type Application,
  type FactName,
  factDefinition,
  fieldLabel,
  fieldsToAsk,
  isFactName,
} from "../facts/index.js";
import type { AnsweredSupport } from "../funding/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { missingFacts } from "../rules/index.js";
import type { MissingFact } from "./decision.js";
import { askingUnderLaw, factsUnderLaw } from "./facts-of-application.js";
import type { RuleResult } from "./judge-rule.js";
import { eligibilityMessages } from "./messages.js";
import { preparedLaw } from "./prepared-law.js";

function missingFact(name: FactName, fields: readonly string[]): MissingFact {
  const { label, question, origin, provenBy, pointer } = factDefinition(name);
  const kind = origin === "judgement" ? "judgement" : "information";
  // A fact that is worked out from one field is asked for by that field's name.
  const isOneField = origin === "derived" && fields.length === 1 && fields[0] === pointer;
  return { fact: name, fields, kind, label: isOneField ? fieldLabel(pointer) : label, question, provenBy };
}

const missingHistory: MissingFact = {
  fact: undefined,
  fields: ["/earlierSupport"],
  kind: "information",
  label: fieldLabel("/earlierSupport"),
  question: eligibilityMessages.earlierSupportQuestion,
  provenBy: ["earlierSupportList"],
};

const missingLoans: MissingFact = {
  fact: undefined,
  fields: ["/loans"],
  kind: "information",
  label: fieldLabel("/loans"),
  question: eligibilityMessages.loansQuestion,
  provenBy: ["creditContract", "interestReceipts", "investmentContracts"],
};

const fieldFacts = { "/production/commune": "place.areaOnDecisionDate" } as const;

function missingField(field: AnsweredSupport["missingFields"][number]): MissingFact {
  if (field === "/earlierSupport") return missingHistory;
  return field === "/loans" ? missingLoans : missingFact(fieldFacts[field], [field]);
}

/** Everything that rules and money still wait for, each field asked for once, with what proves it. */
export function missingFactsOf(
  results: readonly RuleResult[],
  support: AnsweredSupport,
  toFields: (name: FactName) => readonly string[],
): MissingFact[] {
  const names = new Set<FactName>(support.missing);
  for (const { missing } of results) for (const name of missing) names.add(name);
  if (names.size === 0 && support.missingFields.length === 0) return [];
  const all: MissingFact[] = [];
  const asked = new Set<string>();
  const ask = (missing: MissingFact) => {
    const [field = "", ...others] = missing.fields;
    const key = others.length === 0 ? field : missing.fields.join(" ");
    if (asked.has(key)) return;
    asked.add(key);
    all.push(missing);
  };
  for (const name of names) ask(missingFact(name, toFields(name)));
  for (const field of support.missingFields) ask(missingField(field));
  return all;
}

/**
 * What is still to be known before grounds for priority can be told, by id of the ground; nothing for a ground that is
 * known, and no line for what is no ground.
 *
 * @example
 * ```ts
 * import { missingForPriority } from "@khuyencong/core/eligibility";
 * import { applicationSchema } from "@khuyencong/core/facts";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
 * const application = applicationSchema.parse({ activity: "advanced-machinery", planYear: 2026 });
 * const missing = missingForPriority(rulebook, application, ["priority.labour-intensive"]);
 * missing.get("priority.labour-intensive")?.map(({ fields }) => fields); // => [["/applicant/workers"]]
 * ```
 */
export function missingForPriority(
  rulebook: Rulebook,
  application: Application,
  grounds: readonly string[],
): ReadonlyMap<string, readonly MissingFact[]> {
  const law = preparedLaw(rulebook);
  const missing = new Map<string, readonly MissingFact[]>();
  if (grounds.length === 0 || law.tradeMap === undefined) return missing;
  const { facts, size } = factsUnderLaw(rulebook, law, law.tradeMap, application);
  const asking = askingUnderLaw(law, size);
  for (const { entry, when } of law.priorityGrounds) {
    if (!grounds.includes(entry.id)) continue;
    const names = missingFacts(when.trace(facts)).filter(isFactName);
    missing.set(
      entry.id,
      names.map((name) => missingFact(name, fieldsToAsk(name, asking))),
    );
  }
  return missing;
}
