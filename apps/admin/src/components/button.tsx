import { type ParentProps, splitProps } from "solid-js";
import "./button.css";

interface ButtonProps extends ParentProps {
  readonly onPress: () => void;
  /** `primary` once per view at most; `quiet` looks like a link. */
  readonly kind?: "primary" | "secondary" | "quiet";
  /** For a choice that stays: announced as pressed or not. */
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean;
}

export function Button(all: ButtonProps) {
  const [props, rest] = splitProps(all, ["onPress", "kind", "pressed", "children"]);
  return (
    <button
      type="button"
      class={`button button-${props.kind ?? "secondary"}`}
      aria-pressed={props.pressed}
      onClick={() => props.onPress()}
      {...rest}
    >
      {props.children}
    </button>
  );
}
