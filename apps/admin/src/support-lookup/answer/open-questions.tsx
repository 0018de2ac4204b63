import { outcomeLabels } from "@khuyencong/core/explanation";
import type { Question } from "@khuyencong/core/law";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { AssuranceMark } from "../../components/assurance-mark";
import { CitationText } from "../../components/citation-text";
import { questionAddress } from "../../data/rules-addresses";
import { useLanguage } from "../../language/language-context";
import { whatFollows } from "../model/what-follows";
import type { Answered } from "../state/lookup-answer";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { AnswerPart } from "./answer-part";
import "./open-questions.css";

/** The questions that the law leaves open here: every reading with its ground, and what would follow from it. */
export function OpenQuestions(props: { readonly answered: Answered }) {
  const { say } = useLanguage();
  const words = useWords();
  const { state } = useLookup();
  const follows = (question: Question, reading: string) =>
    whatFollows(props.answered.decision.readings, question.id, reading).map((outcome) => say(outcomeLabels[outcome]));
  return (
    <AnswerPart title={words().questions.title}>
      <For each={props.answered.explanation.questions}>
        {(question) => (
          <div class="open-question">
            <p class="answer-strong">{say(question.title)}</p>
            <p>{say(question.why)}</p>
            <ol class="open-question-readings">
              <For each={question.readings}>
                {(reading) => (
                  <li>
                    <p class="answer-strong">{say(reading.label)}</p>
                    <Show when={follows(question, reading.id).length > 0}>
                      <p class="open-question-follows">{words().questions.follows(follows(question, reading.id))}</p>
                    </Show>
                    <p class="answer-quiet">{say(reading.ground)}</p>
                    <p class="law-list">
                      <For each={reading.citations}>
                        {(citation) => (
                          <>
                            {words().answer.law}: <CitationText citation={citation} />.{" "}
                          </>
                        )}
                      </For>
                      <AssuranceMark mark={reading.assurance} />
                    </p>
                  </li>
                )}
              </For>
            </ol>
            <p class="answer-quiet">
              {words().questions.whoCouldAnswer(say(question.whoCouldAnswer))}{" "}
              <A class="screen-only" href={questionAddress(question.id, state.draft().asOf)}>
                {words().questions.more}
              </A>
            </p>
          </div>
        )}
      </For>
    </AnswerPart>
  );
}
