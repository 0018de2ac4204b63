export * from "./decide.js";
export * from "./decision.js";
export * from "./entry-kinds.js";
export type { ReadingResult, RuleResult, RuleStatus } from "./judge-rule.js";
export { eligibilityMessages } from "./messages.js";
export { missingForPriority } from "./missing-facts.js";
export type { Outcome, ReadingOutcome } from "./outcome.js";
export { type PreparedLaw, type PreparedRule, preparedLaw, rulesFor } from "./prepared-law.js";
export { labelsOf } from "./rule-findings.js";
