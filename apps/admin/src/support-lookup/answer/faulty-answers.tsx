import type { Finding } from "@khuyencong/core/basis";
import { For } from "solid-js";
import { FindingItem } from "../../components/finding-item";
import { useWords } from "../use-words";

/** Said instead of an answer while something typed cannot be; the field itself says it as well. */
export function FaultyAnswers(props: { readonly findings: readonly Finding[] }) {
  const words = useWords();
  return (
    <div class="answer-details">
      <h2 class="answer-faulty-title">{words().answer.faulty}</h2>
      <ul class="finding-list">
        <For each={props.findings}>{(finding) => <FindingItem finding={finding} />}</For>
      </ul>
    </div>
  );
}
