import { createUniqueId, type ParentProps, Show } from "solid-js";
import "./answer-part.css";

/** One part of the answer under its own heading. */
export function AnswerPart(
  props: ParentProps<{ readonly title: string; readonly count?: number; readonly id?: string }>,
) {
  const id = createUniqueId();
  return (
    <section class="answer-part" id={props.id} aria-labelledby={id}>
      <h3 id={id}>
        {props.title}
        <Show when={props.count}>{(count) => <span class="answer-part-count figures"> {count()}</span>}</Show>
      </h3>
      {props.children}
    </section>
  );
}
