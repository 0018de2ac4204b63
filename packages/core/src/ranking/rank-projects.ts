import { type BilingualText, type Citation, weakestOf } from "../basis/index.js";
import { type Decision, decide, missingForPriority } from "../eligibility/index.js";
import type { ApplicationInput } from "../facts/index.js";
import { type Entry, entriesOf, type Rulebook, stampOf } from "../rulebook/index.js";
import { rankingMessages } from "./messages.js";
import { isOwnerReading, type OwnerReading, ownerRankQuestion, ownerReadings } from "./owner-reading.js";
import type {
  GroundEntry,
  ListedProject,
  OwnerReadings,
  ProjectWithGrounds,
  RankedProject,
  Ranking,
  WaitingProject,
  WouldDecide,
} from "./ranking.js";
import { type RankingRule, rankingRuleKind } from "./ranking-rule.js";
import { countAt, groupStanding, keyIfHeld, keyUnder, ownersOf, placeOf, tallyOf, wouldMove } from "./standing.js";

type RuleOf<Form extends RankingRule["form"]> = Entry<Extract<RankingRule, { form: Form }>>;

function rulesOf<Form extends RankingRule["form"]>(rulebook: Rulebook, form: Form): readonly RuleOf<Form>[] {
  const isOfForm = (entry: Entry<RankingRule>): entry is RuleOf<Form> => entry.value.form === form;
  return entriesOf(rulebook, rankingRuleKind).filter(isOfForm);
}

interface Listed {
  readonly index: number;
  readonly decision: Decision;
}

function listed({ index, decision }: Listed, reason: BilingualText, citations: readonly Citation[]): ListedProject {
  return { index, name: decision.application.applicant?.name, decision, reason, citations };
}

/** Why a project takes no place at all; `undefined` where it may take one. */
function apartFor({ decision }: Listed): { reason: BilingualText; citations: readonly Citation[] } | undefined {
  const { standing, outcome, findings } = decision;
  if (standing === "continues-as-approved") {
    return { reason: rankingMessages.continuesAsApproved, citations: findings.flatMap(({ citations }) => citations) };
  }
  const told = standing === "outside-coverage" ? findings : findings.filter(({ severity }) => severity === "error");
  const messages = told.map(({ message }) => message);
  const citations = told.flatMap((finding) => finding.citations);
  if (standing === "outside-coverage") return { reason: rankingMessages.outsideCoverage(messages), citations };
  return outcome === "not-eligible" ? { reason: rankingMessages.notEligible(messages), citations } : undefined;
}

/** A project on the way to its place. */
interface Candidate extends Listed {
  readonly groups: ProjectWithGrounds["groups"];
  readonly owners: ProjectWithGrounds["owners"];
}

function withGrounds(
  rulebook: Rulebook,
  candidate: Candidate,
  { order, reason, lifts }: { order: RuleOf<"order">; reason: BilingualText; lifts: (ground: GroundEntry) => boolean },
): ProjectWithGrounds {
  const { groups, owners, decision } = candidate;
  const deciding = groups.flatMap(({ held, order: best }) => held.filter(({ value }) => value.rank?.order === best));
  const lifting = groups.flatMap(({ open }) => open).filter(lifts);
  const missing = missingForPriority(
    rulebook,
    decision.application,
    lifting.map(({ id }) => id),
  );
  const wouldDecide = lifting.map((ground): WouldDecide => ({ ground, missing: missing.get(ground.id) ?? [] }));
  return {
    ...listed(candidate, reason, [...order.citations, ...deciding.flatMap(({ citations }) => citations)]),
    groups,
    owners,
    wouldDecide,
    assurance: weakestOf([order.assurance, ...deciding.map(({ assurance }) => assurance)]),
  };
}

/** Best place first; where places are shared, in the order given. */
function rankCandidates(
  rulebook: Rulebook,
  candidates: readonly Candidate[],
  order: RuleOf<"order">,
  reading: OwnerReading,
): readonly RankedProject[] {
  const tally = tallyOf(candidates.map((candidate) => keyUnder(reading, candidate)));
  return candidates
    .map((candidate): RankedProject => {
      const own = keyUnder(reading, candidate);
      const tiedWith = countAt(tally, own) - 1;
      const reason = rankingMessages.place(candidate.groups, tiedWith);
      const lifts = (ground: GroundEntry) => wouldMove(tally, own, keyIfHeld(reading, candidate, ground), true);
      return {
        ...withGrounds(rulebook, candidate, { order, reason, lifts }),
        place: placeOf(tally, own),
        tiedWith,
      };
    })
    .sort((first, second) => first.place - second.place || first.index - second.index);
}

function ownerChanges(candidates: readonly Candidate[], settled: OwnerReading | undefined): OwnerReadings {
  const placesUnder = (reading: OwnerReading) => {
    const keys = candidates.map((candidate) => keyUnder(reading, candidate));
    const tally = tallyOf(keys);
    return keys.map((key) => placeOf(tally, key));
  };
  const shown = placesUnder(settled ?? ownerReadings[0]);
  const readings = settled === undefined ? ownerReadings.slice(1) : [];
  return {
    question: ownerRankQuestion,
    settled,
    readings: readings
      .map((reading) => {
        const places = placesUnder(reading);
        const changes = candidates.map(({ index }, position) => ({
          index,
          from: shown[position] ?? 0,
          to: places[position] ?? 0,
        }));
        return { reading, changes: changes.filter(({ from, to }) => from !== to) };
      })
      .filter(({ changes }) => changes.length > 0),
  };
}

function remarksOn(decisions: readonly Decision[]): readonly BilingualText[] {
  const plans = new Set(decisions.map(({ application }) => `${application.planYear} ${application.stream ?? ""}`));
  const isUnknown = decisions.some(({ application }) => application.stream === undefined);
  return [
    ...(plans.size > 1 ? [rankingMessages.severalPlans] : []),
    ...(isUnknown && plans.size === 1 ? [rankingMessages.unknownPlan] : []),
  ];
}

/**
 * Ranks projects that were decided under one rulebook; see {@link rankProjects}. For callers that decide in turns.
 * Throws `RangeError` when a decision was taken under another rulebook, and when the rulebook is not of a
 * {@link rankingLaw}.
 *
 * @example
 * ```ts
 * import { decide } from "@khuyencong/core/eligibility";
 * import { dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { rankDecisions, rankingLaw } from "@khuyencong/core/ranking";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { machineryApplication } from "@khuyencong/core/worked-cases";
 * const rulebook = resolveRulebook(rankingLaw(dongNai, dongNaiRegister), { asOf: "2026-03-01" });
 * rankDecisions(rulebook, [decide(rulebook, machineryApplication())]).ranked.map(({ place }) => place); // => [1]
 * ```
 */
export function rankDecisions(rulebook: Rulebook, decisions: readonly Decision[]): Ranking {
  const rulebookStamp = stampOf(rulebook);
  if (decisions.some((decision) => decision.rulebook.hash !== rulebookStamp.hash)) {
    throw new RangeError("Decisions of several rulebooks cannot be ranked together");
  }
  if (!rulebook.pack.kinds.some(({ name }) => name === rankingRuleKind.name)) {
    throw new RangeError("The rulebook holds no rules of ranking: resolve it from rankingLaw(pack, register)");
  }
  const [order] = rulesOf(rulebook, "order");
  const judged = rulesOf(rulebook, "by-judgement");
  const ruling = rulebook.rulings.get(ownerRankQuestion);
  const settled = isOwnerReading(ruling) ? ruling : undefined;
  const reading = settled ?? ownerReadings[0];

  const apart: ListedProject[] = [];
  const byJudgement: ListedProject[] = [];
  const candidates: Candidate[] = [];
  const undecided: (Candidate & { readonly isJudged: boolean; readonly outcome: WaitingOutcome })[] = [];
  for (const [index, decision] of decisions.entries()) {
    const project = { index, decision };
    const found = apartFor(project);
    const judgement = judged.find(({ value }) => value.activities.includes(decision.application.activity));
    if (found !== undefined) apart.push(listed(project, found.reason, found.citations));
    else if (order === undefined) apart.push(listed(project, rankingMessages.noOrder, []));
    else {
      const groups = order.value.groups.map((group) => groupStanding(decision, group));
      const candidate = { ...project, groups, owners: ownersOf(decision) };
      if (isWaiting(decision.outcome)) {
        undecided.push({ ...candidate, isJudged: judgement !== undefined, outcome: decision.outcome });
      } else if (judgement !== undefined) {
        byJudgement.push(listed(project, judgement.value.why, judgement.citations));
      } else candidates.push(candidate);
    }
  }
  const tally = tallyOf(candidates.map((candidate) => keyUnder(reading, candidate)));
  const waitingProject =
    (order: RuleOf<"order">) =>
    (candidate: (typeof undecided)[number]): WaitingProject => {
      const own = keyUnder(reading, candidate);
      const reason = rankingMessages.waiting[candidate.outcome];
      const lifts = (ground: GroundEntry) =>
        !candidate.isJudged && wouldMove(tally, own, keyIfHeld(reading, candidate, ground), false);
      return {
        ...withGrounds(rulebook, candidate, { order, reason, lifts }),
        placeIfEligible: candidate.isJudged ? undefined : placeOf(tally, own),
      };
    };
  return {
    rulebook: rulebookStamp,
    order,
    ranked: order === undefined ? [] : rankCandidates(rulebook, candidates, order, reading),
    byJudgement,
    waiting: order === undefined ? [] : undecided.map(waitingProject(order)),
    apart,
    owners: ownerChanges(candidates, settled),
    gaps: rulesOf(rulebook, "gap"),
    beside: besideOf(rulebook, decisions),
    remarks: remarksOn(decisions),
  };
}

type WaitingOutcome = keyof typeof rankingMessages.waiting;

function isWaiting(outcome: Decision["outcome"]): outcome is WaitingOutcome {
  return outcome === "needs-information" || outcome === "needs-judgement";
}

/** What is weighed besides in the streams of the list; while a stream is not known, in both. */
function besideOf(rulebook: Rulebook, decisions: readonly Decision[]): readonly RuleOf<"beside">[] {
  return rulesOf(rulebook, "beside").filter(
    ({ value }) =>
      value.stream === undefined ||
      decisions.some(({ application }) => application.stream === undefined || application.stream === value.stream),
  );
}

/**
 * The order in which projects of one plan are considered: area first, then trade, each by the order that the law data
 * gives its grounds. Only what is known counts, so that a fact nobody knows never wins; it is named where it would
 * change the list. Projects that the texts do not tell apart share a place. Nothing is granted by it.
 * Throws as `decide` does, and `RangeError` when the rulebook is not of a {@link rankingLaw}. Circular 46/2012 Article 6(3), on Decree 45/2012 Article 6.
 *
 * @example
 * ```ts
 * import { dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { rankingLaw, rankProjects } from "@khuyencong/core/ranking";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { machineryApplication } from "@khuyencong/core/worked-cases";
 * const rulebook = resolveRulebook(rankingLaw(dongNai, dongNaiRegister), { asOf: "2026-03-01" });
 * const large = machineryApplication({ applicant: { workers: 60 } });
 * const inDifficultArea = machineryApplication({ production: { isInDifficultArea: true } });
 * rankProjects(rulebook, [large, inDifficultArea]).ranked.map(({ index, place }) => [index, place]); // => [[1, 1], [0, 2]]
 * ```
 */
export function rankProjects(rulebook: Rulebook, applications: readonly ApplicationInput[]): Ranking {
  return rankDecisions(
    rulebook,
    applications.map((application) => decide(rulebook, application)),
  );
}
