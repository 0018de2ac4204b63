import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { questionAddress } from "../../data/rules-addresses";
import { useLanguage } from "../../language/language-context";
import type { Answered } from "../state/lookup-answer";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { AnswerPart } from "./answer-part";

/** The questions on which what was applied rests, though no other reading of them changes this answer today. */
export function RestingQuestions(props: { readonly answered: Answered }) {
  const { answer, state } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const resting = () => {
    const { questions, openQuestions } = props.answered.decision;
    return questions.flatMap((id) => {
      const title = openQuestions.includes(id) ? undefined : answer.questionTitle(id);
      return title === undefined ? [] : [{ id, title }];
    });
  };
  return (
    <Show when={resting().length > 0}>
      <AnswerPart title={words().questions.resting}>
        <ul>
          <For each={resting()}>
            {({ id, title }) => (
              <li>
                <A href={questionAddress(id, state.draft().asOf)}>{say(title)}</A>
              </li>
            )}
          </For>
        </ul>
      </AnswerPart>
    </Show>
  );
}
