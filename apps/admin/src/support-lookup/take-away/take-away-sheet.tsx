import { formatDate } from "@khuyencong/core/basis";
import { For, Show } from "solid-js";
import { LawText } from "../../components/law-text";
import { useLanguage } from "../../language/language-context";
import { OutcomeIcon } from "../answer/outcome-icon";
import { RulebookStamp } from "../answer/rulebook-stamp";
import type { Answered } from "../state/lookup-answer";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import "./take-away-sheet.css";

/** One sheet of paper: the answer in short, what to bring and from whom, and where to go next. Only print shows it. */
export function TakeAwaySheet(props: { readonly answered: Answered }) {
  const { state } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const explanation = () => props.answered.explanation;
  const sheet = () => explanation().takeAway;
  const missing = () => new Set(explanation().missing.map(({ label }) => label.vi));
  const isNeeded = (proves: readonly { readonly vi: string }[]) => proves.some(({ vi }) => missing().has(vi));
  const obstacles = () => explanation().rules.filter(({ status }) => status === "failed" || status === "split");
  const name = () => {
    const given = state.answer("/applicant/name");
    return typeof given === "string" ? given : undefined;
  };
  return (
    <article
      class="take-away"
      classList={{ "take-away-dense": obstacles().length > 0 }}
      aria-label={words().sheet.title}
      data-sheet
    >
      <header class="take-away-heading">
        <h2>{words().sheet.title}</h2>
        <Show when={state.draft().isExample}>
          <p class="outcome-example">{words().examples.mark}</p>
        </Show>
      </header>
      <Show when={name()}>{(given) => <p class="answer-strong">{given()}</p>}</Show>
      <p>{say(explanation().asked)}</p>
      <div class={`take-away-answer outcome-${props.answered.decision.outcome}`}>
        <OutcomeIcon outcome={props.answered.decision.outcome} />
        <div>
          <p class="answer-strong">{say(explanation().headline)}</p>
          <For each={explanation().sums}>
            {(sum) => (
              <p class="take-away-sum">
                <Show when={sum.reading}>{(reading) => <>{say(reading())}: </>}</Show>
                <Show when={explanation().isConditional}>{words().sum.ifEligible}, </Show>
                {words().sum.atMost} <strong>{say(sum.highest)}</strong>.
              </p>
            )}
          </For>
          <Show when={explanation().noSum}>
            {(absence) => (
              <>
                <p>{say(absence().title)}.</p>
                <p class="take-away-quiet">{say(absence().why)}</p>
              </>
            )}
          </Show>
          <Show when={explanation().levelCase}>{(told) => <p class="take-away-quiet">{say(told())}</p>}</Show>
          <Show when={explanation().sums.length > 0}>
            <p class="take-away-quiet">{words().sum.noEntitlement}</p>
          </Show>
        </div>
      </div>
      <Show when={obstacles().length > 0}>
        <h3>{words().sheet.why}</h3>
        <ul class="take-away-why">
          <For each={obstacles()}>
            {(rule) => (
              <li>
                {say(rule.said)}{" "}
                <span class="take-away-quiet">
                  <LawText text={rule.law.map(say).join("; ")} />
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={explanation().doors.length > 0}>
        <h3>{words().doors.title}</h3>
        <p>
          {explanation()
            .doors.map(({ title }) => say(title))
            .join("; ")}
          .
        </p>
      </Show>
      <Show when={sheet().bring.length > 0}>
        <h3>{words().sheet.bring}</h3>
        <ul class="take-away-bring">
          <For each={sheet().bring}>
            {(document) => (
              <li>
                <span class="take-away-box" aria-hidden="true" />
                <span>
                  {say(document.name)}
                  <span class="take-away-quiet"> – {say(document.issuer)}</span>
                  <Show when={isNeeded(document.proves)}>
                    <strong> ({words().sheet.stillNeeded})</strong>
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={sheet().next.length > 0}>
        <h3>{words().sheet.next}</h3>
        <ol class="take-away-next">
          <For each={sheet().next}>
            {(step, index) => (
              <li>
                <span class="take-away-step figures">{index() + 1}</span>
                <span>
                  <strong>{say(step.office)}</strong>: {say(step.task)}
                </span>
              </li>
            )}
          </For>
        </ol>
        <p class="take-away-quiet">
          <For each={sheet().nextLaw}>
            {(law) => (
              <>
                {words().answer.law}: <LawText text={say(law)} />.{" "}
              </>
            )}
          </For>
        </p>
      </Show>
      <footer class="take-away-footer">
        <p>{words().sheet.notOfficial(formatDate(state.today))}</p>
        <RulebookStamp stamp={props.answered.decision.rulebook} />
      </footer>
    </article>
  );
}
