import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { useLanguage } from "../../language/language-context";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { OutcomeIcon } from "./outcome-icon";
import "./summary-bar.css";

/** On a phone the answer lies below the form; this bar keeps its gist in sight and leads there. */
export function SummaryBar() {
  const { answer } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const [isAnswerInSight, setAnswerInSight] = createSignal(false);
  onMount(() => {
    const panel = document.getElementById("ket-qua");
    const observer = new IntersectionObserver(([entry]) => {
      // Above the screen counts as seen: the bar would only hide the end of the page.
      if (entry !== undefined) setAnswerInSight(entry.isIntersecting || entry.boundingClientRect.top < 0);
    });
    if (panel !== null) observer.observe(panel);
    onCleanup(() => observer.disconnect());
  });
  const goToAnswer = () => {
    const panel = document.getElementById("ket-qua");
    panel?.scrollIntoView({ block: "start" });
    panel?.focus({ preventScroll: true });
  };
  const gist = () => {
    const explanation = answer.answered()?.explanation;
    if (explanation === undefined) return "";
    const [sum, ...others] = explanation.sums;
    if (sum !== undefined && others.length === 0) return words().sum.announced(say(sum.highest));
    return explanation.missing.length > 0 ? words().missing.count(explanation.missing.length) : "";
  };
  return (
    <Show when={answer.answered()}>
      {(answered) => (
        <div
          class={`summary-bar outcome-${answered().decision.outcome}`}
          classList={{ "summary-bar-away": isAnswerInSight() }}
        >
          <button type="button" onClick={goToAnswer} tabindex={isAnswerInSight() ? -1 : 0}>
            <OutcomeIcon outcome={answered().decision.outcome} />
            <span class="summary-bar-words">
              <strong>{say(answered().explanation.headline)}</strong>
              <span class="figures">{gist()}</span>
            </span>
            <span class="summary-bar-lead">{words().answer.show}</span>
          </button>
        </div>
      )}
    </Show>
  );
}
