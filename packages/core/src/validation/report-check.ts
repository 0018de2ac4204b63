import type { PlainDate } from "../basis/index.js";
import { endOfYear, plainDate } from "../basis/index.js";
import type { CommuneReport } from "../report/index.js";
import type { Check, CheckInput } from "./check.js";
import type { CommuneProgramme } from "./commune-programme.js";

/** Why nothing is compared with a document that was given: nobody can say which is meant, or part of it was not read. */
export type WhyNotTaken = "several" | "unsound";

/** What a commune handed in before, as far as it was given together with the report. */
export interface Companions {
  /** The commune's own programme. */
  readonly programme?: CommuneProgramme | undefined;
  /** For a report on a whole year, that on its first half. */
  readonly halfYear?: CommuneReport | undefined;
  /** The report on the whole year before. */
  readonly lastYear?: CommuneReport | undefined;
  /** Those that were given and are not compared. */
  readonly notTaken?: Readonly<Partial<Record<"programme" | "halfYear" | "lastYear", WhyNotTaken>>>;
}

/** What every check of a report is given; it looks at nothing else. */
export interface ReportCheckInput extends Omit<CheckInput, "programme" | "decisions"> {
  readonly report: CommuneReport;
  readonly companions: Companions;
  /** Whether no row was left out: what counts rows is compared only then. */
  readonly isWhole: boolean;
}

/** One check of a report. */
export type ReportCheck = Check<ReportCheckInput>;

/** The first day and the last that a report covers. */
export function daysCovered({ reporting }: Pick<CommuneReport, "reporting">): {
  readonly first: PlainDate;
  readonly last: PlainDate;
} {
  const { span, year } = reporting;
  return {
    first: plainDate(`${year}-01-01`),
    last: span === "half-year" ? plainDate(`${year}-06-30`) : endOfYear(year),
  };
}

/** The years of the programme of which a report tells: the commune's own where it is given, else the province's. */
export function programmePeriod({
  companions,
  provincial,
}: ReportCheckInput): { readonly fromYear: number; readonly toYear: number } | undefined {
  return companions.programme?.period ?? provincial?.period;
}
