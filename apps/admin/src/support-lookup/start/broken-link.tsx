import { For, onMount } from "solid-js";
import { Button } from "../../components/button";
import { FindingItem } from "../../components/finding-item";
import { useLookup } from "../state/lookup-context";
import type { BrokenLink as Broken } from "../state/lookup-state";
import { useWords } from "../use-words";
import "./broken-link.css";

/** Said when the address holds a case that cannot be read: what is wrong, and that the form is empty. */
export function BrokenLink(props: { readonly broken: Broken }) {
  const { state } = useLookup();
  const words = useWords();
  let box: HTMLDivElement | undefined;
  onMount(() => box?.focus({ preventScroll: true }));
  return (
    <div class="broken-link" role="alert" tabindex={-1} ref={box}>
      <h2>{words().broken.title}</h2>
      <p>{words().broken.body}</p>
      <ul class="finding-list">
        <For each={props.broken.findings.slice(0, 5)}>{(finding) => <FindingItem finding={finding} />}</For>
      </ul>
      <div>
        <Button onPress={state.startAgain}>{words().broken.startAgain}</Button>
      </div>
    </div>
  );
}
