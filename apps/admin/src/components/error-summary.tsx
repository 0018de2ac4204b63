import { For, onMount } from "solid-js";
import { useLanguage } from "../language/language-context";
import "./error-summary.css";

export interface SummarisedError {
  readonly message: string;
  /** The `id` given to the field that is to be corrected. */
  readonly fieldId?: string | undefined;
}

/** All errors of a form at its top, each leading to its field. Takes the focus when it appears. */
export function ErrorSummary(props: { readonly errors: readonly SummarisedError[] }) {
  const { messages } = useLanguage();
  let box: HTMLDivElement | undefined;
  onMount(() => box?.focus());

  const goTo = (event: MouseEvent, fieldId: string) => {
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  };

  return (
    <div class="error-summary" role="alert" tabindex={-1} ref={box}>
      <h2>{messages().errors.summary}</h2>
      <ul class="error-summary-list">
        <For each={props.errors}>
          {(error) => (
            <li>
              {error.fieldId === undefined ? (
                error.message
              ) : (
                <a href={`#${error.fieldId}`} onClick={(event) => goTo(event, error.fieldId ?? "")}>
                  {error.message}
                </a>
              )}
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
