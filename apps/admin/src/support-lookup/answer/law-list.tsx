import type { Assurance, BilingualText } from "@khuyencong/core/basis";
import { For, Show } from "solid-js";
import { AssuranceMark } from "../../components/assurance-mark";
import { LawText } from "../../components/law-text";
import { useLanguage } from "../../language/language-context";
import { useWords } from "../use-words";
import "./law-list.css";

/** The law behind a statement, and how sure it is. */
export function LawList(props: { readonly law: readonly BilingualText[]; readonly assurance?: Assurance | undefined }) {
  const { say } = useLanguage();
  const words = useWords();
  return (
    <p class="law-list">
      <Show when={props.law.length > 0}>
        {words().answer.law}:{" "}
        <For each={props.law}>
          {(law, index) => (
            <>
              {index() > 0 && "; "}
              <LawText text={say(law)} />
            </>
          )}
        </For>
        .{" "}
      </Show>
      <Show when={props.assurance}>{(assurance) => <AssuranceMark mark={assurance()} />}</Show>
    </p>
  );
}
