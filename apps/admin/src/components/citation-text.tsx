import type { Citation } from "@khuyencong/core/basis";
import { citationText } from "@khuyencong/core/law";
import { For, Show } from "solid-js";
import { instruments } from "../data/dong-nai";
import { useLanguage } from "../language/language-context";
import "./citation-text.css";

/** A number such as 235/2025/NĐ-CP, kept on one line: a break after its hyphen makes it unreadable. */
const instrumentNumber = /(\S+\/\S+)/;

/** A legal ground in words: smallest part first in Vietnamese, with the provision that amended it. */
export function CitationText(props: { readonly citation: Citation }) {
  const { say } = useLanguage();
  const parts = () => say(citationText(props.citation, instruments)).split(instrumentNumber);
  return (
    <cite class="citation-text">
      <For each={parts()}>
        {(part) => (
          <Show when={instrumentNumber.test(part)} fallback={part}>
            <span class="citation-text-number">{part}</span>
          </Show>
        )}
      </For>
    </cite>
  );
}
