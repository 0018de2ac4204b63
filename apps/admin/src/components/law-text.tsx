import { For, Show } from "solid-js";
import "./citation-text.css";

/** A number such as 235/2025/NĐ-CP, kept on one line: a break after its hyphen makes it unreadable. */
const instrumentNumber = /(\S+\/\S+)/;

/** A legal ground that is already in words. */
export function LawText(props: { readonly text: string }) {
  return (
    <cite class="citation-text">
      <For each={props.text.split(instrumentNumber)}>
        {(part) => (
          <Show when={instrumentNumber.test(part)} fallback={part}>
            <span class="citation-text-number">{part}</span>
          </Show>
        )}
      </For>
    </cite>
  );
}
