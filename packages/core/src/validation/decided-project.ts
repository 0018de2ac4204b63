import { type Decision, decideApplication, type RuleResult } from "../eligibility/index.js";
import type { Rulebook } from "../rulebook/index.js";
import type { CommuneProject } from "./commune-programme.js";

type Kept = "standing" | "outcome" | "support" | "findings" | "missing" | "doors" | "openQuestions";

/** What checks look at of the decision on a project; the rest is let go at once, since there may be thousands of them. */
export interface DecidedProject extends Pick<Decision, Kept> {
  /** The rules that did not simply hold: each has one finding, and theirs are the first, in this order. */
  readonly tellingRules: readonly RuleResult[];
}

/** The decision on a project of a programme, whose application was read with it. */
export function decidedProject(rulebook: Rulebook, { application }: CommuneProject): DecidedProject {
  const decision = decideApplication(rulebook, application);
  const { standing, outcome, support, findings, missing, doors, openQuestions } = decision;
  const tellingRules = decision.rules.filter(({ status }) => status !== "held" && status !== "not-applicable");
  return { standing, outcome, support, findings, missing, doors, openQuestions, tellingRules };
}
