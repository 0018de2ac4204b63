import { dongSchema } from "@khuyencong/core/basis";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { useLookup } from "../state/lookup-context";
import { useFieldError } from "./field-error";
import { MillionField } from "./million-field";
import type { QuestionProps } from "./question-props";

/** A sum, asked for in triệu đồng. */
export function MoneyQuestion(props: QuestionProps) {
  const { state } = useLookup();
  const { say } = useLanguage();
  const errorOf = useFieldError();
  return (
    <MillionField
      id={fieldId(props.field.pointer)}
      label={say(props.field.question)}
      error={errorOf(props.field.pointer)}
      value={dongSchema.safeParse(state.answer(props.field.pointer)).data}
      onChange={(amount) => state.setAnswer(props.field.pointer, amount)}
    />
  );
}
