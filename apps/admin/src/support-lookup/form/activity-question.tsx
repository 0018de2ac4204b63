import { activityGroupNames, clauseOfGroup } from "@khuyencong/core/activity";
import { For, Show } from "solid-js";
import { Button } from "../../components/button";
import { Combobox } from "../../components/combobox";
import type { ComboboxOption } from "../../components/combobox-sections";
import { useLanguage } from "../../language/language-context";
import { activitiesFitting } from "../model/activity-list";
import { fieldId } from "../model/asked-field";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import "./activity-question.css";

/** For which work support is asked: searched by a word or two, or looked through group by group as the law lists them. */
export function ActivityQuestion() {
  const { state, answer } = useLookup();
  const { say } = useLanguage();
  const words = useWords();
  const chosenId = () => {
    const chosen = state.answer("/activity");
    return typeof chosen === "string" ? chosen : undefined;
  };
  const chosen = () => answer.activities().find(({ id }) => id === chosenId());
  const chosenText = () => {
    const activity = chosen();
    // A link may name an activity that is none of ours; core says so in its answer.
    return activity === undefined ? (chosenId() ?? "") : say(activity.name);
  };
  const optionsFor = (typed: string): readonly ComboboxOption[] =>
    activitiesFitting(answer.listed(), typed).map(({ activity, whole }) => ({
      value: activity.id,
      label: say(activity.name),
      note: say(activity.unit),
      group: say(activityGroupNames[activity.group]),
      ...(whole === undefined ? {} : { whole: say(whole.name) }),
    }));
  const choose = (id: string | undefined) => state.setAnswer("/activity", id);
  return (
    <div class="activity-question">
      <Combobox
        id={fieldId("/activity")}
        label={words().form.activity}
        hint={words().form.activityHint}
        optionsFor={optionsFor}
        chosen={chosenId()}
        chosenText={chosenText()}
        onChoose={choose}
        listLabel={words().form.activityList}
        nothingFits={words().form.noActivity}
        keepsChoice
      />
      <Show
        when={answer.parts().length > 0}
        fallback={
          <p class="activity-question-detail">
            <Show when={chosen()} fallback={words().form.activityCount(answer.listed().length)}>
              {(activity) =>
                words().form.activityDetail(
                  say(activityGroupNames[activity().group]),
                  clauseOfGroup(activity().group),
                  say(activity().unit),
                )
              }
            </Show>
          </p>
        }
      >
        <div class="activity-question-parts">
          <p id="activity-parts">{words().form.activityParts}</p>
          <ul aria-labelledby="activity-parts" class="activity-question-list">
            <For each={answer.parts()}>
              {(part) => (
                <li>
                  <Button onPress={() => choose(part.id)}>{say(part.name)}</Button>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
    </div>
  );
}
