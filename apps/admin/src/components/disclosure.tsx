import type { ParentProps } from "solid-js";
import "./disclosure.css";

/** A detail to open on demand. Native, so that it works in print preview, in search and without a pointer. */
export function Disclosure(props: ParentProps<{ readonly summary: string; readonly open?: boolean }>) {
  return (
    <details class="disclosure" open={props.open ?? false}>
      <summary>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M3.5 1.5 8.5 6l-5 4.5" fill="none" stroke="currentColor" stroke-width="1.75" />
        </svg>
        <span>{props.summary}</span>
      </summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  );
}
