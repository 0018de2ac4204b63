import type { AdvanceAnswer, LevelGround, LoanInterest, SupportAnswer, SupportSum } from "@khuyencong/core/funding";
import type { Rulebook } from "@khuyencong/core/rulebook";
import type { WireDecision } from "../schema/answer.js";
import { citeInWords } from "./cite.js";

type WireSupport = Extract<WireDecision["support"], { answer: unknown }>["answer"];
type WireAdvance = NonNullable<WireDecision["advance"]>;

function wireGround(rulebook: Rulebook, { citations, questions, capFactor, priority, ...ground }: LevelGround) {
  const wireFactor = ({ factor, citations, assurance }: NonNullable<LevelGround["priority"]>) => ({
    factor,
    assurance,
    law: citeInWords(rulebook, citations),
  });
  return {
    ...ground,
    questions: [...questions],
    law: citeInWords(rulebook, citations),
    capFactor: capFactor && { ...wireFactor(capFactor), label: capFactor.label },
    priority: priority && wireFactor(priority),
  };
}

function wireInterest({ rows, interestPaid, eligible, share, highest }: LoanInterest) {
  return {
    interestPaid,
    eligible,
    share,
    highest,
    rows: rows.map(({ why, notes, ...row }) => ({ ...row, why: [...why], notes: [...notes] })),
  };
}

function wireSum({
  loanInterest,
  highest,
  counterpart,
  binding,
  byRatio,
  capLeft,
  priorityCeiling,
  words,
}: SupportSum) {
  const sum = { highest, counterpart, binding, byRatio, capLeft, priorityCeiling, words };
  return loanInterest === undefined ? sum : { ...sum, loanInterest: wireInterest(loanInterest) };
}

/** The support as the document describes it. */
export function wireSupport(rulebook: Rulebook, answer: SupportAnswer): WireSupport {
  switch (answer.status) {
    case "computed":
      return { status: answer.status, ground: wireGround(rulebook, answer.ground), sum: wireSum(answer.sum) };
    case "depends-on-reading":
      return {
        status: answer.status,
        ground: wireGround(rulebook, answer.ground),
        question: answer.question,
        readings: answer.readings.map(({ reading, sum }) => ({ reading, sum: wireSum(sum) })),
      };
    case "needs-information":
      return { status: answer.status, ground: answer.ground && wireGround(rulebook, answer.ground) };
    case "no-figure":
      return { status: answer.status, ground: answer.ground && wireGround(rulebook, answer.ground), why: answer.why };
    case "outside-coverage":
      return { status: answer.status };
  }
}

/** The advance as the document describes it. */
export function wireAdvance(rulebook: Rulebook, answer: AdvanceAnswer): WireAdvance {
  switch (answer.status) {
    case "allowed": {
      const { status, highest, assurance, citations, words } = answer;
      return { status, highest, assurance, law: citeInWords(rulebook, citations), words };
    }
    case "not-yet":
    case "no-share": {
      const { status, assurance, citations, words } = answer;
      return { status, assurance, law: citeInWords(rulebook, citations), words };
    }
    case "needs-information":
      return { status: answer.status, missingFields: [...answer.missingFields] };
    case "no-rule": {
      const { status, words, comparison } = answer;
      if (comparison === undefined) return { status, words };
      const { id, value, assurance, citations } = comparison;
      const { ratio, investmentDoneMoreThan, supportedItemDoneMoreThan, afterAcceptance } = value;
      const law = citeInWords(rulebook, citations);
      const terms = { ratio, investmentDoneMoreThan, supportedItemDoneMoreThan, afterAcceptance };
      return { status, words, comparison: { entry: id, ...terms, assurance, law } };
    }
  }
}
