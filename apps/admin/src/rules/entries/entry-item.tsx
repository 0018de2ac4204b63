import { createEffect, createSignal, on, Show } from "solid-js";
import { AssuranceMark } from "../../components/assurance-mark";
import { useLanguage } from "../../language/language-context";
import type { EntryRow } from "../model/entry-row";
import { useRules } from "../state/rules-context";
import type { EntriesState } from "./entries-state";
import { EntryDetails } from "./entry-details";
import "./entry-item.css";

/** One entry in the list: its gist and its mark, and on demand everything else. */
export function EntryItem(props: { readonly row: EntryRow; readonly state: EntriesState }) {
  const { say } = useLanguage();
  const { law } = useRules();
  const { id } = props.row.entry;
  const isNamed = () => props.state.named() === id;
  // What has no figure to show is told apart by where it stands.
  const firstLaw = () => {
    const [citation] = props.row.entry.citations;
    const instrument = citation === undefined ? undefined : law.instruments.get(citation.instrument);
    return instrument === undefined ? "" : say(instrument.shortName);
  };
  const [isOpen, setOpen] = createSignal(isNamed());
  let item: HTMLDetailsElement | undefined;
  let summary: HTMLElement | undefined;

  // Whoever follows a link to an entry lands on it; somebody who opens it here stays where they are.
  const land = () => {
    setOpen(true);
    requestAnimationFrame(() => {
      summary?.focus({ preventScroll: true });
      item?.scrollIntoView({ block: "start", behavior: "instant" });
    });
  };
  createEffect(
    on(isNamed, (named) => {
      if (named && document.activeElement !== summary) land();
    }),
  );
  const onToggle = (nowOpen: boolean) => {
    setOpen(nowOpen);
    if (nowOpen && !isNamed()) props.state.name(id);
    if (!nowOpen && isNamed()) props.state.name(undefined);
  };

  return (
    <details
      class="entry-item"
      id={`muc-${id}`}
      data-entry={id}
      ref={item}
      open={isOpen()}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary ref={summary}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M3.5 1.5 8.5 6l-5 4.5" fill="none" stroke="currentColor" stroke-width="1.75" />
        </svg>
        <span class="entry-item-name">
          <span class="entry-item-title">{props.row.telling.title}</span>
          <Show when={props.row.telling.subtitle}>
            {(subtitle) => <span class="entry-item-subtitle">{subtitle()}</span>}
          </Show>
        </span>
        <span class="entry-item-gist">
          <Show when={props.row.telling.gist} fallback={<span class="rules-quiet">{firstLaw()}</span>}>
            {(gist) => gist()}
          </Show>
        </span>
        <AssuranceMark mark={props.row.entry.assurance} />
      </summary>
      <Show when={isOpen()}>
        <EntryDetails row={props.row} />
      </Show>
    </details>
  );
}
