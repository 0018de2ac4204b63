import { formatDate } from "@khuyencong/core/basis";
import { kindOn } from "@khuyencong/core/place";
import { Show } from "solid-js";
import { Button } from "../../../components/button";
import { useLanguage } from "../../../language/language-context";
import "./commune-detail.css";
import { useUnitName } from "../../../data/unit-name";
import type { PlaceState } from "./place-state";
import { PlaceSwatch } from "./place-swatch";

/** The chosen unit on the chosen day. Keeps its room while nothing is chosen, so that the list does not jump. */
export function CommuneDetail(props: { readonly state: PlaceState }) {
  const { messages } = useLanguage();
  const unitName = useUnitName();
  const result = (code: string) => props.state.resultOf(code);
  return (
    <div class="commune-detail" role="status">
      <Show when={props.state.selected()} fallback={<p class="commune-detail-none">{messages().place.chooseOne}</p>}>
        {(commune) => (
          <>
            <div class="commune-detail-heading">
              <h3>{unitName(commune(), props.state.date())}</h3>
              <Button kind="quiet" onPress={() => props.state.select(undefined)}>
                {messages().place.closeDetail}
              </Button>
            </div>
            <p class="commune-detail-result">
              <PlaceSwatch result={result(commune().code)} />
              <span>
                <strong>{messages().place.results[result(commune().code)]}</strong>{" "}
                <span class="figures">{messages().place.onDay(formatDate(props.state.date()))}</span>
              </span>
            </p>
            <Show when={commune().kinds.length > 1 ? commune().kinds.at(-1) : undefined}>
              {(latest) => <p>{messages().place.becameWard(formatDate(latest().from))}</p>}
            </Show>
            <p>
              {messages().place.former(commune().former)} {messages().place.code}:{" "}
              <span class="figures">{commune().code}</span>.
            </p>
            <Show when={kindOn(commune(), props.state.date()) && result(commune().code) === "craft-village-only"}>
              <p>{messages().place.otherDoors}</p>
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}
