import { formatDate } from "@khuyencong/core/basis";
import { For, Show } from "solid-js";
import { EmptyState } from "../../components/empty-state";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import "./entries-part.css";
import { createEntriesState } from "./entries-state";
import { EntryFilters } from "./entry-filters";
import { EntryItem } from "./entry-item";
import { NamedElsewhere } from "./named-elsewhere";

/** Everything in force on the chosen day, by kind. */
export default function EntriesPart() {
  const words = useWords();
  const { day } = useRules();
  const state = createEntriesState();
  // By name rather than by object: typing a letter must not rebuild, and so close, the rows that stay.
  const kinds = () => state.groups().map(({ kind }) => kind);
  const groupOf = (kind: string) => state.groups().find((group) => group.kind === kind);
  const titlesOf = (kind: string) => groupOf(kind)?.sections.map(({ title }) => title) ?? [];
  const rowsOf = (kind: string, title: string | undefined) =>
    groupOf(kind)?.sections.find((section) => section.title === title)?.rows ?? [];

  return (
    <Show
      when={state.all().length > 0}
      fallback={<EmptyState title={words().noLaw.title(formatDate(day.day()))}>{words().noLaw.body}</EmptyState>}
    >
      <NamedElsewhere state={state} />
      <EntryFilters state={state} />
      <Show when={state.shown().length === 0}>
        <EmptyState title={words().filter.nothing} action={{ label: words().filter.clear, onPress: state.clear }}>
          {words().filter.nothingBody}
        </EmptyState>
      </Show>
      <div class="entries">
        <nav class="entries-kinds screen-only" aria-label={words().filter.kindsShown}>
          <ul class="entries-kinds-list">
            <For each={kinds()}>
              {(kind) => (
                <li>
                  <a href={`#loai-${kind}`}>{words().kinds[kind]}</a>{" "}
                  <span class="rules-count figures">{groupOf(kind)?.count}</span>
                </li>
              )}
            </For>
          </ul>
        </nav>
        <div class="entries-groups">
          <For each={kinds()}>
            {(kind) => (
              <section class="entries-group" aria-labelledby={`loai-${kind}`}>
                <h2 id={`loai-${kind}`}>
                  {words().kinds[kind]} <span class="rules-count figures">{groupOf(kind)?.count}</span>
                </h2>
                <For each={titlesOf(kind)}>
                  {(title) => (
                    <div class="entries-section">
                      <Show when={title}>
                        <h3>{title}</h3>
                      </Show>
                      <For each={rowsOf(kind, title)}>{(row) => <EntryItem row={row} state={state} />}</For>
                    </div>
                  )}
                </For>
              </section>
            )}
          </For>
        </div>
      </div>
    </Show>
  );
}
