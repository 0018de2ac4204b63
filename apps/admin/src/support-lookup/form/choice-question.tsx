import { Show } from "solid-js";
import { RadioGroup } from "../../components/radio-group";
import { SegmentedControl } from "../../components/segmented-control";
import { SelectField } from "../../components/select-field";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import type { QuestionProps } from "./question-props";

const unknown = "unknown";
const mostRadios = 6;

/** One of several named answers: side by side where there are two short ones, else below each other, else in a list. */
export function ChoiceQuestion(props: QuestionProps) {
  const { state } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const id = () => fieldId(props.field.pointer);
  const value = () => {
    const answer = state.answer(props.field.pointer);
    return typeof answer === "string" ? answer : undefined;
  };
  const choices = () => Object.entries(props.field.choices).map(([key, label]) => ({ value: key, label: say(label) }));
  const radios = () => [...choices(), { value: unknown, label: words().form.unknown }];
  const isShort = () => choices().length === 2 && choices().every(({ label }) => label.length < 34);
  const choose = (chosen: string | undefined) =>
    state.setAnswer(props.field.pointer, chosen === unknown ? undefined : chosen);
  return (
    <Show
      when={choices().length <= mostRadios}
      fallback={
        <SelectField
          id={id()}
          label={say(props.field.question)}
          none={words().form.unknown}
          choices={choices()}
          value={value()}
          onChange={choose}
        />
      }
    >
      <Show
        when={isShort()}
        fallback={
          <RadioGroup
            id={id()}
            legend={say(props.field.question)}
            choices={radios()}
            value={value() ?? unknown}
            onChange={choose}
          />
        }
      >
        <div class="choice-question-short">
          <SegmentedControl
            id={id()}
            legend={say(props.field.question)}
            choices={radios()}
            value={value() ?? unknown}
            onChange={choose}
          />
        </div>
      </Show>
    </Show>
  );
}
