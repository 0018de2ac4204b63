import { Combobox } from "../../components/combobox";
import { communes } from "../../data/dong-nai";
import { inNameOrder, nameHolds } from "../../data/name-search";
import { useUnitName } from "../../data/unit-name";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { useFieldError } from "./field-error";
import type { QuestionProps } from "./question-props";

const ordered = inNameOrder(communes);

/** The commune or ward, by name with or without accents or by its code; shown with the kind it has on the chosen day. */
export function CommuneQuestion(props: QuestionProps) {
  const { state } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const unitName = useUnitName();
  const errorOf = useFieldError();
  const chosenText = () => {
    const code = state.answer(props.field.pointer);
    const commune = communes.find((candidate) => candidate.code === code);
    if (commune !== undefined) return unitName(commune, state.draft().asOf);
    // A link may hold a code that is none of ours; core says so in its answer.
    return typeof code === "string" ? code : "";
  };
  const optionsFor = (typed: string) =>
    ordered
      .filter(
        ({ name, code }) => nameHolds(name, typed) || (/^\d{2,5}$/.test(typed.trim()) && code.startsWith(typed.trim())),
      )
      .map((commune) => ({
        value: commune.code,
        label: unitName(commune, state.draft().asOf),
        note: commune.code,
      }));
  return (
    <Combobox
      id={fieldId(props.field.pointer)}
      label={say(props.field.question)}
      hint={words().form.communeHint}
      error={errorOf(props.field.pointer)}
      optionsFor={optionsFor}
      chosenText={chosenText()}
      onChoose={(code) => state.setAnswer(props.field.pointer, code)}
      listLabel={words().form.communeList}
      nothingFits={words().form.noCommune}
    />
  );
}
