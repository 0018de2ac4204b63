import { tradeCodeSchema, vsicVersionSchema } from "@khuyencong/core/industry";
import { createSignal, onMount } from "solid-js";
import { Combobox } from "../../components/combobox";
import type { ComboboxOption } from "../../components/combobox-sections";
import { SegmentedControl } from "../../components/segmented-control";
import { nameHolds } from "../../data/name-search";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { useFieldError } from "./field-error";
import type { QuestionProps } from "./question-props";
import "./trade-question.css";

const written = /^\d{2,5}$/;

/** The trade by name or by its typed VSIC code, and the edition the code belongs to: some codes changed their meaning. */
export function TradeQuestion(props: QuestionProps) {
  const { state } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const errorOf = useFieldError();
  const [classes, setClasses] = createSignal<ReadonlyMap<string, string>>(new Map());
  // Without the list a code can still be typed, so a failed fetch stops nobody.
  onMount(() =>
    import("./trade-classes").then(
      ({ tradeClasses }) => setClasses(tradeClasses),
      () => undefined,
    ),
  );

  const trade = () => tradeCodeSchema.safeParse(state.answer(props.field.pointer)).data;
  const [version, setVersion] = createSignal(trade()?.version ?? "vsic-2025");
  const nameOf = (code: string) => (version() === "vsic-2025" ? classes().get(code.slice(0, 4)) : undefined);
  const chosenText = () => {
    const code = trade()?.code;
    if (code === undefined) return "";
    const name = nameOf(code);
    return name === undefined ? code : `${code} ${name}`;
  };
  const optionsFor = (typed: string): readonly ComboboxOption[] => {
    const code = typed.trim();
    const found = [...(version() === "vsic-2025" ? classes() : [])]
      .filter(([known, name]) => (written.test(code) ? known.startsWith(code) : nameHolds(name, code)))
      .map(([known, name]) => ({ value: known, label: name, note: known }));
    if (!written.test(code) || found.some(({ value }) => value === code)) return found;
    return [{ value: code, label: nameOf(code) ?? words().form.useCode, note: code }, ...found];
  };
  const choose = (code: string | undefined) =>
    state.setAnswer(props.field.pointer, code === undefined ? undefined : { code, version: version() });
  const changeVersion = (chosen: string) => {
    const next = vsicVersionSchema.parse(chosen);
    setVersion(next);
    const code = trade()?.code;
    if (code !== undefined) state.setAnswer(props.field.pointer, { code, version: next });
  };
  return (
    <div class="trade-question">
      <Combobox
        id={fieldId(props.field.pointer)}
        label={say(props.field.question)}
        hint={words().form.tradeHint}
        error={errorOf(props.field.pointer)}
        optionsFor={optionsFor}
        chosenText={chosenText()}
        onChoose={choose}
        listLabel={words().form.tradeList}
        nothingFits={words().form.noTrade}
        optionsLanguage="vi"
      />
      <SegmentedControl
        legend={words().form.vsicVersion}
        choices={[
          { value: "vsic-2025", label: "VSIC 2025" },
          { value: "vsic-2018", label: "VSIC 2018" },
        ]}
        value={version()}
        onChange={changeVersion}
      />
    </div>
  );
}
