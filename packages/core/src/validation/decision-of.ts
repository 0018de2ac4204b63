import { type Decision, decide } from "../eligibility/index.js";
import type { Rulebook } from "../rulebook/index.js";
import type { CommuneProject } from "./commune-programme.js";

const decisions = new WeakMap<Rulebook, WeakMap<CommuneProject["application"], Decision>>();

/** The decision on a project under a rulebook; several checks look at it, so it is taken once. */
export function decisionOf(rulebook: Rulebook, { application }: CommuneProject): Decision {
  const known = decisions.get(rulebook) ?? new WeakMap<CommuneProject["application"], Decision>();
  decisions.set(rulebook, known);
  const decision = known.get(application) ?? decide(rulebook, application);
  known.set(application, decision);
  return decision;
}
