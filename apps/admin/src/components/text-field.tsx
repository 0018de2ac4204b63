import type { JSX } from "solid-js";
import { Field, type FieldProps } from "./field";

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** `search` clears with Escape; `decimal` and `numeric` call up the keyboard of figures. */
  readonly kind?: "text" | "search" | "numeric" | "decimal";
  readonly autocomplete?: JSX.InputHTMLAttributes<HTMLInputElement>["autocomplete"];
}

export function TextField(props: TextFieldProps) {
  const inputMode = () => (props.kind === "numeric" || props.kind === "decimal" ? props.kind : undefined);
  return (
    <Field label={props.label} hint={props.hint} error={props.error} id={props.id}>
      {(attributes) => (
        <input
          class="field-input field-wide"
          type={props.kind === "search" ? "search" : "text"}
          inputmode={inputMode()}
          autocomplete={props.autocomplete ?? "off"}
          spellcheck={false}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          {...attributes}
        />
      )}
    </Field>
  );
}
