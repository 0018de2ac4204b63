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
import "./loan-editor.css";
import { LoanMonths } from "./loan-months";

interface LoanEditorProps {
  readonly loan: LoanRow;
  readonly number: number;
  readonly onChange: (loan: LoanRow) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One loan: what it is for, and its interest month by month. */
export function LoanEditor(props: LoanEditorProps) {
  const { say } = useLanguage();
  const words = useWords();
  const [typed, setTyped] = createSignal<string>();
  const choicesOf = (labels: Readonly<Record<string, BilingualText>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label: sentenceStart(say(label)) }));
  const monthText = () => typed() ?? (props.loan.firstMonth === undefined ? "" : writeMonth(props.loan.firstMonth));
  const acceptMonth = (text: string) => {
    setTyped(text);
    props.onChange({ ...props.loan, firstMonth: readMonth(text), rowsFrom: undefined });
  };
  const changeMonths = (loan: LoanRow) => {
    // A pasted column may have named the first month.
    if (loan.firstMonth !== props.loan.firstMonth) setTyped(undefined);
    props.onChange(loan);
  };
  const monthError = () =>
    monthText().trim() === "" || props.loan.firstMonth !== undefined ? undefined : words().loans.notAMonth;
  return (
    <fieldset class="earlier-support-row loan-editor">
      <legend>{words().loans.row(props.number)}</legend>
      <div class="loan-editor-terms">
        <SelectField
          label={words().loans.purpose}
          none={words().form.choose}
          choices={choicesOf(loanPurposeLabels)}
          value={props.loan.purpose}
          onChange={(chosen) => props.onChange({ ...props.loan, purpose: loanPurposeSchema.safeParse(chosen).data })}
        />
        <SelectField
          label={words().loans.term}
          none={words().form.choose}
          choices={choicesOf(loanTermLabels)}
          value={props.loan.term}
          onChange={(chosen) => props.onChange({ ...props.loan, term: loanTermSchema.safeParse(chosen).data })}
        />
        <SelectField
          label={words().loans.currency}
          none={words().form.choose}
          choices={choicesOf(loanCurrencyLabels)}
          value={props.loan.currency}
          onChange={(chosen) => props.onChange({ ...props.loan, currency: loanCurrencySchema.safeParse(chosen).data })}
        />
        <TextField
          label={words().loans.firstMonth}
          hint={words().loans.firstMonthHint}
          error={monthError()}
          value={monthText()}
          onInput={acceptMonth}
        />
      </div>
      <LoanMonths loan={props.loan} onChange={changeMonths} />
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
