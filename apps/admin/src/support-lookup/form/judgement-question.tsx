import { suspicionOf } from "@khuyencong/core/basis";
import { createUniqueId, Show } from "solid-js";
import { SegmentedControl } from "../../components/segmented-control";
import { TextField } from "../../components/text-field";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import "./judgement-question.css";
import type { QuestionProps } from "./question-props";

type Answer = "yes" | "no" | "unknown";
const longestText = 500;

/** What the law leaves to an officer: the conclusion, who came to it, and why. It counts once all three are there. */
export function JudgementQuestion(props: QuestionProps) {
  const { state } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const own = createUniqueId();
  const name = () => props.field.pointer.replace("/judgements/", "");
  const judgement = () => state.judgement(name());
  const value = (): Answer => {
    const { answer } = judgement();
    if (answer === undefined) return "unknown";
    return answer ? "yes" : "no";
  };
  const choose = (chosen: Answer) =>
    state.setJudgement(name(), { ...judgement(), answer: chosen === "unknown" ? undefined : chosen === "yes" });
  const textError = (text: string) => {
    if (text.trim() === "") return undefined;
    return suspicionOf(text.normalize("NFC")) !== undefined || text.length > longestText
      ? words().judgement.unclean
      : undefined;
  };
  const isComplete = () => judgement().by.trim() !== "" && judgement().reason.trim() !== "";
  return (
    <div class="judgement-question">
      <SegmentedControl
        id={fieldId(props.field.pointer)}
        legend={say(props.field.question)}
        choices={[
          { value: "yes", label: words().form.yes },
          { value: "no", label: words().form.no },
          { value: "unknown", label: words().judgement.notYet },
        ]}
        value={value()}
        onChange={choose}
      />
      <Show when={value() !== "unknown"}>
        <div class="judgement-question-grounds">
          <TextField
            id={`${own}-by`}
            label={words().judgement.by}
            hint={words().judgement.byHint}
            error={textError(judgement().by)}
            value={judgement().by}
            onInput={(by) => state.setJudgement(name(), { ...judgement(), by: by.normalize("NFC") })}
          />
          <TextField
            id={`${own}-reason`}
            label={words().judgement.reason}
            error={textError(judgement().reason)}
            value={judgement().reason}
            onInput={(reason) => state.setJudgement(name(), { ...judgement(), reason: reason.normalize("NFC") })}
          />
          <p class="judgement-question-note">
            {isComplete() ? words().judgement.counts : words().judgement.incomplete}
          </p>
        </div>
      </Show>
    </div>
  );
}
