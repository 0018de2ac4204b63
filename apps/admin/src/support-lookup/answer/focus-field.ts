import { fieldId } from "../model/asked-field";

/** Leads to a field of the form: to the widget itself, or to the chosen one of a group of radio buttons. */
export function focusField(pointer: string): void {
  const field = document.getElementById(fieldId(pointer));
  if (field === null) return;
  field.scrollIntoView({ block: "center" });
  const widget =
    field instanceof HTMLFieldSetElement ? field.querySelector<HTMLElement>("input:checked, input") : field;
  widget?.focus({ preventScroll: true });
}
