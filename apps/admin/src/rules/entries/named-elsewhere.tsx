import { formatDate } from "@khuyencong/core/basis";
import { A } from "@solidjs/router";
import { Match, Switch } from "solid-js";
import { dayWithin, entryAddress } from "../../data/rules-addresses";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import type { EntriesState } from "./entries-state";
import "./named-elsewhere.css";
import { periodText } from "./period-text";

/** Told where the address names an entry that is not in force on the chosen day, or none at all. */
export function NamedElsewhere(props: { readonly state: EntriesState }) {
  const words = useWords();
  const { law, day, rulebook, titleOf } = useRules();
  const isInForce = () => rulebook().entries.some(({ id }) => id === props.state.named());
  const isNowhere = () => props.state.named() !== undefined && found() === undefined;
  const found = () => law.pack.entries.find(({ id }) => id === props.state.named());
  return (
    <Switch>
      <Match when={!isInForce() && found()}>
        {(entry) => {
          const there = () => dayWithin(entry(), day.day());
          return (
            <div class="named-elsewhere" role="status">
              <p>
                <strong>{titleOf(entry())}</strong>
              </p>
              <p>
                {words().elsewhere.title(formatDate(day.day()))}. {words().elsewhere.body(periodText(entry(), words()))}{" "}
                <A href={entryAddress(entry().id, day.parameterFor(there()))}>
                  {words().elsewhere.go(formatDate(there()))}
                </A>
              </p>
            </div>
          );
        }}
      </Match>
      <Match when={isNowhere()}>
        <div class="named-elsewhere" role="status">
          <p>
            <strong>{words().elsewhere.unknown}.</strong> {words().elsewhere.unknownBody}
          </p>
        </div>
      </Match>
    </Switch>
  );
}
