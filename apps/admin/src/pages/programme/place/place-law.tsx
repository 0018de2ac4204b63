import { For, Show } from "solid-js";
import { AssuranceMark } from "../../../components/assurance-mark";
import { CitationText } from "../../../components/citation-text";
import { Disclosure } from "../../../components/disclosure";
import { placeTestLaw, unitKindsAssurance } from "../../../data/place-test";
import { useLanguage } from "../../../language/language-context";
import "./place-law.css";
import type { PlaceState } from "./place-state";

/** On which law the map rests, how sure we are of it, and what the law leaves open. */
export function PlaceLaw(props: { readonly state: PlaceState }) {
  const { messages } = useLanguage();
  return (
    <div class="place-law">
      {/* Before the test began there is no rule to cite; the law of today would mislead. */}
      <Show when={placeTestLaw(props.state.date())}>
        {(law) => (
          <p>
            {messages().place.law}:{" "}
            <For each={law().citations}>{(citation) => <CitationText citation={citation} />}</For>.{" "}
            <AssuranceMark mark={law().assurance} />
          </p>
        )}
      </Show>
      <p>
        {messages().place.kindsMark} <AssuranceMark mark={unitKindsAssurance} withGrounds />
      </p>
      <Disclosure summary={messages().place.openQuestion}>
        <p>{messages().place.openQuestionBody}</p>
        <ol>
          <li>{messages().place.readingDecision}</li>
          <li>{messages().place.readingPlan}</li>
        </ol>
      </Disclosure>
    </div>
  );
}
