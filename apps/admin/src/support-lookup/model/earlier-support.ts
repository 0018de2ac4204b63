import { type Dong, dongSchema } from "@khuyencong/core/basis";
import { isRecord } from "./draft";

/** One support received earlier, as far as it is filled in. */
export interface EarlierRow {
  readonly activity: string | undefined;
  readonly amount: Dong | undefined;
  readonly year: number | undefined;
  /** Named by links only; the form does not ask for it, and must not lose it. */
  readonly source: unknown;
}
export const emptyRow: EarlierRow = { activity: undefined, amount: undefined, year: undefined, source: undefined };

/** The rows of an answer; `undefined` while it is not known whether anything was received. */
export function rowsOf(answer: unknown): readonly EarlierRow[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  return answer.filter(isRecord).map(({ activity, amount, year, source }) => ({
    activity: typeof activity === "string" ? activity : undefined,
    amount: dongSchema.safeParse(amount).data,
    year: typeof year === "number" ? year : undefined,
    source,
  }));
}

/** The answer that rows give: none before every row is complete, since half a history would raise the sum. */
export function answerOfRows(rows: readonly EarlierRow[]): readonly object[] | undefined {
  const isComplete = rows.every(
    ({ activity, amount, year }) => activity !== undefined && amount !== undefined && year !== undefined,
  );
  if (rows.length === 0 || !isComplete) return undefined;
  return rows.map(({ source, ...row }) => (source === undefined ? row : { ...row, source }));
}
