import { addDays, formatDate, plainDate } from "@khuyencong/core/basis";
import { For, Show } from "solid-js";
import { Button } from "../../../components/button";
import { DateField } from "../../../components/date-field";
import { useLanguage } from "../../../language/language-context";
import "./place-date.css";
import type { PlaceState } from "./place-state";

const firstDayAsCity = plainDate("2026-04-30");

/** The day to test on: by hand, or one of the days that people ask about. */
export function PlaceDate(props: { readonly state: PlaceState }) {
  const { messages } = useLanguage();
  const quickDays = () => [
    { day: addDays(firstDayAsCity, -1), why: messages().place.lastDayAsProvince },
    { day: firstDayAsCity, why: messages().place.firstDayAsCity },
    { day: props.state.today, why: messages().place.today },
  ];
  const error = () => {
    const text = props.state.unreadableDate();
    return text === undefined ? undefined : messages().place.invalidDate(text);
  };
  return (
    <div class="place-date">
      <DateField
        label={messages().place.dateLabel}
        error={error()}
        value={props.state.date()}
        onChange={props.state.setDate}
      />
      <ul class="place-date-quick screen-only" aria-label={messages().place.quickDates}>
        <For each={quickDays()}>
          {(quick) => (
            <li>
              <Button pressed={props.state.date() === quick.day} onPress={() => props.state.setDate(quick.day)}>
                <span class="figures">{formatDate(quick.day)}</span>
                <Show when={quick.why}>{(why) => <span class="place-date-why">{why()}</span>}</Show>
              </Button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
