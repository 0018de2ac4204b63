import { For, Show } from "solid-js";
import { AnswerPanel } from "./answer/answer-panel";
import { SummaryBar } from "./answer/summary-bar";
import { LookupForm } from "./form/lookup-form";
import { BrokenLink } from "./start/broken-link";
import { LookupProvider, useLookup } from "./state/lookup-context";
import { TakeAwaySheet } from "./take-away/take-away-sheet";

function QuestionsAndAnswer() {
  const { state, answer } = useLookup();
  return (
    <>
      <div class="lookup-questions">
        <Show when={state.brokenLink()}>{(broken) => <BrokenLink broken={broken()} />}</Show>
        {/* A case that comes in whole gets fresh widgets: half-typed text of the case before must not stay. */}
        <For each={[state.generation()]}>{() => <LookupForm />}</For>
      </div>
      <AnswerPanel />
      <SummaryBar />
      <Show when={answer.answered()}>{(answered) => <TakeAwaySheet answered={answered()} />}</Show>
    </>
  );
}

/** The form, the answer and the law from which it follows: the second and greater part of the page. */
export function SupportLookup() {
  return (
    <LookupProvider>
      <QuestionsAndAnswer />
    </LookupProvider>
  );
}
