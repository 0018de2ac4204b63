import { SegmentedControl } from "../../components/segmented-control";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import type { QuestionProps } from "./question-props";

type YesNo = "yes" | "no" | "unknown";
const values: Readonly<Record<YesNo, boolean | undefined>> = { yes: true, no: false, unknown: undefined };

/** Yes, no, or not known; what is not known is absent and never taken for a no. */
export function YesNoQuestion(props: QuestionProps) {
  const { state } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const value = (): YesNo => {
    const answer = state.answer(props.field.pointer);
    if (typeof answer !== "boolean") return "unknown";
    return answer ? "yes" : "no";
  };
  return (
    <SegmentedControl
      id={fieldId(props.field.pointer)}
      legend={say(props.field.question)}
      choices={[
        { value: "yes", label: words().form.yes },
        { value: "no", label: words().form.no },
        { value: "unknown", label: words().form.unknown },
      ]}
      value={value()}
      onChange={(chosen) => state.setAnswer(props.field.pointer, values[chosen])}
    />
  );
}
