import { kindOn } from "@khuyencong/core/place";
import { For } from "solid-js";
import { province } from "../../../data/dong-nai";
import { placeResults, placeTestLaw } from "../../../data/place-test";
import { useLanguage } from "../../../language/language-context";
import "./place-legend.css";
import type { PlaceState } from "./place-state";
import { PlaceSwatch } from "./place-swatch";

/** The colours of the map with their counts, and the rule of the day in one sentence. */
export function PlaceLegend(props: { readonly state: PlaceState }) {
  const { messages } = useLanguage();
  const isInForce = () => placeTestLaw(props.state.date()) !== undefined;
  const rule = () => {
    if (!isInForce()) return messages().place.nowOutside;
    return kindOn(province, props.state.date()) === "tinh" ? messages().place.nowProvince : messages().place.nowCity;
  };
  return (
    <div class="place-legend">
      <h3>{messages().place.legend}</h3>
      <dl class="place-legend-rows" aria-live="polite">
        <For each={placeResults}>
          {(result) => (
            <div classList={{ "place-legend-none": props.state.countOf(result) === 0 }}>
              <dt>
                <PlaceSwatch result={result} />
                {messages().place.results[result]}
              </dt>
              <dd class="figures" data-result={result}>
                {props.state.countOf(result)}
              </dd>
            </div>
          )}
        </For>
      </dl>
      <p class="place-legend-rule">{rule()}</p>
    </div>
  );
}
