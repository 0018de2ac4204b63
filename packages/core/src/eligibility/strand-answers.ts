import { weakestOf } from "../basis/index.js";
import type { AdvanceAnswer, SupportAnswer } from "../funding/index.js";
import { isCovered, type Rulebook, type Strand } from "../rulebook/index.js";
import type { StrandAnswer } from "./decision.js";
import type { RuleResult } from "./judge-rule.js";

/** How the strands of eligibility stand; the strands of money come after. */
export function strandsOf(rulebook: Rulebook, results: readonly RuleResult[]): Record<Strand, StrandAnswer> {
  const strandAnswer = (strand: Strand): StrandAnswer => {
    if (!isCovered(rulebook, strand)) return { status: "outside-coverage", assurance: undefined };
    const applied = results.filter(({ entry, status }) => entry.value.strand === strand && status !== "not-applicable");
    const assurance = weakestOf(applied.map(({ entry }) => entry.assurance));
    if (applied.length === 0) return { status: "not-asked", assurance };
    if (applied.some(({ status }) => status === "failed")) return { status: "failed", assurance };
    return { status: applied.every(({ status }) => status === "held") ? "settled" : "open", assurance };
  };
  return {
    beneficiary: strandAnswer("beneficiary"),
    place: strandAnswer("place"),
    activity: strandAnswer("activity"),
    level: { status: "not-asked", assurance: undefined },
    advance: { status: "not-asked", assurance: undefined },
  };
}

/** How the level stands. */
export function levelStrand(rulebook: Rulebook, answer: SupportAnswer): StrandAnswer {
  if (!isCovered(rulebook, "level")) return { status: "outside-coverage", assurance: undefined };
  const ground = "ground" in answer ? answer.ground : undefined;
  const marks =
    ground === undefined ? [] : [ground.assurance, ...(ground.capFactor ? [ground.capFactor.assurance] : [])];
  const assurance = weakestOf(marks);
  return { status: answer.status === "computed" ? "settled" : "open", assurance };
}

/** How the advance stands. */
export function advanceStrand(rulebook: Rulebook, answer: AdvanceAnswer): StrandAnswer {
  if (!isCovered(rulebook, "advance")) return { status: "outside-coverage", assurance: undefined };
  const assurance = "assurance" in answer ? answer.assurance : undefined;
  return { status: answer.status === "allowed" ? "settled" : "open", assurance };
}
