import { formatDate, plainDate } from "@khuyencong/core/basis";
import { For, Show } from "solid-js";
import { Button } from "../../components/button";
import { DateField } from "../../components/date-field";
import { eveOf, turningDays } from "../model/turning-days";
import { useWords } from "../use-words";
import "./compare-days-choice.css";
import type { CompareState } from "./compare-state";

/** Which two days: any, or one of the turning days with its eve. */
export function CompareDaysChoice(props: { readonly state: CompareState }) {
  const words = useWords();
  return (
    <div class="compare-days">
      <div class="compare-days-fields">
        <DateField
          label={words().compare.before}
          value={props.state.before()}
          onChange={(day) => props.state.choose(day, props.state.after())}
        />
        <DateField
          label={words().compare.after}
          value={props.state.after()}
          onChange={(day) => props.state.choose(props.state.before(), day)}
        />
      </div>
      <div class="screen-only">
        <p class="rules-quiet" id="compare-presets">
          {words().compare.presets}
        </p>
        <ul class="compare-days-presets" aria-labelledby="compare-presets">
          <For each={turningDays}>
            {(day) => (
              <li>
                <Button
                  pressed={props.state.before() === eveOf(day) && props.state.after() === day}
                  onPress={() => props.state.choose(eveOf(day), plainDate(day))}
                >
                  <span class="figures">{formatDate(plainDate(day))}</span>
                  <span class="rules-quiet">{words().compare.presetReasons[day]}</span>
                </Button>
              </li>
            )}
          </For>
        </ul>
      </div>
      <Show when={props.state.before() > props.state.after()}>
        <p role="status">{words().compare.swapped}</p>
      </Show>
    </div>
  );
}
