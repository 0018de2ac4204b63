import { activityKind } from "@khuyencong/core/eligibility";
import { entriesOf } from "@khuyencong/core/rulebook";
import { Show } from "solid-js";
import { Button } from "../../components/button";
import { SelectField } from "../../components/select-field";
import { useLanguage } from "../../language/language-context";
import type { EarlierRow } from "../model/earlier-support";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import type { ListRowProps } from "./list-question";
import { MillionField } from "./million-field";

/** The first year that an application may name. */
const firstYear = 2012;

export function EarlierSupportRow(props: ListRowProps<EarlierRow>) {
  const { state, answer } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const activities = () =>
    entriesOf(answer.rulebook(), activityKind).map(({ value }) => ({ value: value.id, label: say(value.name) }));
  const years = () => {
    const planYear = state.answer("/planYear");
    const last = typeof planYear === "number" ? planYear : firstYear;
    return Array.from({ length: last - firstYear + 1 }, (_, index) => String(last - index)).map((year) => ({
      value: year,
      label: year,
    }));
  };
  return (
    <fieldset class="list-question-row">
      <legend>{words().earlier.row(props.number)}</legend>
      <SelectField
        label={words().earlier.activity}
        none={words().form.choose}
        choices={activities()}
        value={props.row.activity}
        onChange={(activity) => props.onChange({ ...props.row, activity })}
      />
      <div class="earlier-support-sums">
        <MillionField
          label={words().earlier.amount}
          value={props.row.amount}
          onChange={(amount) => props.onChange({ ...props.row, amount })}
        />
        <SelectField
          label={words().earlier.year}
          none={words().form.choose}
          choices={years()}
          value={props.row.year === undefined ? undefined : String(props.row.year)}
          onChange={(year) => props.onChange({ ...props.row, year: year === undefined ? undefined : Number(year) })}
        />
      </div>
      <Show when={props.onRemove}>
        {(remove) => (
          <div>
            <Button kind="quiet" onPress={remove()}>
              {words().earlier.remove(props.number)}
            </Button>
          </div>
        )}
      </Show>
    </fieldset>
  );
}
