import type { Assurance, BilingualText, Finding } from "../basis/index.js";
import type { Application, FactName, ProvingDocumentId } from "../facts/index.js";
import type { AdvanceAnswer, SupportAnswer } from "../funding/index.js";
import type { Entry, RulebookStamp, Strand } from "../rulebook/index.js";
import type { Truth } from "../rules/index.js";
import type { Door, PriorityGround } from "./entry-kinds.js";
import type { RuleResult } from "./judge-rule.js";
import type { Outcome, ReadingOutcome } from "./outcome.js";

/** Something the decision still needs: how it is asked, what proves it, who issues the proof. */
export interface MissingFact {
  /** `undefined` for a field that is no fact itself, such as earlier support. */
  readonly fact: FactName | undefined;
  /** Fields of the application that would settle it (JSON Pointers). */
  readonly fields: readonly string[];
  readonly kind: "information" | "judgement";
  readonly label: BilingualText;
  readonly question: BilingualText;
  /** The documents that prove it; `provingDocuments` names them and who issues them. */
  readonly provenBy: readonly ProvingDocumentId[];
}

/** How one strand stands, and how sure the law behind it is. */
export interface StrandAnswer {
  readonly status: "settled" | "failed" | "open" | "outside-coverage" | "not-asked";
  /** The weakest mark of what was applied; `undefined` where nothing was. */
  readonly assurance: Assurance | undefined;
}

/** Support as far as the outcome lets it be said: never a sum for an application that is not eligible. */
export type DecidedSupport =
  | { readonly condition: "met" | "if-eligible"; readonly answer: SupportAnswer }
  | { readonly condition: "not-met" }
  | { readonly condition: "as-approved" };

/** One priority ground and whether it holds. It ranks; it never decides. */
export interface DecidedPriority {
  readonly entry: Entry<PriorityGround>;
  readonly truth: Truth;
}

/**
 * The answer to one application: the outcome, every reading with what follows, marks per strand, all findings,
 * what is missing, priority grounds, and the highest support with its grounds.
 */
export interface Decision {
  readonly rulebook: RulebookStamp;
  readonly application: Application;
  /** `continues-as-approved`: approved before the law changed, so not judged again. */
  readonly standing: "judged" | "continues-as-approved" | "outside-coverage";
  readonly outcome: Outcome;
  readonly readings: readonly ReadingOutcome[];
  readonly strands: Readonly<Record<Strand, StrandAnswer>>;
  readonly rules: readonly RuleResult[];
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingFact[];
  readonly priority: readonly DecidedPriority[];
  readonly support: DecidedSupport;
  readonly advance: AdvanceAnswer | undefined;
  /** Ways that stay open where this one is closed or in doubt. */
  readonly doors: readonly Entry<Door>[];
  /** Open legal questions on which this answer hangs: another reading of them gives another answer. */
  readonly openQuestions: readonly string[];
  /** All legal questions on which what was applied rests, those with a default reading among them. */
  readonly questions: readonly string[];
}
