import { For, Show } from "solid-js";
import type { ConditionText } from "../model/condition-text";
import "./condition-view.css";

/** A condition in words, its groups as lists within lists. */
export function ConditionView(props: { readonly condition: ConditionText }) {
  const group = () => ("label" in props.condition ? props.condition : undefined);
  return (
    <Show when={group()} fallback={"text" in props.condition ? props.condition.text : ""}>
      {(several) => (
        <>
          {several().label}:
          <ul class="condition-parts">
            <For each={several().parts}>
              {(part) => (
                <li>
                  <ConditionView condition={part} />
                </li>
              )}
            </For>
          </ul>
        </>
      )}
    </Show>
  );
}
