import { createSignal, Index, Show } from "solid-js";
import { Button } from "../../components/button";
import { SegmentedControl } from "../../components/segmented-control";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { answerOfLoans, emptyLoan, type LoanRow, loanRowsOf } from "../model/loan-rows";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { useFieldError } from "./field-error";
import { LoanEditor } from "./loan-editor";
import type { QuestionProps } from "./question-props";

type Taken = "none" | "some" | "unknown";
const mostLoans = 20;

/** Which loans were taken and what interest was paid on them. An empty list says "none"; no list says nothing. */
export function LoansQuestion(props: QuestionProps) {
  const { state } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const errorOf = useFieldError();
  const initial = loanRowsOf(state.answer(props.field.pointer));
  const [taken, setTaken] = createSignal<Taken>(
    initial === undefined ? "unknown" : initial.length === 0 ? "none" : "some",
  );
  const [loans, setLoans] = createSignal<readonly LoanRow[]>(initial?.length ? initial : [emptyLoan]);

  const change = (next: readonly LoanRow[]) => {
    setLoans(next);
    state.setAnswer(props.field.pointer, answerOfLoans(next));
  };
  const choose = (chosen: Taken) => {
    setTaken(chosen);
    const answers = { none: [], some: answerOfLoans(loans()), unknown: undefined };
    state.setAnswer(props.field.pointer, answers[chosen]);
  };
  return (
    <div class="earlier-support">
      <SegmentedControl
        id={fieldId(props.field.pointer)}
        legend={say(props.field.question)}
        choices={[
          { value: "some", label: words().loans.some },
          { value: "none", label: words().loans.none },
          { value: "unknown", label: words().form.unknown },
        ]}
        value={taken()}
        onChange={choose}
      />
      <Show when={taken() === "some"}>
        <Index each={loans()}>
          {(loan, index) => (
            <LoanEditor
              loan={loan()}
              number={index + 1}
              onChange={(changed) => change(loans().with(index, changed))}
              onRemove={loans().length > 1 ? () => change(loans().toSpliced(index, 1)) : undefined}
            />
          )}
        </Index>
        <Show when={errorOf(props.field.pointer)}>{(error) => <p class="field-error">{error()}</p>}</Show>
        <p class="earlier-support-note">
          <Show when={answerOfLoans(loans()) === undefined}>{words().loans.incomplete}</Show>
        </p>
        <Show when={loans().length < mostLoans}>
          <div>
            <Button onPress={() => change([...loans(), emptyLoan])}>{words().loans.add}</Button>
          </div>
        </Show>
      </Show>
    </div>
  );
}
