import { For } from "solid-js";
import type { Choice } from "./choices";
import { Field, type FieldProps } from "./field";

interface SelectFieldProps extends FieldProps {
  readonly choices: readonly Choice<string>[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** The line that stands for "not answered"; without it one of the choices always holds. */
  readonly none?: string;
}

/** The browser's own list, for more choices than radio buttons can show calmly. */
export function SelectField(props: SelectFieldProps) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error} id={props.id}>
      {(attributes) => (
        <select
          class="field-input field-wide"
          onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
          {...attributes}
        >
          {props.none !== undefined && (
            <option value="" selected={props.value === undefined}>
              {props.none}
            </option>
          )}
          <For each={props.choices}>
            {(choice) => (
              <option value={choice.value} selected={choice.value === props.value}>
                {choice.label}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  );
}
