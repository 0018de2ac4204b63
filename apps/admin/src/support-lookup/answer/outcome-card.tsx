import { Show } from "solid-js";
import { useLanguage } from "../../language/language-context";
import type { Answered } from "../state/lookup-answer";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import "./outcome-card.css";
import { OutcomeIcon } from "./outcome-icon";
import { SupportSum } from "./support-sum";

/** The answer in one look: the outcome, the highest support, and what it rests on. */
export function OutcomeCard(props: { readonly answered: Answered }) {
  const { say } = useLanguage();
  const { state } = useLookup();
  const words = useWords();
  const outcome = () => props.answered.decision.outcome;
  const explanation = () => props.answered.explanation;
  return (
    <div class={`outcome-card outcome-${outcome()}`} data-outcome={outcome()}>
      <Show when={state.draft().isExample}>
        <p class="outcome-example">{words().examples.mark}</p>
      </Show>
      <div class="outcome-heading">
        <OutcomeIcon outcome={outcome()} />
        <h2 id="ket-qua-title">{say(explanation().headline)}</h2>
      </div>
      <p class="outcome-asked">{say(explanation().asked)}</p>
      <SupportSum answered={props.answered} />
      <p class="outcome-summary">{say(explanation().summary)}</p>
    </div>
  );
}
