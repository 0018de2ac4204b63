import { createUniqueId, For } from "solid-js";
import type { ChoicesProps } from "./choices";
import "./field.css";
import "./segmented-control.css";

/** Two to four short choices in one row; radio buttons underneath, so arrow keys move between them. */
export function SegmentedControl<Value extends string>(props: ChoicesProps<Value>) {
  const name = createUniqueId();
  return (
    <fieldset class="choices segmented-control" id={props.id}>
      <legend classList={{ "visually-hidden": props.legendHidden ?? false }}>{props.legend}</legend>
      <div class="segmented-control-row">
        <For each={props.choices}>
          {(choice) => (
            <label>
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={choice.value === props.value}
                onChange={() => props.onChange(choice.value)}
              />
              <span>{choice.label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
