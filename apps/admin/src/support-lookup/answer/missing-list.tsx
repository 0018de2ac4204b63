import type { MissingFact } from "@khuyencong/core/eligibility";
import { provingDocuments } from "@khuyencong/core/facts";
import { For, Show } from "solid-js";
import { Disclosure } from "../../components/disclosure";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { useWords } from "../use-words";
import { AnswerPart } from "./answer-part";
import { focusField } from "./focus-field";

/** How many stand there at once; the form asks for them in this order anyway. */
const shownAtOnce = 5;

function MissingItem(props: { readonly missing: MissingFact }) {
  const { say } = useLanguage();
  const words = useWords();
  const goTo = (event: MouseEvent, pointer: string) => {
    event.preventDefault();
    focusField(pointer);
  };
  return (
    <li>
      <span>
        <For each={props.missing.fields.slice(0, 1)}>
          {(pointer) => (
            <a href={`#${fieldId(pointer)}`} rel="external" onClick={(event) => goTo(event, pointer)}>
              {say(props.missing.label)}
            </a>
          )}
        </For>
        <Show when={props.missing.kind === "judgement"}>
          <span class="answer-quiet"> ({words().missing.judgement})</span>
        </Show>
      </span>
      <For each={props.missing.provenBy}>
        {(id) => {
          const { name, issuer } = provingDocuments[id];
          return <span class="answer-quiet">{words().missing.provenBy(say(name), say(issuer))}</span>;
        }}
      </For>
    </li>
  );
}

/** What is still needed: each leads to its field, and says which paper proves it and who issues that. */
export function MissingList(props: { readonly missing: readonly MissingFact[] }) {
  const words = useWords();
  const more = () => props.missing.slice(shownAtOnce);
  return (
    <AnswerPart id="con-thieu" title={words().missing.title} count={props.missing.length}>
      <ul class="answer-list">
        <For each={props.missing.slice(0, shownAtOnce)}>{(missing) => <MissingItem missing={missing} />}</For>
      </ul>
      <Show when={more().length > 0}>
        <Disclosure summary={words().missing.more(more().length)}>
          <ul class="answer-list">
            <For each={more()}>{(missing) => <MissingItem missing={missing} />}</For>
          </ul>
        </Disclosure>
      </Show>
    </AnswerPart>
  );
}
