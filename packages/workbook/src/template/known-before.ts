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

/** The figures until the end of last year: as its report says, and noughts in the programme's first year. */
interface CarriedOver {
  readonly ofTarget: (tag: string) => number;
  /** Nothing where last year's report does not name the source. */
  readonly ofSource: (source: FundingSource) => number | undefined;
}

function carriedOver(lastYear: CommuneReport | undefined, isFirstYear: boolean): CarriedOver | undefined {
  if (lastYear === undefined) return isFirstYear ? { ofTarget: () => 0, ofSource: () => 0 } : undefined;
  const toDate = new Map(lastYear.results.map((result) => [result.tag, result.toDate]));
  return {
    // A target that was not among last year's had nothing done for it.
    ofTarget: (tag) => toDate.get(tag) ?? 0,
    ofSource: (source) => {
      const rows = lastYear.disbursements.filter((row) => row.source === source);
      return rows.length === 0 ? undefined : sumOf(rows.map((row) => row.toDate));
    },
  };
}

const withBefore = <Row extends object>(row: Row, before: number | undefined) =>
  before === undefined ? row : { ...row, before };

/** What a report on a year can say before anybody fills it in, from the programme and the report on the year before. */
export function knownBefore(
  year: number,
  programme: CommuneProgramme | undefined,
  lastYear: CommuneReport | undefined,
) {
  const carried = carriedOver(lastYear, programme?.period.fromYear === year);
  return {
    ...approvalOf(programme, lastYear),
    results: targetsOf(programme, lastYear).map((target) => withBefore(target, carried?.ofTarget(target.tag))),
    disbursements: sameForAll.disbursements.map((row) => withBefore(row, carried?.ofSource(row.source))),
    indicators: codes,
  };
}
