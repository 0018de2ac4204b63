import { For, Show } from "solid-js";
import { PageHeading } from "../components/page-heading";
import { useLanguage } from "../language/language-context";
import { DocumentTitle } from "../shell/document-title";
import { AnswerPanel } from "./answer/answer-panel";
import { SummaryBar } from "./answer/summary-bar";
import { LookupForm } from "./form/lookup-form";
import { BrokenLink } from "./start/broken-link";
import { LookupProvider, useLookup } from "./state/lookup-context";
import "./support-lookup-page.css";
import { TakeAwaySheet } from "./take-away/take-away-sheet";
import { useWords } from "./use-words";

function SupportLookup() {
  const { state, answer } = useLookup();
  const { messages } = useLanguage();
  const words = useWords();
  return (
    <>
      <DocumentTitle title={messages().supportLookup.title} />
      <div class="lookup-screen">
        <div class="lookup">
          <div>
            <PageHeading title={messages().supportLookup.title} lead={words().lead} />
            <Show when={state.brokenLink()}>{(broken) => <BrokenLink broken={broken()} />}</Show>
            {/* A case that comes in whole gets fresh widgets: half-typed text of the case before must not stay. */}
            <For each={[state.generation()]}>{() => <LookupForm />}</For>
          </div>
          <AnswerPanel />
        </div>
        <SummaryBar />
      </div>
      <Show when={answer.answered()}>{(answered) => <TakeAwaySheet answered={answered()} />}</Show>
    </>
  );
}

export default function SupportLookupPage() {
  return (
    <LookupProvider>
      <SupportLookup />
    </LookupProvider>
  );
}
