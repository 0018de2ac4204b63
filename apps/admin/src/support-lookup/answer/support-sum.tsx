import { formatMillions, formatMoney } from "@khuyencong/core/basis";
import { For, Show } from "solid-js";
import { useLanguage } from "../../language/language-context";
import type { Answered } from "../state/lookup-answer";
import { useWords } from "../use-words";
import { LawList } from "./law-list";
import { SumBars } from "./sum-bars";
import "./support-sum.css";

/** The highest support in big figures, what the applicant pays, and how it comes about; or why there is no sum. */
export function SupportSum(props: { readonly answered: Answered }) {
  const { say } = useLanguage();
  const words = useWords();
  const support = () => props.answered.decision.support;
  const sum = () => {
    const decided = support();
    return "answer" in decided && decided.answer.status === "computed" ? decided.answer.sum : undefined;
  };
  const explanation = () => props.answered.explanation;
  return (
    <>
      <Show when={sum()}>
        {(computed) => (
          <div class="support-sum">
            <Show when={explanation().isConditional}>
              <p class="support-sum-condition">{words().sum.ifEligible}</p>
            </Show>
            <p class="support-sum-highest">
              <span>{words().sum.atMost}</span>{" "}
              <strong class="figures" data-sum="highest">
                {formatMillions(computed().highest)}
              </strong>{" "}
              <span>{words().money.unit}</span>
            </p>
            <p class="support-sum-note">{words().sum.noEntitlement}</p>
            <Show when={explanation().levelCase}>{(told) => <p class="support-sum-note">{say(told())}</p>}</Show>
            <SumBars sum={computed()} />
            <p class="support-sum-counterpart">
              {computed().terms.base === "loan-interest" ? words().sum.interestLeft : words().sum.counterpart}{" "}
              <strong class="figures" data-sum="counterpart">
                {say(formatMoney(computed().counterpart))}
              </strong>
            </p>
            <p class="answer-quiet" data-binding={computed().binding}>
              {say(computed().words)}
            </p>
          </div>
        )}
      </Show>
      <Show when={sum() === undefined && explanation().sums.length > 0}>
        <div class="support-sum">
          <p>{words().sum.dependsOnReading}</p>
          <ul class="support-sum-readings">
            <For each={explanation().sums}>
              {(each) => (
                <li>
                  <Show when={each.reading}>{(reading) => <span>{say(reading())}</span>}</Show>
                  <span>
                    {words().sum.atMost} <strong class="figures">{say(each.highest)}</strong>
                  </span>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <Show when={explanation().noSum}>
        {(absence) => (
          <div class="support-sum" data-no-sum>
            <p class="support-sum-absence">{say(absence().title)}</p>
            <p>{say(absence().why)}</p>
            <LawList law={absence().law} assurance={absence().assurance} />
          </div>
        )}
      </Show>
    </>
  );
}
