import type { PlaceResult } from "../../../data/place-test";
import "./place-swatch.css";

/** The hatching of "only in part", once per page; swatches and map refer to it. */
export function PlaceHatching() {
  return (
    <svg class="place-hatching" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="place-hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="place-hatching-ground" width="6" height="6" />
          <rect class="place-hatching-stroke" width="1.75" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}

/** The sign of a result, the same on map, legend and list: told apart by pattern as well as by colour. */
export function PlaceSwatch(props: { readonly result: PlaceResult }) {
  return (
    <svg class="place-swatch" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <rect class={`place-${props.result}`} x="0.5" y="0.5" width="13" height="13" rx="2" />
    </svg>
  );
}
