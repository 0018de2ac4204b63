import { sumOf } from "@khuyencong/core/basis";
import { indicators } from "@khuyencong/core/indicator";
import { type CommuneReport, type FundingSource, fundingSourceSchema } from "@khuyencong/core/report";
import type { CommuneProgramme } from "@khuyencong/core/validation";

const codes = indicators.map(({ code }) => ({ code }));

/** What every report has: a row for each source of money and for each indicator. */
export const sameForAll = {
  disbursements: fundingSourceSchema.options.map((source) => ({ source })),
  indicators: codes,
} as const;

/** The targets of the programme; those of last year's report where no programme is given. */
function targetsOf(programme: CommuneProgramme | undefined, lastYear: CommuneReport | undefined) {
  if (programme === undefined) {
    return (lastYear?.results ?? []).map(({ tag, name, unit, planned }) => ({ tag, name, unit, planned }));
  }
  return programme.targets.map(({ tag, name, unit, quantity }) => ({ tag, name, unit, planned: quantity }));
}

function approvalOf(programme: CommuneProgramme | undefined, lastYear: CommuneReport | undefined) {
  const { number, date } = programme?.approval ?? {};
  if (number !== undefined && date !== undefined) return { programme: { number, date } };
  return lastYear?.programme === undefined ? {} : { programme: lastYear.programme };
}

/** What was disbursed of a source until the end of last year; nothing where its report does not name the source. */
function disbursedBefore({ disbursements }: CommuneReport, source: FundingSource) {
  const rows = disbursements.filter((row) => row.source === source);
  return rows.length === 0 ? {} : { before: sumOf(rows.map(({ toDate }) => toDate)) };
}

/** What a report can say before anybody fills it in, from the commune's programme and its report on the year before. */
export function knownBefore(programme: CommuneProgramme | undefined, lastYear: CommuneReport | undefined) {
  const toDate = new Map(lastYear?.results.map((result) => [result.tag, result.toDate]));
  const results = targetsOf(programme, lastYear).map((target) => {
    const before = toDate.get(target.tag);
    return before === undefined ? target : { ...target, before };
  });
  const disbursements = sameForAll.disbursements.map(({ source }) => ({
    source,
    ...(lastYear === undefined ? {} : disbursedBefore(lastYear, source)),
  }));
  return { ...approvalOf(programme, lastYear), results, disbursements, indicators: codes };
}
