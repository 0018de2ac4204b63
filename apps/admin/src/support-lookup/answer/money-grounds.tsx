import { For, Show } from "solid-js";
import { useLanguage } from "../../language/language-context";
import type { Answered } from "../state/lookup-answer";
import { useWords } from "../use-words";
import { AnswerPart } from "./answer-part";
import { InterestMonths } from "./interest-months";
import { LawList } from "./law-list";
import "./money-grounds.css";

/** The figures behind the sum with their marks, from which cost the cap binds, and what may be advanced. */
export function MoneyGrounds(props: { readonly answered: Answered }) {
  const { say } = useLanguage();
  const words = useWords();
  const explanation = () => props.answered.explanation;
  const ceiling = () => explanation().sums[0]?.priorityCeiling;
  const interest = () => {
    const { support } = props.answered.decision;
    return "answer" in support && support.answer.status === "computed" ? support.answer.sum.loanInterest : undefined;
  };
  // Figures of one entry share their law and their note; said once, below the last of them.
  const endsGround = (index: number) => {
    const [here, next] = explanation().figures.slice(index, index + 2);
    return here?.law.map(say).join() !== next?.law.map(say).join();
  };
  return (
    <>
      <Show when={explanation().figures.length > 0}>
        <AnswerPart title={words().figures.title}>
          <Show when={explanation().provisionalFigures.length > 0}>
            <p class="money-grounds-provisional">{words().figures.provisional}</p>
          </Show>
          <dl class="money-grounds">
            <For each={explanation().figures}>
              {(figure, index) => (
                <div>
                  <dt>{say(figure.label)}</dt>
                  <dd class="figures">{say(figure.value)}</dd>
                  <Show when={endsGround(index())}>
                    <dd class="money-grounds-law">
                      <Show when={figure.note}>{(note) => <p class="answer-quiet">{say(note())}</p>}</Show>
                      <LawList law={figure.law} assurance={figure.assurance} />
                    </dd>
                  </Show>
                </div>
              )}
            </For>
          </dl>
          <For each={explanation().thresholds}>{(threshold) => <p class="answer-quiet">{say(threshold)}</p>}</For>
          <Show when={ceiling()}>
            {(highest) => <p class="answer-quiet">{words().figures.priorityCeiling(say(highest()))}</p>}
          </Show>
        </AnswerPart>
      </Show>
      <Show when={interest()}>{(months) => <InterestMonths interest={months()} />}</Show>
      <Show when={explanation().advance}>
        {(advance) => (
          <AnswerPart title={words().figures.advance}>
            <p data-advance={props.answered.decision.advance?.status}>{say(advance())}</p>
          </AnswerPart>
        )}
      </Show>
    </>
  );
}
