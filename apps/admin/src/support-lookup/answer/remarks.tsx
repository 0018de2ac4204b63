import { For, Show } from "solid-js";
import { FindingItem } from "../../components/finding-item";
import { useLanguage } from "../../language/language-context";
import type { Answered } from "../state/lookup-answer";
import { useWords } from "../use-words";
import { AnswerPart } from "./answer-part";
import { LawList } from "./law-list";

/** What is worth knowing beside the conditions: differences between texts, how the trade was mapped, grounds for priority. */
export function Remarks(props: { readonly answered: Answered }) {
  const { say } = useLanguage();
  const words = useWords();
  // What a rule has to say is said under the reasons already.
  const findings = () => props.answered.decision.findings.filter(({ code }) => !code.startsWith("rule."));
  return (
    <>
      <Show when={findings().length > 0}>
        <AnswerPart title={words().answer.remarks}>
          <ul class="finding-list">
            <For each={findings()}>{(finding) => <FindingItem finding={finding} />}</For>
          </ul>
        </AnswerPart>
      </Show>
      <Show when={props.answered.explanation.trade}>
        {(trade) => (
          <AnswerPart title={words().answer.trade}>
            <p>{say(trade().reason)}</p>
            <Show when={trade().note}>{(note) => <p class="answer-quiet">{say(note())}</p>}</Show>
            <LawList law={trade().law} assurance={trade().assurance} />
          </AnswerPart>
        )}
      </Show>
      <Show when={props.answered.explanation.priority.length > 0}>
        <AnswerPart title={words().answer.priority}>
          <p class="answer-quiet">{words().answer.priorityNote}</p>
          <ul class="answer-list">
            <For each={props.answered.explanation.priority}>
              {(ground) => (
                <li>
                  <span>{say(ground.label)}</span>
                  <LawList law={ground.law} assurance={ground.assurance} />
                </li>
              )}
            </For>
          </ul>
        </AnswerPart>
      </Show>
    </>
  );
}
