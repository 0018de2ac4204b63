import { createSignal, Show } from "solid-js";
import { Button } from "../../components/button";
import { useLanguage } from "../../language/language-context";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import "./letter-button.css";

/** Hands a text to the reader as a file. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** The letter that asks the Department what is open, dated today: written on demand, for no other part needs it. */
export function LetterButton() {
  const { language } = useLanguage();
  const words = useWords();
  const { law, day } = useRules();
  const [failed, setFailed] = createSignal(false);
  const write = async () => {
    try {
      const { letterHtml, questionLetter } = await import("@khuyencong/core/letter");
      const { letterBases: bases, instruments, province } = law;
      const { questions } = law.pack;
      const letter = questionLetter({ questions, instruments, province, date: day.today, bases, language: language() });
      download(words().questions.letterFile, letterHtml(letter));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="letter-button screen-only">
      <Button onPress={write}>{words().questions.letter}</Button>
      <span class="rules-quiet">{words().questions.letterNote}</span>
      <Show when={failed()}>
        <p role="alert">{words().questions.letterFailed}</p>
      </Show>
    </div>
  );
}
