import { type Assurance, weakestOf } from "../basis/index.js";
import type { AdvanceAnswer, SupportAnswer } from "../funding/index.js";
import type { Strand } from "../rulebook/index.js";
import type { StrandAnswer } from "./decision.js";
import type { RuleResult } from "./judge-rule.js";

const notAsked: StrandAnswer = { status: "not-asked", assurance: undefined };
const outside: StrandAnswer = { status: "outside-coverage", assurance: undefined };

/** How the strands of eligibility stand; the strands of money come after. */
export function strandsOf(covered: ReadonlySet<Strand>, results: readonly RuleResult[]): Record<Strand, StrandAnswer> {
  const strandAnswer = (strand: Strand): StrandAnswer => {
    if (!covered.has(strand)) return outside;
    const marks: Assurance[] = [];
    let status: StrandAnswer["status"] = "settled";
    for (const result of results) {
      if (result.entry.value.strand !== strand || result.status === "not-applicable") continue;
      marks.push(result.entry.assurance);
      if (result.status === "failed") status = "failed";
      else if (result.status !== "held" && status !== "failed") status = "open";
    }
    return marks.length === 0 ? notAsked : { status, assurance: weakestOf(marks) };
  };
  return {
    beneficiary: strandAnswer("beneficiary"),
    place: strandAnswer("place"),
    activity: strandAnswer("activity"),
    level: notAsked,
    advance: notAsked,
  };
}

/** How the level stands. */
export function levelStrand(covered: ReadonlySet<Strand>, answer: SupportAnswer): StrandAnswer {
  if (!covered.has("level")) return outside;
  const ground = "ground" in answer ? answer.ground : undefined;
  const marks =
    ground === undefined ? [] : [ground.assurance, ...(ground.capFactor ? [ground.capFactor.assurance] : [])];
  const assurance = weakestOf(marks);
  return { status: answer.status === "computed" ? "settled" : "open", assurance };
}

/** How the advance stands. */
export function advanceStrand(covered: ReadonlySet<Strand>, answer: AdvanceAnswer): StrandAnswer {
  if (!covered.has("advance")) return outside;
  const assurance = "assurance" in answer ? answer.assurance : undefined;
  return { status: answer.status === "allowed" ? "settled" : "open", assurance };
}
