import { createSignal, createUniqueId, For, Show } from "solid-js";
import "./combobox.css";
import { type ComboboxOption, sectionsOf } from "./combobox-sections";
import { Field, type FieldProps } from "./field";
import { cursorAfterKey } from "./list-cursor";

interface ComboboxProps extends FieldProps {
  /** The options that fit what was typed; all of them for nothing. */
  readonly optionsFor: (typed: string) => readonly ComboboxOption[];
  /** The text of the chosen option; empty for none. */
  readonly chosenText: string;
  readonly onChoose: (value: string | undefined) => void;
  readonly listLabel: string;
  readonly nothingFits: (typed: string) => string;
  /** Called when the list is first wanted, so that its content may be fetched then. */
  readonly onFirstOpen?: () => void;
  /** The language of the options, where it is not the page's. */
  readonly optionsLanguage?: string;
  /** The value of the chosen option: the list opens where it stands. */
  readonly chosen?: string | undefined;
  /** Typing only searches: the choice stays until another is made. */
  readonly keepsChoice?: boolean;
}

/**
 * A text field with a list to choose from, after the WAI-ARIA pattern of an editable combobox with list autocompletion.
 * The focus stays in the text; arrows move through the list, Enter chooses, Escape closes, then clears. Text that fits
 * one option alone is taken for it; text that fits none is told, never dropped in silence. Options may stand in groups.
 */
export function Combobox(props: ComboboxProps) {
  const listId = createUniqueId();
  const optionId = (index: number) => `${listId}-${index}`;
  const [typed, setTyped] = createSignal<string>();
  const [isOpen, setOpen] = createSignal(false);
  const [cursor, setCursor] = createSignal(-1);
  let list: HTMLDivElement | undefined;

  const text = () => typed() ?? props.chosenText;
  const isKept = () => props.keepsChoice === true && props.chosenText !== "";
  const options = () => props.optionsFor(typed() ?? "");
  const error = () => {
    const unfit = typed();
    return isOpen() || unfit === undefined || unfit.trim() === "" ? props.error : props.nothingFits(unfit);
  };

  const open = () => {
    if (isOpen()) return;
    props.onFirstOpen?.();
    setOpen(true);
    const chosen = typed() === undefined ? options().findIndex(({ value }) => value === props.chosen) : -1;
    if (chosen >= 0) moveTo(chosen);
  };
  const close = () => {
    setOpen(false);
    setCursor(-1);
  };
  const choose = (value: string | undefined) => {
    setTyped(undefined);
    close();
    props.onChoose(value);
  };
  const moveTo = (index: number) => {
    setCursor(index);
    const option = document.getElementById(optionId(index));
    if (list === undefined || option === null) return;
    // The name of the group stays at the top of the list and would cover the option.
    const covered =
      option.closest(".combobox-section")?.querySelector<HTMLElement>(".combobox-group")?.offsetHeight ?? 0;
    const [top, bottom] = [option.offsetTop - covered, option.offsetTop + option.offsetHeight];
    if (top < list.scrollTop) list.scrollTop = top;
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
  };

  const onInput = (value: string) => {
    setTyped(value);
    open();
    // Only a single fit is pointed at: of two names that differ by accents alone nobody chooses by accident.
    setCursor(value.trim() !== "" && props.optionsFor(value).length === 1 ? 0 : -1);
    if (!props.keepsChoice && (value.trim() === "" || props.chosenText !== "")) props.onChoose(undefined);
  };

  const settle = () => {
    const pointed = isOpen() ? options()[cursor()] : undefined;
    if (pointed !== undefined) choose(pointed.value);
    else if (isKept()) {
      setTyped(undefined);
      close();
    } else if (typed()?.trim() === "") choose(undefined);
    else close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      if (!isOpen()) return;
      event.preventDefault();
      const pointed = options()[cursor()];
      if (pointed !== undefined) choose(pointed.value);
    } else if (event.key === "Escape") {
      if (isOpen()) close();
      else if (isKept()) setTyped(undefined);
      else choose(undefined);
    } else if (event.key !== "Home" && event.key !== "End") {
      const next = cursorAfterKey(event.key, cursor(), options().length);
      if (next === undefined) return;
      event.preventDefault();
      const wasOpen = isOpen();
      open();
      // The list opens at what is chosen; only from nowhere does the first arrow lead to its beginning.
      if (wasOpen || (event.key === "ArrowDown" && cursor() < 0)) moveTo(next);
    }
  };

  return (
    <Field label={props.label} hint={props.hint} error={error()} id={props.id}>
      {(attributes) => (
        <div class="combobox">
          <input
            class="field-input field-wide"
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            aria-autocomplete="list"
            aria-expanded={isOpen()}
            aria-controls={listId}
            aria-activedescendant={isOpen() && cursor() >= 0 ? optionId(cursor()) : undefined}
            value={text()}
            onInput={(event) => onInput(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onClick={open}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={settle}
            {...attributes}
          />
          <svg class="combobox-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M1.5 4 6 8.5 10.5 4" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
          <div class="combobox-popup" hidden={!isOpen()}>
            <div
              class="combobox-list"
              role="listbox"
              id={listId}
              aria-label={props.listLabel}
              lang={props.optionsLanguage}
              ref={list}
              // The text keeps the focus while somebody presses into the list or drags its scroll bar.
              onMouseDown={(event) => event.preventDefault()}
            >
              <Show when={isOpen()}>
                <For each={sectionsOf(options())}>
                  {(section) => (
                    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: with a name it always has the role of a group.
                    <div
                      class="combobox-section"
                      role={section.group === undefined ? undefined : "group"}
                      aria-label={section.group}
                    >
                      <Show when={section.group}>
                        {(group) => (
                          <div class="combobox-group" role="presentation">
                            {group()}
                          </div>
                        )}
                      </Show>
                      <For each={section.options}>
                        {({ option, index, beginsWhole }) => (
                          <>
                            <Show when={beginsWhole}>
                              {(whole) => (
                                <div class="combobox-whole" role="presentation">
                                  {whole()}
                                </div>
                              )}
                            </Show>
                            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the text field hears the keys. */}
                            <div
                              class="combobox-option"
                              classList={{
                                "combobox-option-pointed": index === cursor(),
                                "combobox-option-part": option.whole !== undefined,
                              }}
                              role="option"
                              tabIndex={-1}
                              id={optionId(index)}
                              aria-selected={index === cursor()}
                              onClick={() => choose(option.value)}
                            >
                              <span>{option.label}</span>
                              <Show when={option.note}>
                                {(note) => <span class="combobox-note figures">{note()}</span>}
                              </Show>
                            </div>
                          </>
                        )}
                      </For>
                    </div>
                  )}
                </For>
              </Show>
            </div>
            <Show when={isOpen() && options().length === 0}>
              <p class="combobox-none" role="status">
                {props.nothingFits(text())}
              </p>
            </Show>
          </div>
        </div>
      )}
    </Field>
  );
}
