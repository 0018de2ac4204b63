import { createUniqueId, type JSX, Show } from "solid-js";
import "./field.css";

/** What an input needs in order to be named, described and marked as wrong. */
export interface FieldInputAttributes {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": "true" | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Needed where an error summary links to the field. */
  readonly id?: string | undefined;
}

/** Label, hint and error around one input; the input itself is given as a function of its attributes. */
export function Field(props: FieldProps & { readonly children: (attributes: FieldInputAttributes) => JSX.Element }) {
  const own = createUniqueId();
  const id = () => props.id ?? own;
  const describedBy = () => {
    const ids = [props.hint !== undefined && `${id()}-hint`, props.error !== undefined && `${id()}-error`];
    return ids.filter(Boolean).join(" ") || undefined;
  };
  const attributes: FieldInputAttributes = {
    get id() {
      return id();
    },
    get "aria-describedby"() {
      return describedBy();
    },
    get "aria-invalid"() {
      return props.error === undefined ? undefined : "true";
    },
  };
  return (
    <div class="field" classList={{ "field-wrong": props.error !== undefined }}>
      <label for={id()}>{props.label}</label>
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
      {props.children(attributes)}
    </div>
  );
}
