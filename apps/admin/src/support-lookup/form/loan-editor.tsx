import type { BilingualText } from "@khuyencong/core/basis";
import {
  loanCurrencyLabels,
  loanCurrencySchema,
  loanPurposeLabels,
  loanPurposeSchema,
  loanTermLabels,
  loanTermSchema,
} from "@khuyencong/core/facts";
import { createSignal, Show } from "solid-js";
import { Button } from "../../components/button";
import { SelectField } from "../../components/select-field";
import { TextField } from "../../components/text-field";
import { useLanguage } from "../../language/language-context";
import type { LoanRow } from "../model/loan-rows";
import { readMonth, writeMonth } from "../model/month-text";
import { useWords } from "../use-words";
import type { ListRowProps } from "./list-question";
import "./loan-editor.css";
import { LoanMonths } from "./loan-months";

/** One loan: what it is for, and its interest month by month. */
export function LoanEditor(props: ListRowProps<LoanRow>) {
  const { say } = useLanguage();
  const words = useWords();
  const [typed, setTyped] = createSignal<string>();
  const choicesOf = (labels: Readonly<Record<string, BilingualText>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label: sentenceStart(say(label)) }));
  const monthText = () => typed() ?? (props.row.firstMonth === undefined ? "" : writeMonth(props.row.firstMonth));
  const acceptMonth = (text: string) => {
    setTyped(text);
    props.onChange({ ...props.row, firstMonth: readMonth(text), rowsFrom: undefined });
  };
  const changeMonths = (loan: LoanRow) => {
    // A pasted column may have named the first month.
    if (loan.firstMonth !== props.row.firstMonth) setTyped(undefined);
    props.onChange(loan);
  };
  const monthError = () =>
    monthText().trim() === "" || props.row.firstMonth !== undefined ? undefined : words().loans.notAMonth;
  return (
    <fieldset class="list-question-row loan-editor">
      <legend>{words().loans.row(props.number)}</legend>
      <div class="loan-editor-terms">
        <SelectField
          label={words().loans.purpose}
          none={words().form.choose}
          choices={choicesOf(loanPurposeLabels)}
          value={props.row.purpose}
          onChange={(chosen) => props.onChange({ ...props.row, purpose: loanPurposeSchema.safeParse(chosen).data })}
        />
        <SelectField
          label={words().loans.term}
          none={words().form.choose}
          choices={choicesOf(loanTermLabels)}
          value={props.row.term}
          onChange={(chosen) => props.onChange({ ...props.row, term: loanTermSchema.safeParse(chosen).data })}
        />
        <SelectField
          label={words().loans.currency}
          none={words().form.choose}
          choices={choicesOf(loanCurrencyLabels)}
          value={props.row.currency}
          onChange={(chosen) => props.onChange({ ...props.row, currency: loanCurrencySchema.safeParse(chosen).data })}
        />
        <TextField
          label={words().loans.firstMonth}
          hint={words().loans.firstMonthHint}
          error={monthError()}
          value={monthText()}
          onInput={acceptMonth}
        />
      </div>
      <LoanMonths loan={props.row} onChange={changeMonths} />
      <Show when={props.onRemove}>
        {(remove) => (
          <div>
            <Button kind="quiet" onPress={remove()}>
              {words().loans.remove(props.number)}
            </Button>
          </div>
        )}
      </Show>
    </fieldset>
  );
}

function sentenceStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
