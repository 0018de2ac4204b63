import { For } from "solid-js";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import "./example-cases.css";
import { type ExampleId, exampleDraft, exampleIds } from "./examples";

/** The start: what the page does, and three cases to look at before typing one's own. */
export function ExampleCases() {
  const { state } = useLookup();
  const words = useWords();
  const open = (id: ExampleId) => {
    const draft = exampleDraft(id);
    if (draft !== undefined) state.open(draft);
  };
  return (
    <div class="example-cases">
      <h2>{words().start.title}</h2>
      <p>{words().start.body}</p>
      <p class="example-cases-lead">{words().start.orExample}</p>
      <ul class="example-cases-list">
        <For each={exampleIds}>
          {(id) => (
            <li>
              <button type="button" onClick={() => open(id)}>
                <span class="answer-strong">{words().examples.cases[id].title}</span>
                <span class="answer-quiet">{words().examples.cases[id].what}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
