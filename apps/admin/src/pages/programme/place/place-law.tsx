import { AssuranceMark } from "../../../components/assurance-mark";
import { CitationText } from "../../../components/citation-text";
import { Disclosure } from "../../../components/disclosure";
import { placeTestCitation, unitKindsAssurance } from "../../../data/place-test";
import { useLanguage } from "../../../language/language-context";
import "./place-law.css";

/** On which law the map rests, how sure we are of it, and what the law leaves open. */
export function PlaceLaw() {
  const { messages } = useLanguage();
  return (
    <div class="place-law">
      <p>
        {messages().place.law}: <CitationText citation={placeTestCitation} />. <AssuranceMark mark="verified" />
      </p>
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
