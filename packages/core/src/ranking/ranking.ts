import type { Assurance, BilingualText, Citation } from "../basis/index.js";
import type { Decision, MissingFact, PriorityGround } from "../eligibility/index.js";
import type { Entry, RulebookStamp } from "../rulebook/index.js";
import type { OwnerReading } from "./owner-reading.js";
import type { RankedGroup, RankingRule } from "./ranking-rule.js";

export type GroundEntry = Entry<PriorityGround>;

/** Where one project stands in one group of grounds. */
export interface GroupStanding {
  readonly group: RankedGroup;
  /** The order of its best ground; `undefined` where none is known to hold. */
  readonly order: number | undefined;
  /** The letter by which the text names that ground. */
  readonly letter: string | undefined;
  /** Every ground that is known to hold, best first. */
  readonly held: readonly GroundEntry[];
  /** Grounds of which nobody knows yet and which would lift the project in this group. */
  readonly open: readonly GroundEntry[];
}

/** A ground that is not known to hold, and what would tell; where it held, the project would rise in this list. */
export interface WouldDecide {
  readonly ground: GroundEntry;
  readonly missing: readonly MissingFact[];
}

/** One project of a list. */
export interface ListedProject {
  /** Place in the list that was given, from 0. */
  readonly index: number;
  /** The name of the applicant, where it is given. */
  readonly name: string | undefined;
  readonly decision: Decision;
  /** Why it stands where it stands. */
  readonly reason: BilingualText;
  readonly citations: readonly Citation[];
}

/** A project with its grounds for priority. */
export interface ProjectWithGrounds extends ListedProject {
  /** In the order in which groups are considered. */
  readonly groups: readonly GroupStanding[];
  /** Grounds of owners, shown beside the order: held, and not yet known. */
  readonly owners: { readonly held: readonly GroundEntry[]; readonly unknown: readonly GroundEntry[] };
  readonly wouldDecide: readonly WouldDecide[];
  /** The weakest mark of the order and of the grounds that give the place. */
  readonly assurance: Assurance | undefined;
}

/** A project with a place; those that the texts do not tell apart share it, and the next places stay empty. */
export interface RankedProject extends ProjectWithGrounds {
  readonly place: number;
  /** How many others share the place. */
  readonly tiedWith: number;
}

/** A project of which nobody can say yet whether it is eligible. */
export interface WaitingProject extends ProjectWithGrounds {
  /** The place it would take were it found eligible; `undefined` where a person ranks its activity. */
  readonly placeIfEligible: number | undefined;
}

/** A place that another reading of the owners' priority would change. */
export interface ChangedPlace {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** What follows from each way to read where owners stand; only readings that change a place. */
export interface OwnerReadings {
  readonly question: string;
  /** The reading that a competent body settled; the list then follows it. */
  readonly settled: OwnerReading | undefined;
  readonly readings: readonly { readonly reading: OwnerReading; readonly changes: readonly ChangedPlace[] }[];
}

type RuleOf<Form extends RankingRule["form"]> = Entry<Extract<RankingRule, { form: Form }>>;

/** A list of projects in the order in which the texts have them considered. It ranks; it grants nothing. */
export interface Ranking {
  readonly rulebook: RulebookStamp;
  /** `undefined` where no order is in force on the rulebook's day: then nothing is ranked. */
  readonly order: RuleOf<"order"> | undefined;
  /** Eligible projects, best place first; within a place in the order given. */
  readonly ranked: readonly RankedProject[];
  /** Eligible projects that a person ranks, in the order given. */
  readonly byJudgement: readonly ListedProject[];
  /** Projects of which it is not known whether they are eligible, in the order given. */
  readonly waiting: readonly WaitingProject[];
  /** Projects that take no place, in the order given, each with the reason. */
  readonly apart: readonly ListedProject[];
  readonly owners: OwnerReadings;
  /** Grounds that a text names and nobody can apply any more. */
  readonly gaps: readonly RuleOf<"gap">[];
  /** What a person weighs besides. */
  readonly beside: readonly RuleOf<"beside">[];
  readonly remarks: readonly BilingualText[];
}
