import type { Citation } from "@khuyencong/core/basis";
import { preparedLaw } from "@khuyencong/core/eligibility";
import type { ListedProject, ProjectWithGrounds, Ranking } from "@khuyencong/core/ranking";
import type { Rulebook } from "@khuyencong/core/rulebook";
import { cite, citeInWords } from "../decisions/cite.js";
import { wireMissing } from "../decisions/wire-missing.js";
import type { WireRanking } from "../schema/ranking.js";

type Identified = { readonly id: string };
const idsOf = (entries: readonly Identified[]) => entries.map(({ id }) => id);

function wireListed(rulebook: Rulebook, { index, name, decision, reason, citations }: ListedProject) {
  return {
    index,
    ...(name === undefined ? {} : { name }),
    outcome: decision.outcome,
    reason,
    law: citeInWords(rulebook, citations),
  };
}

function wireApart(rulebook: Rulebook, project: ListedProject) {
  return { ...wireListed(rulebook, project), standing: project.decision.standing };
}

function wireGrounds(rulebook: Rulebook, project: ProjectWithGrounds) {
  const { groups, owners, wouldDecide, assurance } = project;
  return {
    ...wireListed(rulebook, project),
    groups: groups.map(({ group, order, letter, held, open }) => ({
      group,
      order,
      letter,
      held: idsOf(held),
      open: idsOf(open),
    })),
    owners: { held: idsOf(owners.held), unknown: idsOf(owners.unknown) },
    wouldDecide: wouldDecide.map(({ ground, missing }) => ({
      ground: ground.id,
      fields: missing.flatMap(({ fields }) => fields),
    })),
    assurance,
  };
}

/** What the whole list waits for: many projects wait for the same. */
function missingOf({ ranked, waiting }: Ranking): WireRanking["missing"] {
  const wouldDecide = [...ranked, ...waiting].flatMap((project) => project.wouldDecide);
  const facts = wouldDecide.flatMap(({ missing }) => missing);
  const byFields = new Map(facts.map((fact) => [fact.fields.join(" "), fact]));
  return [...byFields.values()].map(wireMissing);
}

/** Every place of law that a ranking names. */
function citationsOf(rulebook: Rulebook, ranking: Ranking): readonly Citation[] {
  const { order, ranked, byJudgement, waiting, apart, gaps, beside } = ranking;
  const grounds = preparedLaw(rulebook).priorityGrounds.map(({ entry }) => entry);
  const named = [
    ...(order === undefined ? [] : [order]),
    ...grounds,
    ...ranked,
    ...byJudgement,
    ...waiting,
    ...apart,
    ...gaps,
    ...beside,
  ];
  return named.flatMap(({ citations }) => citations);
}

function groundsOf(rulebook: Rulebook): WireRanking["grounds"] {
  return preparedLaw(rulebook).priorityGrounds.map(({ entry: { id, value, citations, assurance, note } }) => ({
    id,
    group: value.group,
    ...(value.rank === undefined ? {} : { rank: value.rank }),
    label: value.label,
    ...(note === undefined ? {} : { note }),
    law: citeInWords(rulebook, citations),
    assurance,
  }));
}

function ownersOf(rulebook: Rulebook, { question, settled, readings }: Ranking["owners"]): WireRanking["owners"] {
  const known = rulebook.pack.questions.find(({ id }) => id === question)?.readings ?? [];
  return {
    question,
    ...(settled === undefined ? {} : { settled }),
    readings: readings.flatMap(({ reading, changes }) => {
      const label = known.find(({ id }) => id === reading)?.label;
      return label === undefined ? [] : [{ reading, label, changes: changes.map((change) => ({ ...change })) }];
    }),
  };
}

/** A ranking as the document describes it. Every part of law carries its words in both languages. */
export function wireRanking(rulebook: Rulebook, ranking: Ranking): WireRanking {
  const lawful = ({
    id,
    citations,
    assurance,
  }: NonNullable<Ranking["order"]> | Ranking["gaps"][number] | Ranking["beside"][number]) => ({
    id,
    law: citeInWords(rulebook, citations),
    assurance,
  });
  const { order, ranked, byJudgement, waiting, apart, gaps, beside, remarks } = ranking;
  return {
    rulebook: ranking.rulebook,
    order: order && { ...lawful(order), words: order.value.words },
    ranked: ranked.map((project) => ({
      ...wireGrounds(rulebook, project),
      place: project.place,
      tiedWith: project.tiedWith,
    })),
    byJudgement: byJudgement.map((project) => wireApart(rulebook, project)),
    waiting: waiting.map((project) => ({
      ...wireGrounds(rulebook, project),
      placeIfEligible: project.placeIfEligible,
    })),
    apart: apart.map((project) => wireApart(rulebook, project)),
    owners: ownersOf(rulebook, ranking.owners),
    grounds: groundsOf(rulebook),
    gaps: gaps.map((gap) => {
      const { group, letter, label, why } = gap.value;
      return { ...lawful(gap), group, letter, label, why };
    }),
    beside: beside.map((rule) => ({ ...lawful(rule), words: rule.value.words })),
    missing: missingOf(ranking),
    remarks: [...remarks],
    law: cite(rulebook, citationsOf(rulebook, ranking)),
  };
}
