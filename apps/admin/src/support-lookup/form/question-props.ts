import type { AskedField } from "../model/asked-field";

/** What every question of the form is given. */
export interface QuestionProps {
  readonly field: AskedField;
}
