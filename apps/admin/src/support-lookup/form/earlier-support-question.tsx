import { createSignal, Index, Show } from "solid-js";
import { Button } from "../../components/button";
import { SegmentedControl } from "../../components/segmented-control";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { answerOfRows, type EarlierRow, emptyRow, rowsOf } from "../model/earlier-support";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { EarlierSupportRow } from "./earlier-support-row";
import "./earlier-support-question.css";
import type { QuestionProps } from "./question-props";

type Received = "none" | "some" | "unknown";

/** What was received before: nothing, or so much for this in that year. An empty list says "none"; no list says nothing. */
export function EarlierSupportQuestion(props: QuestionProps) {
  const { state } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const initial = rowsOf(state.answer(props.field.pointer));
  const [received, setReceived] = createSignal<Received>(
    initial === undefined ? "unknown" : initial.length === 0 ? "none" : "some",
  );
  const [rows, setRows] = createSignal<readonly EarlierRow[]>(initial?.length ? initial : [emptyRow]);

  const changeRows = (next: readonly EarlierRow[]) => {
    setRows(next);
    state.setAnswer(props.field.pointer, answerOfRows(next));
  };
  const choose = (chosen: Received) => {
    setReceived(chosen);
    const answers = { none: [], some: answerOfRows(rows()), unknown: undefined };
    state.setAnswer(props.field.pointer, answers[chosen]);
  };
  return (
    <div class="earlier-support">
      <SegmentedControl
        id={fieldId(props.field.pointer)}
        legend={say(props.field.question)}
        choices={[
          { value: "none", label: words().earlier.none },
          { value: "some", label: words().earlier.some },
          { value: "unknown", label: words().form.unknown },
        ]}
        value={received()}
        onChange={choose}
      />
      <Show when={received() === "some"}>
        <Index each={rows()}>
          {(row, index) => (
            <EarlierSupportRow
              row={row()}
              number={index + 1}
              onChange={(changed) => changeRows(rows().with(index, changed))}
              onRemove={rows().length > 1 ? () => changeRows(rows().toSpliced(index, 1)) : undefined}
            />
          )}
        </Index>
        <p class="earlier-support-note">
          <Show when={answerOfRows(rows()) === undefined}>{words().earlier.incomplete}</Show>
        </p>
        <div>
          <Button onPress={() => changeRows([...rows(), emptyRow])}>{words().earlier.add}</Button>
        </div>
      </Show>
    </div>
  );
}
