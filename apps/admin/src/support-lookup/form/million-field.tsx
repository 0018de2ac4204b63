import { type Dong, formatMillions } from "@khuyencong/core/basis";
import { createSignal, For, Show } from "solid-js";
import { Button } from "../../components/button";
import { Field, type FieldProps } from "../../components/field";
import { formatDong, readMillions, writeMillions } from "../model/million-text";
import { useWords } from "../use-words";
import "./million-field.css";

interface MillionFieldProps extends FieldProps {
  readonly value: Dong | undefined;
  readonly onChange: (amount: Dong | undefined) => void;
}

/** A sum in triệu đồng, typed the Vietnamese way. What was understood is echoed; what can be read in two ways is asked about. */
export function MillionField(props: MillionFieldProps) {
  const words = useWords();
  const [typed, setTyped] = createSignal(props.value === undefined ? "" : writeMillions(props.value));
  let input: HTMLInputElement | undefined;
  const reading = () => readMillions(typed());

  const accept = (text: string) => {
    setTyped(text);
    const read = readMillions(text);
    props.onChange(read.kind === "understood" ? read.amount : undefined);
  };
  const settle = (amount: Dong) => {
    accept(writeMillions(amount));
    // The button that was pressed is gone.
    input?.focus();
  };
  const error = () => {
    const { kind } = reading();
    if (kind === "not-understood" || kind === "too-fine" || kind === "too-large") return words().money[kind];
    return props.error;
  };
  const question = () => {
    const read = reading();
    return read.kind === "ask" ? read.readings : undefined;
  };
  return (
    <Field label={props.label} hint={props.hint ?? words().money.hint} error={error()} id={props.id}>
      {(attributes) => (
        <>
          <div class="million-field">
            <input
              class="field-input figures"
              type="text"
              inputmode="decimal"
              autocomplete="off"
              spellcheck={false}
              value={typed()}
              onInput={(event) => accept(event.currentTarget.value)}
              ref={input}
              {...attributes}
            />
            <span aria-hidden="true">{words().money.unit}</span>
            <output class="million-field-echo figures" for={attributes.id}>
              {props.value === undefined ? "" : words().money.echo(formatDong(props.value))}
            </output>
          </div>
          <Show when={question()}>
            {(readings) => (
              // biome-ignore lint/a11y/useSemanticElements: a question within a field, not a set of fields.
              <div class="million-field-ask" role="group" aria-label={words().money.ask(typed().trim())}>
                <p role="status">{words().money.ask(typed().trim())}</p>
                <For each={readings()}>
                  {(amount) => (
                    <Button onPress={() => settle(amount)}>
                      <span class="figures">{words().money.reading(formatMillions(amount), formatDong(amount))}</span>
                    </Button>
                  )}
                </For>
              </div>
            )}
          </Show>
        </>
      )}
    </Field>
  );
}
