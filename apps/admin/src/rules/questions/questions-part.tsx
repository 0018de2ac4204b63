import type { Question } from "@khuyencong/core/law";
import { A } from "@solidjs/router";
import { For } from "solid-js";
import { questionAddress } from "../../data/rules-addresses";
import { useLanguage } from "../../language/language-context";
import { entriesRestingOn } from "../model/rests-on";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import { LetterButton } from "./letter-button";
import { questionState } from "./question-state";
import { QuestionState } from "./question-state-mark";
import "./questions-part.css";

/** Every question that the law or the file leaves open, with who could answer and what rests on it. */
export default function QuestionsPart() {
  const { say } = useLanguage();
  const words = useWords();
  const { law, day, rulebook } = useRules();
  const resting = (question: Question) => entriesRestingOn(rulebook().entries, question).length;
  return (
    <div class="rules-part">
      <h2>{words().questions.title}</h2>
      <p class="rules-part-lead">{words().questions.lead}</p>
      <LetterButton />
      <ul class="question-list" aria-label={words().questions.caption}>
        <For each={law.pack.questions}>
          {(question) => (
            <li>
              <div>
                <A href={questionAddress(question.id, day.parameter())}>{say(question.title)}</A>
                <p class="rules-quiet">{say(question.why)}</p>
              </div>
              <p class="question-list-who">
                <span class="rules-quiet">{words().questions.who}:</span> {say(question.whoCouldAnswer)}
              </p>
              <p class="question-list-rests">
                <span class="rules-quiet">{words().questions.rests}:</span>{" "}
                <span class="figures">{resting(question)}</span>
              </p>
              <QuestionState state={questionState(question, rulebook())} />
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
