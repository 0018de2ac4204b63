import { createUniqueId, For, Show } from "solid-js";
import type { ChoicesProps } from "./choices";
import "./field.css";
import "./radio-group.css";

interface RadioGroupProps<Value extends string> extends ChoicesProps<Value> {
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** Choices one below the other, each with room for a hint. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const own = createUniqueId();
  const id = () => props.id ?? own;
  const describedBy = () =>
    [props.hint !== undefined && `${id()}-hint`, props.error !== undefined && `${id()}-error`]
      .filter(Boolean)
      .join(" ") || undefined;
  return (
    <fieldset
      class="choices radio-group"
      classList={{ "field-wrong": props.error !== undefined }}
      id={id()}
      tabindex={-1}
      aria-describedby={describedBy()}
    >
      <legend classList={{ "visually-hidden": props.legendHidden ?? false }}>{props.legend}</legend>
      <Show when={props.hint}>
        {(hint) => (
          <p class="field-hint" id={`${id()}-hint`}>
            {hint()}
          </p>
        )}
      </Show>
      <Show when={props.error}>
        {(error) => (
          <p class="field-error" id={`${id()}-error`}>
            {error()}
          </p>
        )}
      </Show>
      <For each={props.choices}>
        {(choice) => (
          <label>
            <input
              type="radio"
              name={own}
              value={choice.value}
              checked={choice.value === props.value}
              onChange={() => props.onChange(choice.value)}
            />
            <span>
              {choice.label}
              <Show when={choice.hint}>{(hint) => <span class="radio-group-hint">{hint()}</span>}</Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
