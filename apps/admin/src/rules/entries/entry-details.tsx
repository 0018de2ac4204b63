import { A } from "@solidjs/router";
import { For, Match, Show, Switch } from "solid-js";
import { AssuranceMark } from "../../components/assurance-mark";
import { entryAddress, questionAddress } from "../../data/rules-addresses";
import { useLanguage } from "../../language/language-context";
import type { EntryRow } from "../model/entry-row";
import type { ToldPart } from "../model/telling";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import { ConditionView } from "./condition-view";
import "./entry-details.css";
import { EntryFigures } from "./entry-figures";
import { EntryHistory } from "./entry-history";
import { LawWithStanding } from "./law-with-standing";
import { periodText, territoryText } from "./period-text";

function PartView(props: { readonly part: ToldPart }) {
  const text = () => (props.part.kind === "text" ? props.part.text : undefined);
  const condition = () => (props.part.kind === "condition" ? props.part.condition : undefined);
  const items = () => (props.part.kind === "list" ? props.part.items : undefined);
  return (
    <div>
      <dt>{props.part.label}</dt>
      <dd>
        <Switch>
          <Match when={text()}>{(said) => said()}</Match>
          <Match when={condition()}>{(said) => <ConditionView condition={said()} />}</Match>
          <Match when={items()}>
            {(several) => (
              <ul class="entry-details-list">
                <For each={several()}>{(item) => <li>{item}</li>}</For>
              </ul>
            )}
          </Match>
        </Switch>
      </dd>
    </div>
  );
}

/** Everything that is known of one entry. */
export function EntryDetails(props: { readonly row: EntryRow }) {
  const { say } = useLanguage();
  const words = useWords();
  const { law, day } = useRules();
  const questions = () => law.pack.questions.filter(({ id }) => props.row.telling.questions.includes(id));
  return (
    <div class="entry-details">
      <Show when={props.row.telling.figures.length > 0}>
        <EntryFigures row={props.row} />
      </Show>
      <dl class="entry-details-facts">
        <For each={props.row.telling.parts}>{(part) => <PartView part={part} />}</For>
        <div>
          <dt>{words().entry.law}</dt>
          <dd>
            <LawWithStanding citations={props.row.entry.citations} />
          </dd>
        </div>
        <div>
          <dt>{words().entry.mark}</dt>
          <dd>
            <AssuranceMark mark={props.row.entry.assurance} withGrounds />
          </dd>
        </div>
        <Show when={props.row.entry.note}>
          {(note) => (
            <div>
              <dt>{words().entry.note}</dt>
              <dd>{say(note())}</dd>
            </div>
          )}
        </Show>
        <Show when={questions().length > 0}>
          <div>
            <dt>{words().entry.questions}</dt>
            <dd>
              <ul class="entry-details-list">
                <For each={questions()}>
                  {(question) => (
                    <li>
                      <A href={questionAddress(question.id, day.parameter())}>{say(question.title)}</A>
                    </li>
                  )}
                </For>
              </ul>
            </dd>
          </div>
        </Show>
        <div>
          <dt>{words().entry.period}</dt>
          <dd class="figures">{periodText(props.row.entry, words())}</dd>
        </div>
        <div>
          <dt>{words().entry.territory}</dt>
          <dd>{territoryText(props.row.entry.territory, words())}</dd>
        </div>
        <EntryHistory row={props.row} />
      </dl>
      <p class="rules-quiet screen-only">
        <A href={entryAddress(props.row.entry.id, day.parameter())}>{words().entry.link}</A>
      </p>
    </div>
  );
}
