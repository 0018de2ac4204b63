import type { Finding } from "@khuyencong/core/basis";
import { For, Show } from "solid-js";
import { useLanguage } from "../language/language-context";
import { CitationText } from "./citation-text";
import "./finding-item.css";

/** One finding in a list: what is the matter, on which law, and how to mend it. Stands inside `ul.finding-list`. */
export function FindingItem(props: { readonly finding: Finding }) {
  const { messages, say } = useLanguage();
  return (
    <li class={`finding-item finding-item-${props.finding.severity}`}>
      <p class="finding-item-severity">{messages().finding.severities[props.finding.severity]}</p>
      <p class="finding-item-message">{say(props.finding.message)}</p>
      <dl class="finding-item-details">
        <Show when={props.finding.fix}>
          {(fix) => (
            <div>
              <dt>{messages().finding.fix}</dt>
              <dd>{say(fix())}</dd>
            </div>
          )}
        </Show>
        <Show when={props.finding.citations.length > 0}>
          <div>
            <dt>{messages().finding.law}</dt>
            <For each={props.finding.citations}>
              {(citation) => (
                <dd>
                  <CitationText citation={citation} />
                </dd>
              )}
            </For>
          </div>
        </Show>
      </dl>
    </li>
  );
}
