import { type Component, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { type AskedField, askedField } from "../model/asked-field";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { ChoiceQuestion } from "./choice-question";
import { CommuneQuestion } from "./commune-question";
import { EarlierSupportQuestion } from "./earlier-support-question";
import { JudgementQuestion } from "./judgement-question";
import { LoansQuestion } from "./loans-question";
import "./lookup-field.css";
import { MoneyQuestion } from "./money-question";
import { NumberQuestion } from "./number-question";
import type { QuestionProps } from "./question-props";
import { TradeQuestion } from "./trade-question";
import { YesNoQuestion } from "./yes-no-question";

const questions: Readonly<Record<AskedField["widget"], Component<QuestionProps>>> = {
  "yes-no": YesNoQuestion,
  choice: ChoiceQuestion,
  commune: CommuneQuestion,
  trade: TradeQuestion,
  money: MoneyQuestion,
  number: NumberQuestion,
  "earlier-support": EarlierSupportQuestion,
  loans: LoansQuestion,
  judgement: JudgementQuestion,
};

/** One question of the form, by the pointer of what it asks for. */
export function LookupField(props: { readonly pointer: string; readonly isOptional?: boolean }) {
  const { answer } = useLookup();
  const words = useWords();
  return (
    <div class="lookup-field" data-pointer={props.pointer}>
      <Dynamic component={questions[askedField(props.pointer).widget]} field={askedField(props.pointer)} />
      <Show when={!props.isOptional && !answer.matters(props.pointer)}>
        <p class="lookup-field-idle">{words().form.doesNotMatter}</p>
      </Show>
    </div>
  );
}
