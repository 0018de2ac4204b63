import { formatDate, type PlainDate } from "@khuyencong/core/basis";
import type { UnknownEntry } from "@khuyencong/core/rulebook";
import { A } from "@solidjs/router";
import { For, type ParentProps, Show } from "solid-js";
import { AssuranceMark } from "../../components/assurance-mark";
import { EmptyState } from "../../components/empty-state";
import { addressWith, entryAddress, partAddresses } from "../../data/rules-addresses";
import { useLanguage } from "../../language/language-context";
import { groupRows } from "../model/entry-groups";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import { ChangedEntryView } from "./changed-entry";
import { CommuneChangeList } from "./commune-change-list";
import { CompareDaysChoice } from "./compare-days-choice";
import "./compare-part.css";
import { createCompareState } from "./compare-state";

function Part(props: ParentProps<{ readonly title: string; readonly count: number }>) {
  return (
    <Show when={props.count > 0}>
      <section class="compare-section">
        <h3>
          {props.title} <span class="rules-count figures">{props.count}</span>
        </h3>
        {props.children}
      </section>
    </Show>
  );
}

/** Entries that stand on one of the days alone, by kind, each with the way to it on that day. */
function EntryList(props: { readonly entries: readonly UnknownEntry[]; readonly day: PlainDate }) {
  const words = useWords();
  const { day, rowOf } = useRules();
  return (
    <For each={groupRows(props.entries.map(rowOf))}>
      {(group) => (
        <div class="compare-kind">
          <h4>{words().kinds[group.kind]}</h4>
          <ul class="compare-entries">
            <For each={group.sections.flatMap(({ rows }) => rows)}>
              {({ entry, telling }) => (
                <li>
                  <span>
                    <A href={entryAddress(entry.id, day.parameterFor(props.day))}>{telling.title}</A>
                    <Show when={telling.subtitle}>
                      {(subtitle) => <span class="rules-quiet compare-subtitle">{subtitle()}</span>}
                    </Show>
                  </span>
                  <span>{telling.gist}</span>
                  <AssuranceMark mark={entry.assurance} />
                </li>
              )}
            </For>
          </ul>
        </div>
      )}
    </For>
  );
}

/** The law of two days, and what is different: entries figure by figure, instruments, kinds of communes. */
export default function ComparePart() {
  const { say } = useLanguage();
  const words = useWords();
  const { law, day } = useRules();
  const state = createCompareState();
  const { comparison } = state;
  const days = () => [formatDate(state.before()), formatDate(state.after())] as const;
  const instrumentName = (id: string) => {
    const instrument = law.instruments.get(id);
    return instrument === undefined ? id : say(instrument.shortName);
  };
  return (
    <div class="rules-part">
      <h2>{words().compare.title}</h2>
      <CompareDaysChoice state={state} />
      <Show
        when={!state.isSame()}
        fallback={<EmptyState title={words().compare.same}>{words().compare.sameBody}</EmptyState>}
      >
        <p class="compare-summary" role="status">
          <span class="figures">{words().compare.pair(...days())}</span>:{" "}
          {words().compare.summary(comparison().changed.length, comparison().added.length, comparison().ended.length)}
        </p>
        <Part title={words().compare.changed} count={comparison().changed.length}>
          <For each={comparison().changed}>{(change) => <ChangedEntryView change={change} days={days()} />}</For>
        </Part>
        <Part
          title={words().compare.communes}
          count={state.communes().reduce((sum, { communes }) => sum + communes.length, 0)}
        >
          <CommuneChangeList changes={state.communes()} after={state.after()} />
        </Part>
        <Part title={words().compare.added} count={comparison().added.length}>
          <EntryList entries={comparison().added} day={state.after()} />
        </Part>
        <Part title={words().compare.ended} count={comparison().ended.length}>
          <EntryList entries={comparison().ended} day={state.before()} />
        </Part>
        <Part title={words().compare.instruments} count={state.instruments().length}>
          <ul class="compare-entries">
            <For each={state.instruments()}>
              {({ id, before, after }) => (
                <li>
                  <A href={addressWith(partAddresses.instruments, { ngay: day.parameterFor(state.after()), so: id })}>
                    {instrumentName(id)}
                  </A>
                  <span>{words().compare.fromTo(words().standings[before], words().standings[after])}</span>
                </li>
              )}
            </For>
          </ul>
        </Part>
      </Show>
    </div>
  );
}
