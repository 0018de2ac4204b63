import { assurances, standingLabels } from "@khuyencong/core/basis";
import { createSignal, createUniqueId, For, Show } from "solid-js";
import { AssuranceMark } from "../../components/assurance-mark";
import { Button } from "../../components/button";
import type { Choice } from "../../components/choices";
import { Disclosure } from "../../components/disclosure";
import { SelectField } from "../../components/select-field";
import { TextField } from "../../components/text-field";
import { useLanguage } from "../../language/language-context";
import { kindNameOf } from "../model/entry-groups";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import type { ChosenFilter, EntriesState } from "./entries-state";
import "./entry-filters.css";

const vietnameseOrder = new Intl.Collator("vi", { numeric: true });

function byLabel(choices: readonly Choice<string>[]): readonly Choice<string>[] {
  return [...choices].sort((first, second) => vietnameseOrder.compare(first.label, second.label));
}

/** Search and four filters; on a narrow screen the filters wait behind a button. */
export function EntryFilters(props: { readonly state: EntriesState }) {
  const { say } = useLanguage();
  const words = useWords();
  const { law } = useRules();
  const moreId = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);

  const choicesOf: Readonly<Record<ChosenFilter, () => readonly Choice<string>[]>> = {
    dau: () => Object.entries(standingLabels).map(([value, label]) => ({ value, label: say(label) })),
    loai: () => props.state.kindsInForce().map((value) => ({ value, label: words().kinds[kindNameOf(value)] })),
    "noi-dung": () =>
      byLabel(
        props.state.activitiesInForce().map((value) => {
          const activity = law.activities.get(value);
          return { value, label: activity === undefined ? value : say(activity.name) };
        }),
      ),
    "van-ban": () =>
      byLabel(
        props.state.instrumentsInForce().map((value) => {
          const instrument = law.instruments.get(value);
          return { value, label: instrument === undefined ? value : say(instrument.shortName) };
        }),
      ),
  };
  const Select = (field: { readonly name: ChosenFilter; readonly label: string }) => (
    <SelectField
      label={field.label}
      none={words().filter.all}
      choices={choicesOf[field.name]()}
      value={props.state.chosen(field.name)}
      onChange={(value) => props.state.choose(field.name, value)}
    />
  );

  return (
    <search class="entry-filters screen-only" aria-label={words().filter.label}>
      <div class="entry-filters-search">
        <TextField
          kind="search"
          label={words().filter.search}
          hint={words().filter.searchHint}
          value={props.state.typed()}
          onInput={props.state.type}
        />
      </div>
      <button
        type="button"
        class="button button-secondary entry-filters-more"
        aria-expanded={isOpen()}
        aria-controls={moreId}
        onClick={() => setOpen(!isOpen())}
      >
        {words().filter.more(props.state.filtersInUse())}
      </button>
      <div class="entry-filters-lists" classList={{ "entry-filters-open": isOpen() }} id={moreId}>
        <Select name="dau" label={words().filter.mark} />
        <Select name="loai" label={words().filter.kind} />
        <Select name="noi-dung" label={words().filter.activity} />
        <Select name="van-ban" label={words().filter.instrument} />
      </div>
      <div class="entry-filters-result">
        <p role="status">{words().filter.shown(props.state.shown().length, props.state.all().length)}</p>
        <Show when={props.state.isNarrowed()}>
          <Button kind="quiet" onPress={props.state.clear}>
            {words().filter.clear}
          </Button>
        </Show>
        <Disclosure summary={words().filter.marksKey}>
          <ul class="entry-filters-marks">
            <For each={assurances}>
              {(mark) => (
                <li>
                  <AssuranceMark mark={mark} withGrounds />
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </div>
    </search>
  );
}
