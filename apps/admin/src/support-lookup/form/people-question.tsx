import { createSignal } from "solid-js";
import { TextField } from "../../components/text-field";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { useFieldError } from "./field-error";
import type { QuestionProps } from "./question-props";

const wholeNumber = /^\d{1,7}$/;

/** A number of people. */
export function PeopleQuestion(props: QuestionProps) {
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
    <div class="people-question">
      <TextField
        id={fieldId(props.field.pointer)}
        kind="numeric"
        label={say(props.field.question)}
        error={error()}
        value={typed()}
        onInput={accept}
      />
    </div>
  );
}
