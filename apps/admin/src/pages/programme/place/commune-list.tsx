import { createMemo, createSignal, Show } from "solid-js";
import { EmptyState } from "../../../components/empty-state";
import { SegmentedControl } from "../../../components/segmented-control";
import { TextField } from "../../../components/text-field";
import { communes } from "../../../data/dong-nai";
import { inNameOrder } from "../../../data/name-search";
import { useLanguage } from "../../../language/language-context";
import { filterCommunes, type KindFilter } from "./commune-filter";
import { CommuneListbox } from "./commune-listbox";
import "./commune-list.css";
import type { PlaceState } from "./place-state";

const ordered = inNameOrder(communes);

/** All units with what the map says of them: the map's equivalent for keyboard, screen reader and paper. */
export function CommuneList(props: { readonly state: PlaceState }) {
  const { messages } = useLanguage();
  const [typed, setTyped] = createSignal("");
  const [kind, setKind] = createSignal<KindFilter>("all");
  const shown = createMemo(() => filterCommunes(ordered, { typed: typed(), kind: kind(), date: props.state.date() }));
  const clear = () => {
    setTyped("");
    setKind("all");
  };
  return (
    <div class="commune-list">
      <div class="commune-list-controls screen-only">
        <TextField
          kind="search"
          label={messages().place.searchLabel}
          hint={messages().place.searchHint}
          value={typed()}
          onInput={setTyped}
        />
        <SegmentedControl
          legend={messages().place.filterLabel}
          legendHidden
          choices={[
            { value: "all", label: messages().place.all },
            { value: "xa", label: messages().place.communes },
            { value: "phuong", label: messages().place.wards },
          ]}
          value={kind()}
          onChange={setKind}
        />
        <p class="commune-list-count figures" role="status">
          {messages().place.shown(shown().length, communes.length)}
        </p>
      </div>
      <Show
        when={shown().length > 0}
        fallback={
          <EmptyState
            title={messages().place.nothingFound}
            action={{ label: messages().place.clearSearch, onPress: clear }}
          >
            {messages().place.nothingFoundBody}
          </EmptyState>
        }
      >
        <CommuneListbox state={props.state} communes={shown()} />
      </Show>
    </div>
  );
}
