import type { Finding } from "../basis/index.js";
import { type Application, factDefinition } from "../facts/index.js";
import { findCommuneByCode } from "../place/index.js";
import type { Rulebook } from "../rulebook/index.js";
import type { Facts } from "../rules/index.js";
import type { RuleResult } from "./judge-rule.js";
import { eligibilityMessages } from "./messages.js";
import type { PreparedLaw } from "./prepared-law.js";

/** What the rules that did not simply hold have to say. */
export function findingsOfRules(results: readonly RuleResult[]): Finding[] {
  return results.flatMap(({ entry, status, missing }): Finding[] => {
    const { strand, title, failed, fix } = entry.value;
    const base = { code: `rule.${entry.id}`, category: strand, citations: [...entry.citations] };
    const mend = fix === undefined ? {} : { fix };
    if (status === "failed") return [{ ...base, severity: "error", message: failed, ...mend }];
    if (status === "split") {
      return [{ ...base, severity: "warning", message: eligibilityMessages.split(title), ...mend }];
    }
    if (status !== "undecided") return [];
    const message = eligibilityMessages.waitsFor(
      title,
      missing.map((name) => factDefinition(name).label),
    );
    return [{ ...base, severity: "warning", message, fix: eligibilityMessages.fillIn }];
  });
}

/** What is worth saying beside the rules: differences between instruments, and a place that does not exist. */
export function noticesAndPlaceFindings(
  rulebook: Rulebook,
  law: PreparedLaw,
  facts: Facts,
  application: Application,
): Finding[] {
  const findings: Finding[] = law.notices
    .filter(({ when }) => when.evaluate(facts) === true)
    .map(({ entry }) => ({
      code: `notice.${entry.id}`,
      severity: entry.value.severity,
      category: entry.value.category,
      message: entry.value.message,
      citations: [...entry.citations],
    }));
  const commune = application.production?.commune;
  if (commune !== undefined && findCommuneByCode(rulebook.pack.territory, commune) === undefined) {
    findings.push({
      code: "place.unknown-commune",
      severity: "error",
      category: "place",
      message: eligibilityMessages.unknownCommune(commune),
      citations: [],
      where: { kind: "document", pointer: "/production/commune" },
      fix: eligibilityMessages.chooseCommune,
    });
  }
  return findings;
}
