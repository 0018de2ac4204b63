import { For, Show } from "solid-js";
import { Disclosure } from "../../components/disclosure";
import { useLanguage } from "../../language/language-context";
import type { Answered } from "../state/lookup-answer";
import { useWords } from "../use-words";
import { AnswerPart } from "./answer-part";
import { LawList } from "./law-list";
import "./ways-out.css";

/** Which other ways stay open, and what would change this answer: first for the better, the rest to be opened. */
export function WaysOut(props: { readonly answered: Answered }) {
  const { say } = useLanguage();
  const words = useWords();
  const explanation = () => props.answered.explanation;
  const changes = (isImprovement: boolean) =>
    explanation().changes.filter((change) => change.isImprovement === isImprovement);
  return (
    <>
      <Show when={explanation().doors.length > 0}>
        <AnswerPart title={words().doors.title} count={explanation().doors.length}>
          <p class="answer-quiet">{words().doors.lead}</p>
          <ul class="answer-list">
            <For each={explanation().doors}>
              {(door) => (
                <li>
                  <span class="answer-strong">{say(door.title)}</span>
                  <span>{say(door.text)}</span>
                  <LawList law={door.law} assurance={door.assurance} />
                </li>
              )}
            </For>
          </ul>
        </AnswerPart>
      </Show>
      <Show when={explanation().changes.length > 0}>
        <AnswerPart title={words().changes.title}>
          <For each={[true, false]}>
            {(isImprovement) => {
              const list = () => (
                <ul class="changes">
                  <For each={changes(isImprovement)}>
                    {(change) => (
                      <li>
                        {say(change.condition)} → <span class="answer-strong">{say(change.effect)}</span>
                      </li>
                    )}
                  </For>
                </ul>
              );
              return (
                <Show when={changes(isImprovement).length > 0}>
                  <Show
                    when={isImprovement}
                    fallback={<Disclosure summary={words().changes.worse(changes(false).length)}>{list()}</Disclosure>}
                  >
                    {list()}
                  </Show>
                </Show>
              );
            }}
          </For>
        </AnswerPart>
      </Show>
    </>
  );
}
