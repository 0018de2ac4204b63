import type { ParentProps } from "solid-js";
import { Show } from "solid-js";
import "./card.css";

/** A bordered surface for what belongs together. Give a title where the card stands on its own. */
export function Card(props: ParentProps<{ readonly title?: string }>) {
  return (
    <div class="card">
      <Show when={props.title}>{(title) => <h3 class="card-title">{title()}</h3>}</Show>
      {props.children}
    </div>
  );
}
