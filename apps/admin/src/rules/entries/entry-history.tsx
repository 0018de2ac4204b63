import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { AssuranceMark } from "../../components/assurance-mark";
import { addressWith, dayWithin, entryAddress, partAddresses } from "../../data/rules-addresses";
import type { EntryRow } from "../model/entry-row";
import { versionsOf } from "../model/slot-history";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import "./entry-history.css";
import { periodText, territoryText } from "./period-text";

/** The versions of one rule or figure over time, with the way to each and to a comparison with it. */
export function EntryHistory(props: { readonly row: EntryRow }) {
  const words = useWords();
  const { law, day, titleOf, rowOf } = useRules();
  const versions = () => versionsOf(props.row.entry, law.pack, titleOf);
  const compareAddress = (other: EntryRow["entry"]) => {
    const [here, there] = [dayWithin(props.row.entry, day.day()), dayWithin(other, day.day())];
    const [tu, den] = here < there ? [here, there] : [there, here];
    return addressWith(partAddresses.compare, { ngay: day.parameter(), tu, den });
  };
  return (
    <Show when={versions().length > 1}>
      <div>
        <dt>{words().entry.history}</dt>
        <dd>
          <ol class="entry-history">
            <For each={versions()}>
              {(version) => (
                <li>
                  <Show
                    when={version.id !== props.row.entry.id}
                    fallback={
                      <strong>
                        {periodText(version, words())} ({words().entry.thisVersion})
                      </strong>
                    }
                  >
                    <A href={entryAddress(version.id, day.parameterFor(dayWithin(version, day.day())))}>
                      {periodText(version, words())}
                    </A>
                  </Show>
                  <Show when={rowOf(version).telling.gist}>{(gist) => <span class="figures">{gist()}</span>}</Show>
                  <Show when={version.territory !== null}>
                    <span class="rules-quiet">{territoryText(version.territory, words())}</span>
                  </Show>
                  <AssuranceMark mark={version.assurance} />
                  <Show when={version.id !== props.row.entry.id}>
                    <A class="rules-quiet" href={compareAddress(version)}>
                      {words().entry.compare}
                    </A>
                  </Show>
                </li>
              )}
            </For>
          </ol>
        </dd>
      </div>
    </Show>
  );
}
