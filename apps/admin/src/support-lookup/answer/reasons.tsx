import type { RuleStatus } from "@khuyencong/core/eligibility";
import type { ExplainedRule } from "@khuyencong/core/explanation";
import { For, Show } from "solid-js";
import { Disclosure } from "../../components/disclosure";
import { useWords } from "../use-words";
import { AnswerPart } from "./answer-part";
import { RuleItem } from "./rule-item";

/** First what stands in the way, then what is open; what holds or does not apply is there to be opened. */
const order: readonly RuleStatus[] = ["failed", "split", "undecided", "held", "not-applicable"];

/** While most is unasked yet, the list of what is missing says it better than a condition for each. */
const mostUndecided = 3;

function isFolded(status: RuleStatus, count: number): boolean {
  return status === "held" || status === "not-applicable" || (status === "undecided" && count > mostUndecided);
}

/** Why the answer is as it is: every condition, never the first failure only. */
export function Reasons(props: { readonly rules: readonly ExplainedRule[] }) {
  const words = useWords();
  const withStatus = (status: RuleStatus) => props.rules.filter((rule) => rule.status === status);
  return (
    <AnswerPart title={words().reasons.title}>
      <For each={order}>
        {(status) => {
          const list = () => (
            <ul class="rule-list">
              <For each={withStatus(status)}>{(rule) => <RuleItem rule={rule} />}</For>
            </ul>
          );
          const title = () => words().reasons[status](withStatus(status).length);
          return (
            <Show when={withStatus(status).length > 0}>
              <Show
                when={isFolded(status, withStatus(status).length)}
                fallback={
                  <>
                    <h4 class="reasons-group">{title()}</h4>
                    {list()}
                  </>
                }
              >
                <Disclosure summary={title()}>{list()}</Disclosure>
              </Show>
            </Show>
          );
        }}
      </For>
    </AnswerPart>
  );
}
