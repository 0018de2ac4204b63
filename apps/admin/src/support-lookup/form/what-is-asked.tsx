import { plainDateSchema } from "@khuyencong/core/basis";
import { activityKind, preparedLaw } from "@khuyencong/core/eligibility";
import { entriesOf } from "@khuyencong/core/rulebook";
import { Show } from "solid-js";
import { DateField } from "../../components/date-field";
import { RadioGroup } from "../../components/radio-group";
import { SegmentedControl } from "../../components/segmented-control";
import { SelectField } from "../../components/select-field";
import { useLanguage } from "../../language/language-context";
import { fieldId } from "../model/asked-field";
import { yearOf } from "../model/draft";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";

/** For what support is asked, when it is decided, and from which year's plan. */
export function WhatIsAsked() {
  const { state, answer } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const activities = () => {
    const names = new Map(entriesOf(answer.rulebook(), activityKind).map(({ value }) => [value.id, say(value.name)]));
    const decidable = [...preparedLaw(answer.rulebook()).decidableActivities];
    return decidable.map((id) => ({ value: id, label: names.get(id) ?? id }));
  };
  const activity = () => {
    const chosen = state.answer("/activity");
    return typeof chosen === "string" ? chosen : undefined;
  };
  const planYear = () => Number(state.answer("/planYear"));
  const years = () => {
    const year = yearOf(state.draft().asOf);
    const offered = [year - 1, year, year + 1, year + 2, planYear()].filter((each) => Number.isInteger(each));
    return [...new Set(offered)].sort((first, second) => first - second).map(String);
  };
  const approvedOn = () => plainDateSchema.safeParse(state.answer("/approvedOn")).data;
  return (
    <fieldset class="lookup-group">
      <legend>{words().groups.asked}</legend>
      <Show when={activities().length > 0} fallback={<p class="lookup-group-none">{words().form.noLawOnThatDay}</p>}>
        <RadioGroup
          id={fieldId("/activity")}
          legend={words().form.activity}
          choices={activities()}
          value={activity()}
          onChange={(chosen) => state.setAnswer("/activity", chosen)}
        />
      </Show>
      <div class="lookup-dates">
        <DateField
          id={fieldId("/asOf")}
          label={words().form.decisionDate}
          value={state.draft().asOf}
          onChange={state.setDate}
        />
        <SelectField
          id={fieldId("/planYear")}
          label={words().form.planYear}
          choices={years().map((year) => ({ value: year, label: year }))}
          value={String(planYear())}
          onChange={(year) => state.setAnswer("/planYear", Number(year))}
        />
      </div>
      <Show when={activity() !== undefined}>
        <SegmentedControl
          id={fieldId("/approvedOn")}
          legend={words().form.approved}
          choices={[
            { value: "no", label: words().form.notApproved },
            { value: "yes", label: words().form.isApproved },
          ]}
          value={approvedOn() === undefined ? "no" : "yes"}
          onChange={(chosen) => state.setAnswer("/approvedOn", chosen === "yes" ? state.draft().asOf : undefined)}
        />
        <Show when={approvedOn()}>
          {(date) => (
            <DateField
              label={words().form.approvedOn}
              value={date()}
              onChange={(day) => state.setAnswer("/approvedOn", day)}
            />
          )}
        </Show>
      </Show>
    </fieldset>
  );
}
