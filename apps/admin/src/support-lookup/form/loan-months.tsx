import { dongSchema } from "@khuyencong/core/basis";
import { createUniqueId, For, Index, Show } from "solid-js";
import { Button } from "../../components/button";
import { readDong } from "../model/dong-text";
import {
  isEmptyMonth,
  type LoanMonthRow,
  type LoanRow,
  monthOfPlace,
  mostRows,
  rowsAtOnce,
  withMonths,
} from "../model/loan-rows";
import { formatDong } from "../model/million-text";
import { writeMonth } from "../model/month-text";
import { isTable, type SumColumn, sumColumns, withPasted } from "../model/pasted-months";
import { useWords } from "../use-words";

interface LoanMonthsProps {
  readonly loan: LoanRow;
  readonly onChange: (loan: LoanRow) => void;
}

/** Interest month by month, as in a sheet: cells take a pasted column, and arrows lead up and down. */
export function LoanMonths(props: LoanMonthsProps) {
  const words = useWords();
  const own = createUniqueId();
  const cellId = (column: SumColumn, place: number) => `${own}-${column}-${place}`;
  const nameOf = (place: number) => {
    const month = monthOfPlace(props.loan, place);
    return month === undefined ? words().loans.place(place + 1) : writeMonth(month);
  };
  const change = (place: number, changed: Partial<LoanMonthRow>) =>
    props.onChange({
      ...props.loan,
      months: props.loan.months.map((month, index) => (index === place ? { ...month, ...changed } : month)),
    });
  const onPaste = (event: ClipboardEvent, row: number, column: SumColumn) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!isTable(text)) return;
    event.preventDefault();
    props.onChange(withPasted(props.loan, text, { row, column }));
  };
  const onKeyDown = (event: KeyboardEvent, place: number, column: SumColumn) => {
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = document.getElementById(cellId(column, place + step));
    next?.focus();
    if (next instanceof HTMLInputElement) next.select();
  };
  const isWrong = (month: LoanMonthRow, column: SumColumn) => {
    const { kind } = readDong(month[column]);
    return kind === "not-understood" || (column === "paid" && kind === "empty" && !isEmptyMonth(month));
  };
  const faults = () =>
    props.loan.months.flatMap((month, place) => {
      if (sumColumns.some((column) => readDong(month[column]).kind === "not-understood")) {
        return [words().loans.notASum(nameOf(place))];
      }
      return isWrong(month, "paid") ? [words().loans.paidMissing(nameOf(place))] : [];
    });
  const total = () => {
    const amounts = props.loan.months.map(({ paid }) => readDong(paid));
    const sum = amounts.reduce((all, read) => all + (read.kind === "understood" ? read.amount : 0), 0);
    return dongSchema.safeParse(sum).data;
  };
  const heading = (column: SumColumn) => words().loans[column];
  return (
    <div class="loan-months">
      <p class="loan-months-hint" id={`${own}-hint`}>
        {words().loans.paste}
      </p>
      <table aria-describedby={`${own}-hint ${own}-faults`}>
        <caption>{words().loans.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words().loans.month}</th>
            <For each={sumColumns}>{(column) => <th scope="col">{heading(column)}</th>}</For>
            <th scope="col">{words().loans.isOverdue}</th>
          </tr>
        </thead>
        <tbody>
          <Index each={props.loan.months}>
            {(month, place) => (
              <tr>
                <th scope="row" class="figures">
                  {nameOf(place)}
                </th>
                <For each={sumColumns}>
                  {(column) => (
                    <td>
                      <input
                        class="field-input figures"
                        type="text"
                        inputmode="numeric"
                        autocomplete="off"
                        spellcheck={false}
                        id={cellId(column, place)}
                        aria-label={words().loans.cell(nameOf(place), heading(column))}
                        aria-invalid={isWrong(month(), column) ? "true" : undefined}
                        value={month()[column]}
                        onInput={(event) => change(place, { [column]: event.currentTarget.value })}
                        onPaste={(event) => onPaste(event, place, column)}
                        onKeyDown={(event) => onKeyDown(event, place, column)}
                      />
                    </td>
                  )}
                </For>
                <td class="loan-months-overdue">
                  <input
                    type="checkbox"
                    aria-label={words().loans.cell(nameOf(place), words().loans.isOverdue)}
                    checked={month().isOverdue}
                    onChange={(event) => change(place, { isOverdue: event.currentTarget.checked })}
                  />
                </td>
              </tr>
            )}
          </Index>
        </tbody>
      </table>
      <ul class="loan-months-faults" id={`${own}-faults`}>
        <For each={faults().slice(0, 3)}>{(fault) => <li class="field-error">{fault}</li>}</For>
      </ul>
      <div class="loan-months-end">
        <output class="figures">
          <Show when={total() !== undefined && total()}>{(sum) => words().loans.total(formatDong(sum()))}</Show>
        </output>
        <Show when={props.loan.months.length < mostRows}>
          <Button onPress={() => props.onChange(withMonths(props.loan, props.loan.months.length + rowsAtOnce))}>
            {words().loans.more(Math.min(rowsAtOnce, mostRows - props.loan.months.length))}
          </Button>
        </Show>
      </div>
    </div>
  );
}
