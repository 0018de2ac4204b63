import { formatDate, type PlainDate, plainDateSchema } from "@khuyencong/core/basis";
import { useLanguage } from "../language/language-context";
import "./date-field.css";
import { Field, type FieldProps } from "./field";

interface DateFieldProps extends FieldProps {
  readonly value: PlainDate;
  readonly onChange: (date: PlainDate) => void;
  readonly min?: PlainDate;
  readonly max?: PlainDate;
}

/** 0 is Sunday. Reckoned in UTC from the parts, so that the reader's time zone cannot move the day. */
function weekdayOf(date: PlainDate): number {
  return new Date(
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))),
  ).getUTCDay();
}

/**
 * The browser's own date input, which shows a day in the order of the browser's language, and beside it the day
 * as Vietnamese documents write it: 04/05 must never be taken for 5 April.
 */
export function DateField(props: DateFieldProps) {
  const { messages } = useLanguage();
  const accept = (text: string) => {
    // While a year is being typed the input passes through the years 2, 20 and 202: no days of ours.
    const parsed = plainDateSchema.safeParse(text);
    if (parsed.success && parsed.data !== props.value) props.onChange(parsed.data);
  };
  return (
    <Field label={props.label} hint={props.hint} error={props.error} id={props.id}>
      {(attributes) => (
        <div class="date-field">
          <input
            class="field-input figures"
            type="date"
            min={props.min}
            max={props.max}
            value={props.value}
            onInput={(event) => accept(event.currentTarget.value)}
            onBlur={(event) => {
              event.currentTarget.value = props.value;
            }}
            {...attributes}
          />
          <output class="date-field-written figures" for={attributes.id}>
            {messages().date.written(messages().date.weekdays[weekdayOf(props.value)] ?? "", formatDate(props.value))}
          </output>
        </div>
      )}
    </Field>
  );
}
