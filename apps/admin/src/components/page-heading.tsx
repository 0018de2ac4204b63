import { type ParentProps, Show } from "solid-js";
import "./page-heading.css";

interface PageHeadingProps extends ParentProps {
  readonly title: string;
  /** What the page rests on, in small letters above the title. */
  readonly source?: string;
  readonly lead?: string;
}

/** The one `h1` of a page. */
export function PageHeading(props: PageHeadingProps) {
  return (
    <div class="page-heading">
      <Show when={props.source}>{(source) => <p class="page-heading-source">{source()}</p>}</Show>
      <h1>{props.title}</h1>
      <Show when={props.lead}>{(lead) => <p class="page-heading-lead">{lead()}</p>}</Show>
      {props.children}
    </div>
  );
}
