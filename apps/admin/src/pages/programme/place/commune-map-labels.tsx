import type { Commune } from "@khuyencong/core/place";
import { For, Show } from "solid-js";
import { useUnitName } from "../../../data/unit-name";
import type { CommuneShapes } from "./commune-shapes";
import type { PlaceState } from "./place-state";

/** Places for finding one's way: Lộc Ninh, Bù Đăng, Đồng Xoài, Định Quán, Biên Hòa, Long Khánh, Long Thành, Cẩm Mỹ. */
const landmarks = ["25270", "25396", "25210", "26206", "26068", "26080", "26368", "26341"];

interface CommuneMapLabelsProps {
  readonly state: PlaceState;
  readonly shapes: CommuneShapes;
  readonly communes: readonly Commune[];
}

/** Names laid over the map as text, so that they keep their size when the map shrinks. */
export function CommuneMapLabels(props: CommuneMapLabelsProps) {
  const unitName = useUnitName();
  const communeOf = (code: string) => props.communes.find((commune) => commune.code === code);
  const place = (code: string) => {
    const [x = 0, y = 0] = pointOf(code) ?? [];
    const across = x / props.shapes.width;
    return {
      "--label-x": `${(across * 100).toFixed(2)}%`,
      "--label-y": `${((y / props.shapes.height) * 100).toFixed(2)}%`,
      // Near an edge the label leans inwards instead of leaving the page.
      "--label-shift": `${(across * -100).toFixed(0)}%`,
    };
  };
  const inHand = () => {
    const code = props.state.pointedAt() ?? props.state.selected()?.code;
    return code === undefined ? undefined : communeOf(code);
  };
  const pointOf = (code: string) => props.shapes.shapes.find((shape) => shape.code === code)?.labelPoint;
  /** The name in hand stands above its unit and would lie over landmarks near by. */
  const isCovered = (code: string) => {
    const [landmark, named] = [pointOf(code), pointOf(inHand()?.code ?? "")];
    if (landmark === undefined || named === undefined) return false;
    return Math.abs(landmark[0] - named[0]) < 200 && Math.abs(landmark[1] - named[1] + 30) < 60;
  };
  return (
    <div aria-hidden="true">
      <For each={landmarks.filter((code) => !isCovered(code))}>
        {(code) => (
          <span class="commune-map-label commune-map-place" style={place(code)}>
            {communeOf(code)?.name}
          </span>
        )}
      </For>
      <Show when={inHand()}>
        {(commune) => (
          <span class="commune-map-label commune-map-name" style={place(commune().code)}>
            {unitName(commune(), props.state.date())}
          </span>
        )}
      </Show>
    </div>
  );
}
