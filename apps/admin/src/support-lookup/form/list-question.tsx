import { createSignal, Index, type JSX, Show } from "solid-js";
import { Button } from "../../components/button";
import { SegmentedControl } from "../../components/segmented-control";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { useFieldError } from "./field-error";
import "./list-question.css";
import type { QuestionProps } from "./question-props";

/** Whether there is anything to list. Nothing listed yet is not the same as nothing to list. */
type Presence = "none" | "some" | "unknown";

/** The words of one list: its two answers, what is said while a row is not complete, and the button. */
interface ListWords {
  readonly none: string;
  readonly some: string;
  readonly incomplete: string;
  readonly add: string;
}

/** One row as its editor is given it. */
export interface ListRowProps<Row> {
  readonly row: Row;
  readonly number: number;
  readonly onChange: (row: Row) => void;
  readonly onRemove: (() => void) | undefined;
}

interface ListQuestionProps<Row> extends QuestionProps {
  readonly words: ListWords;
  readonly emptyRow: Row;
  readonly mostRows: number;
  /** The rows of an answer; `undefined` where nothing was answered. */
  readonly rowsOf: (answer: unknown) => readonly Row[] | undefined;
  /** The answer that the rows make; `undefined` while one is not complete. */
  readonly answerOf: (rows: readonly Row[]) => readonly unknown[] | undefined;
  readonly children: (props: ListRowProps<Row>) => JSX.Element;
}

/** A question answered by a list: none, not known, or so many rows. An empty list says "none"; no list says nothing. */
export function ListQuestion<Row>(props: ListQuestionProps<Row>) {
  const { state } = useLookup();
  const { say } = useLanguage();
  const lookupWords = useWords();
  const errorOf = useFieldError();
  const initial = props.rowsOf(state.answer(props.field.pointer));
  const [presence, setPresence] = createSignal<Presence>(
    initial === undefined ? "unknown" : initial.length === 0 ? "none" : "some",
  );
  const [rows, setRows] = createSignal<readonly Row[]>(initial?.length ? initial : [props.emptyRow]);

  const change = (next: readonly Row[]) => {
    setRows(next);
    state.setAnswer(props.field.pointer, props.answerOf(next));
  };
  const choose = (chosen: Presence) => {
    setPresence(chosen);
    const answers = { none: [], some: props.answerOf(rows()), unknown: undefined };
    state.setAnswer(props.field.pointer, answers[chosen]);
  };
  return (
    <div class="list-question">
      <SegmentedControl
        id={fieldId(props.field.pointer)}
        legend={say(props.field.question)}
        choices={[
          { value: "none", label: props.words.none },
          { value: "some", label: props.words.some },
          { value: "unknown", label: lookupWords().form.unknown },
        ]}
        value={presence()}
        onChange={choose}
      />
      <Show when={presence() === "some"}>
        <Index each={rows()}>
          {(row, index) =>
            props.children({
              get row() {
                return row();
              },
              number: index + 1,
              onChange: (changed) => change(rows().with(index, changed)),
              get onRemove() {
                return rows().length > 1 ? () => change(rows().toSpliced(index, 1)) : undefined;
              },
            })
          }
        </Index>
        <Show when={errorOf(props.field.pointer)}>{(error) => <p class="field-error">{error()}</p>}</Show>
        <p class="list-question-note">
          <Show when={props.answerOf(rows()) === undefined}>{props.words.incomplete}</Show>
        </p>
        <Show when={rows().length < props.mostRows}>
          <div>
            <Button onPress={() => change([...rows(), props.emptyRow])}>{props.words.add}</Button>
          </div>
        </Show>
      </Show>
    </div>
  );
}
