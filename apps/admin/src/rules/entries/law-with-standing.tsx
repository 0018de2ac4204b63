import type { Citation } from "@khuyencong/core/basis";
import { A } from "@solidjs/router";
import { For } from "solid-js";
import { CitationText } from "../../components/citation-text";
import { addressWith, partAddresses } from "../../data/rules-addresses";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import "./law-with-standing.css";

/** The grounds of an entry, each with how its instrument stands on the chosen day, and the way to that instrument. */
export function LawWithStanding(props: { readonly citations: readonly Citation[] }) {
  const words = useWords();
  const { standingOf, day } = useRules();
  const addressOf = ({ instrument }: Citation) =>
    addressWith(partAddresses.instruments, { ngay: day.parameter(), so: instrument });
  return (
    <ul class="law-with-standing">
      <For each={props.citations}>
        {(citation) => (
          <li>
            <A href={addressOf(citation)}>
              <CitationText citation={citation} />
            </A>{" "}
            <span class={`instrument-standing instrument-standing-${standingOf(citation.instrument)}`}>
              {words().standings[standingOf(citation.instrument)]}
            </span>
          </li>
        )}
      </For>
    </ul>
  );
}
