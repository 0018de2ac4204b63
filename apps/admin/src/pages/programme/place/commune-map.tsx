import { createResource, createSignal, For, Match, Show, Switch } from "solid-js";
import { Button } from "../../../components/button";
import { communes } from "../../../data/dong-nai";
import { useLanguage } from "../../../language/language-context";
import { loadCommuneShapes } from "./commune-shapes";
import "./commune-map.css";
import { CommuneMapLabels } from "./commune-map-labels";
import type { PlaceState } from "./place-state";
import { PlaceHatching } from "./place-swatch";

/** The picture of the list beside it: for the eye and the pointer. The keyboard and the screen reader use the list. */
export function CommuneMap(props: { readonly state: PlaceState }) {
  const { messages } = useLanguage();
  const [attempt, setAttempt] = createSignal(1);
  const [shapes] = createResource(attempt, loadCommuneShapes);
  const drawn = () => (shapes.error === undefined ? shapes.latest : undefined);

  const label = () =>
    messages().place.mapLabel(
      props.state.countOf("holds"),
      props.state.countOf("craft-village-only"),
      props.state.countOf("outside-coverage"),
    );
  // The unit in hand is drawn once more on top, else its neighbours cover half of its edge.
  const outlineOfCode = (code: string | undefined) => drawn()?.shapes.find((shape) => shape.code === code)?.outline;

  return (
    <div class="commune-map">
      <PlaceHatching />
      <Switch>
        <Match when={shapes.error}>
          <div class="commune-map-message" role="alert">
            <p>{messages().place.mapFailed}</p>
            <Button onPress={() => setAttempt(attempt() + 1)}>{messages().place.mapRetry}</Button>
          </div>
        </Match>
        <Match when={drawn()}>
          {(map) => (
            <>
              <svg
                viewBox={`-2 -2 ${map().width + 4} ${map().height + 4}`}
                role="img"
                aria-label={label()}
                onPointerLeave={() => props.state.pointAt(undefined)}
              >
                <For each={map().shapes}>
                  {(shape) => (
                    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map is its equivalent for the keyboard.
                    <path
                      class={`commune-map-unit place-${props.state.resultOf(shape.code)}`}
                      d={shape.outline}
                      data-code={shape.code}
                      onPointerEnter={() => props.state.pointAt(shape.code)}
                      onClick={() => props.state.select(shape.code)}
                    />
                  )}
                </For>
                <Show when={outlineOfCode(props.state.selected()?.code)}>
                  {(outline) => <path class="commune-map-selected" d={outline()} />}
                </Show>
                <Show when={outlineOfCode(props.state.pointedAt())}>
                  {(outline) => <path class="commune-map-pointed" d={outline()} />}
                </Show>
              </svg>
              <CommuneMapLabels state={props.state} shapes={map()} communes={communes} />
            </>
          )}
        </Match>
        <Match when={shapes.loading}>
          <p class="commune-map-message" role="status">
            {messages().place.mapLoading}
          </p>
        </Match>
      </Switch>
    </div>
  );
}
