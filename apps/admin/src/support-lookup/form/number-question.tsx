import { createSignal, Show } from "solid-js";
import { Field } from "../../components/field";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { useFieldError } from "./field-error";
import "./number-question.css";
import type { QuestionProps } from "./question-props";

const wholeNumber = /^\d{1,7}$/;

/** A whole number, with what it counts beside it. */
export function NumberQuestion(props: QuestionProps) {
  const { state } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const errorOf = useFieldError();
  const initial = state.answer(props.field.pointer);
  const [typed, setTyped] = createSignal(typeof initial === "number" ? String(initial) : "");
  const accept = (text: string) => {
    setTyped(text);
    state.setAnswer(props.field.pointer, wholeNumber.test(text.trim()) ? Number(text.trim()) : undefined);
  };
  const error = () =>
    typed().trim() === "" || wholeNumber.test(typed().trim())
      ? errorOf(props.field.pointer)
      : words().form.notAWholeNumber;
  return (
    <Field id={fieldId(props.field.pointer)} label={say(props.field.question)} error={error()}>
      {(attributes) => (
        <div class="number-question">
          <input
            class="field-input figures"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            value={typed()}
            onInput={(event) => accept(event.currentTarget.value)}
            {...attributes}
          />
          <Show when={props.field.unit}>{(unit) => <span aria-hidden="true">{say(unit())}</span>}</Show>
        </div>
      )}
    </Field>
  );
}
