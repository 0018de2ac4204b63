import { type ParentProps, Show } from "solid-js";
import "./section.css";

interface SectionProps extends ParentProps {
  /** The address of the section on its page: `#kinh-phi`. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
}

/** A part of a page under its own `h2`, named for those who navigate by landmarks. */
export function Section(props: SectionProps) {
  return (
    <section class="section" id={props.id} aria-labelledby={`${props.id}-title`}>
      <div class="section-heading">
        <h2 id={`${props.id}-title`}>{props.title}</h2>
        <Show when={props.lead}>{(lead) => <p>{lead()}</p>}</Show>
      </div>
      {props.children}
    </section>
  );
}
