import type { Question } from "@khuyencong/core/law";
import { useWords } from "../use-words";

/** Whether a question is answered, in a word. */
export function QuestionState(props: { readonly state: Question["state"] }) {
  const words = useWords();
  return (
    <span class="question-state" classList={{ "question-state-settled": props.state === "settled" }}>
      {words().questions.states[props.state]}
    </span>
  );
}
