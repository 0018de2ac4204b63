import { createSignal, onCleanup, Show } from "solid-js";
import { Button } from "../../components/button";
import { hasPrivateParts } from "../model/private-parts";
import { addressOf } from "../state/address";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import "./answer-tools.css";

const shownFor = 6000;

/** To take the answer along: on paper, or as a link without names. */
export function AnswerTools() {
  const { state } = useLookup();
  const words = useWords();
  const [said, setSaid] = createSignal("");
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  const copy = async () => {
    clearTimeout(timer);
    try {
      await navigator.clipboard.writeText(addressOf(state.draft()));
      setSaid(words().share.copied);
    } catch {
      setSaid(words().share.notCopied);
    }
    timer = setTimeout(() => setSaid(""), shownFor);
  };
  return (
    <div class="answer-tools">
      <Button kind="primary" onPress={() => print()}>
        {words().share.print}
      </Button>
      <Button onPress={copy}>{words().share.copy}</Button>
      <Button kind="quiet" onPress={state.startAgain}>
        {words().start.again}
      </Button>
      <p class="answer-tools-said" role="status">
        {said()}
      </p>
      <Show when={hasPrivateParts(state.draft())}>
        <p class="answer-tools-note">{words().share.withoutNames}</p>
      </Show>
    </div>
  );
}
