/** One of several answers, of which exactly one may be chosen. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Said under the label of a radio button; segments have no room for it. */
  readonly hint?: string;
}

export interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly id?: string;
}
