import type { Commune } from "@khuyencong/core/place";
import { createEffect, createSelector, createUniqueId, For, on } from "solid-js";
import { useLanguage } from "../../../language/language-context";
import "./commune-listbox.css";
import { cursorAfterKey } from "../../../components/list-cursor";
import { useUnitName } from "../../../data/unit-name";
import type { PlaceState } from "./place-state";
import { PlaceSwatch } from "./place-swatch";

interface CommuneListboxProps {
  readonly state: PlaceState;
  readonly communes: readonly Commune[];
}

/** One stop for the Tab key; arrows move the cursor, and the map follows it; Enter chooses. */
export function CommuneListbox(props: CommuneListboxProps) {
  const { messages } = useLanguage();
  const unitName = useUnitName();
  const listId = createUniqueId();
  const optionId = (code: string) => `${listId}-${code}`;
  let list: HTMLDivElement | undefined;

  const isPointedAt = createSelector(props.state.pointedAt);
  const isSelected = createSelector(() => props.state.selected()?.code);
  const cursor = () => props.communes.findIndex(({ code }) => code === props.state.pointedAt());

  // Scrolls the list alone: scrollIntoView would carry the whole page with it while the pointer crosses the map.
  const bringIntoView = (code: string | undefined) => {
    const option = code === undefined ? null : document.getElementById(optionId(code));
    if (list === undefined || option === null) return;
    const [top, bottom] = [option.offsetTop, option.offsetTop + option.offsetHeight];
    if (top < list.scrollTop) list.scrollTop = top;
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
  };
  createEffect(on(() => props.state.selected()?.code, bringIntoView));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      const code = props.communes[cursor()]?.code;
      if (code !== undefined) props.state.select(code);
      return;
    }
    const next = cursorAfterKey(event.key, cursor(), props.communes.length);
    if (next === undefined) return;
    event.preventDefault();
    const code = props.communes[next]?.code;
    props.state.pointAt(code);
    bringIntoView(code);
  };

  const onFocus = () => {
    if (cursor() >= 0) return;
    const start = props.communes.find(({ code }) => isSelected(code)) ?? props.communes[0];
    props.state.pointAt(start?.code);
    bringIntoView(start?.code);
  };

  return (
    <div
      class="commune-listbox"
      role="listbox"
      tabIndex={0}
      aria-label={messages().place.listLabel}
      aria-activedescendant={cursor() >= 0 ? optionId(props.state.pointedAt() ?? "") : undefined}
      ref={list}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={() => props.state.pointAt(undefined)}
      onPointerLeave={() => props.state.pointAt(undefined)}
    >
      <For each={props.communes}>
        {(commune) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list box around the options hears the keys.
          <div
            class="commune-option"
            classList={{ "commune-option-pointed": isPointedAt(commune.code) }}
            role="option"
            tabIndex={-1}
            id={optionId(commune.code)}
            aria-selected={isSelected(commune.code)}
            onPointerEnter={() => props.state.pointAt(commune.code)}
            onClick={() => props.state.select(commune.code)}
          >
            <PlaceSwatch result={props.state.resultOf(commune.code)} />
            <span>{unitName(commune, props.state.date())}</span>
            <span class="visually-hidden">: {messages().place.results[props.state.resultOf(commune.code)]}</span>
            <span class="commune-option-code figures">{commune.code}</span>
          </div>
        )}
      </For>
    </div>
  );
}
