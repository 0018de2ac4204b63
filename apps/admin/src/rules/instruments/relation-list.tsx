import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { addressWith, partAddresses } from "../../data/rules-addresses";
import { useLanguage } from "../../language/language-context";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import type { InstrumentsState } from "./instruments-state";

/** What an instrument does to others and what others do to it, with the way to each. */
export function RelationList(props: { readonly id: string; readonly state: InstrumentsState }) {
  const { say } = useLanguage();
  const words = useWords();
  const { law, day } = useRules();
  return (
    <ul class="relation-list">
      <For each={props.state.relationsOf(props.id)}>
        {({ kind, other, isActedUpon }) => (
          <li>
            {isActedUpon ? words().instruments.byRelations[kind] : words().instruments.relations[kind]}{" "}
            <Show when={law.instruments.get(other)} fallback={words().instruments.unlisted}>
              {(instrument) => (
                <A href={addressWith(partAddresses.instruments, { ngay: day.parameter(), so: other })} noScroll>
                  {say(instrument().shortName)}
                </A>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
