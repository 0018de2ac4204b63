import type { BilingualText, Finding } from "../basis/index.js";
import { type Application, type FactName, factDefinition, fieldLabel } from "../facts/index.js";
import { findCommuneByCode } from "../place/index.js";
import type { Entry, Rulebook } from "../rulebook/index.js";
import type { Facts } from "../rules/index.js";
import type { Notice } from "./entry-kinds.js";
import type { RuleResult } from "./judge-rule.js";
import { eligibilityMessages } from "./messages.js";
import type { Outcome } from "./outcome.js";
import type { PreparedLaw } from "./prepared-law.js";

/**
 * What facts are called when they are asked for: two facts of one field are one question.
 *
 * @example
 * ```ts
 * import { labelsOf } from "@khuyencong/core/eligibility";
 * labelsOf(["place.areaOnDecisionDate", "place.areaOnPlanBasisDate"]).map(({ vi }) => vi); // => ["Xã, phường nơi sản xuất"]
 * ```
 */
export function labelsOf(names: readonly FactName[]): readonly BilingualText[] {
  const labels = names.map((name) => {
    const { origin, label, pointer } = factDefinition(name);
    return origin === "derived" && name !== "applicant.isSme" ? fieldLabel(pointer) : label;
  });
  return [...new Map(labels.map((label) => [label.vi, label])).values()];
}

/** Every shape is written out: putting findings together from parts took almost a fifth of a whole decision. */
function findingOfRule({ entry, status, missing }: RuleResult): Finding {
  const citations = [...entry.citations];
  const { strand: category, title, failed, fix } = entry.value;
  const code = `rule.${entry.id}`;
  if (status === "undecided") {
    const message = eligibilityMessages.waitsFor(title, labelsOf(missing));
    return { code, category, citations, severity: "warning", message, fix: eligibilityMessages.fillIn };
  }
  const severity = status === "failed" ? "error" : "warning";
  const message = status === "failed" ? failed : eligibilityMessages.split(title);
  return fix === undefined
    ? { code, category, citations, severity, message }
    : { code, category, citations, severity, message, fix };
}

const findings = new WeakMap<RuleResult, Finding>();

/** Results are shared by all applications that came out so, and what is said of one is said of all. */
function toldOf(result: RuleResult): Finding {
  const known = findings.get(result);
  if (known !== undefined) return known;
  const finding = Object.freeze(findingOfRule(result));
  findings.set(result, finding);
  return finding;
}

/** What the rules that did not simply hold have to say. */
export function findingsOfRules(results: readonly RuleResult[]): Finding[] {
  return results.filter(({ status }) => status !== "held" && status !== "not-applicable").map(toldOf);
}

/** The notices whose condition holds. */
export function noticesThatHold(law: PreparedLaw, facts: Facts): readonly Entry<Notice>[] {
  return law.notices.filter(({ when }) => when.evaluate(facts) === true).map(({ entry }) => entry);
}

/** What is worth saying beside the rules: differences between instruments. */
export function findingsOfNotices(notices: readonly Entry<Notice>[]): Finding[] {
  return notices.map(({ id, value, citations }) => ({
    code: `notice.${id}`,
    severity: value.severity,
    category: value.category,
    message: value.message,
    citations: [...citations],
  }));
}

/** A place that does not exist stops, unless the answer does not depend on the place. */
export function findingsOfCommune(rulebook: Rulebook, application: Application, outcome: Outcome): Finding[] {
  const commune = application.production?.commune;
  const { territory } = rulebook.pack;
  if (commune === undefined || findCommuneByCode(territory, commune) !== undefined) return [];
  const where = { kind: "document", pointer: "/production/commune" } as const;
  // A list that was never entered cannot refute a code: the place is not known, and nothing is wrong.
  if (territory.isPartial === true) {
    return [
      {
        code: "place.list-not-entered",
        severity: "warning",
        category: "coverage",
        message: eligibilityMessages.communeListPartial(commune),
        citations: [],
        where,
        fix: eligibilityMessages.enterCommunes,
      },
    ];
  }
  return [
    {
      code: "place.unknown-commune",
      severity: outcome === "eligible" ? "warning" : "error",
      category: "place",
      message: eligibilityMessages.unknownCommune(commune),
      citations: [],
      where,
      fix: eligibilityMessages.chooseCommune,
    },
  ];
}
