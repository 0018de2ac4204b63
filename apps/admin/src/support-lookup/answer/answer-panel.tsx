import { createMemo, Match, Show, Switch } from "solid-js";
import { useLanguage } from "../../language/language-context";
import { ExampleCases } from "../start/example-cases";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import "./answer-panel.css";
import { AnswerTools } from "./answer-tools";
import { FaultyAnswers } from "./faulty-answers";
import { MissingList } from "./missing-list";
import { MoneyGrounds } from "./money-grounds";
import { OpenQuestions } from "./open-questions";
import { OutcomeCard } from "./outcome-card";
import { Reasons } from "./reasons";
import { Remarks } from "./remarks";
import { RestingQuestions } from "./resting-questions";
import { RulebookStamp } from "./rulebook-stamp";
import { WaysOut } from "./ways-out";

/** The answer as one types; before anything is asked, three cases to begin with. */
export function AnswerPanel() {
  const { answer } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  // Only the outcome is announced, and only when it changes: reading out the whole page at every key would be noise.
  const announced = createMemo(() => {
    const now = answer.answered();
    if (now === undefined) return "";
    const [sum, ...others] = now.explanation.sums;
    const highest = sum === undefined || others.length > 0 ? "" : words().sum.announced(say(sum.highest));
    return `${say(now.explanation.headline)}. ${highest}`;
  });
  return (
    <section class="answer-panel" id="ket-qua" aria-label={words().answer.label} tabindex={-1}>
      <p class="visually-hidden" aria-live="polite" data-live>
        {announced()}
      </p>
      <Switch fallback={<ExampleCases />}>
        <Match when={answer.findings().length > 0}>
          <FaultyAnswers findings={answer.findings()} />
        </Match>
        <Match when={answer.answered()}>
          {(answered) => (
            <>
              <OutcomeCard answered={answered()} />
              <div class="answer-details">
                <AnswerTools />
                <Show when={answered().explanation.missing.length > 0}>
                  <MissingList missing={answered().explanation.missing} />
                </Show>
                <Show when={answered().explanation.rules.length > 0}>
                  <Reasons rules={answered().explanation.rules} />
                </Show>
                <Show when={answered().explanation.questions.length > 0}>
                  <OpenQuestions answered={answered()} />
                </Show>
                <WaysOut answered={answered()} />
                <MoneyGrounds answered={answered()} />
                <Remarks answered={answered()} />
                <RestingQuestions answered={answered()} />
                <RulebookStamp stamp={answered().decision.rulebook} />
              </div>
            </>
          )}
        </Match>
      </Switch>
    </section>
  );
}
