import { plainDateSchema } from "@khuyencong/core/basis";
import { preparedLaw } from "@khuyencong/core/eligibility";
import { Show } from "solid-js";
import { DateField } from "../../components/date-field";
import { SegmentedControl } from "../../components/segmented-control";
import { SelectField } from "../../components/select-field";
import { fieldId } from "../model/asked-field";
import { yearOf } from "../model/draft";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { ActivityQuestion } from "./activity-question";

/** For what support is asked, when it is decided, and from which year's plan. */
export function WhatIsAsked() {
  const { state, answer } = useLookup();
  const words = useWords();
  const hasLaw = () => preparedLaw(answer.rulebook()).decidableActivities.size > 0;
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
      <Show when={hasLaw()} fallback={<p class="lookup-group-none">{words().form.noLawOnThatDay}</p>}>
        <ActivityQuestion />
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
      <Show when={state.answer("/activity") !== undefined && answer.parts().length === 0}>
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
