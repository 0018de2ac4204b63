import { type ExplainedRule, ruleStatusLabels } from "@khuyencong/core/explanation";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { entryAddress } from "../../data/rules-addresses";
import { useLanguage } from "../../language/language-context";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { LawList } from "./law-list";
import "./rule-item.css";
import { StatusSign } from "./status-sign";

/** One condition: what it says of the case, what stood there, how it can be read, its law and how sure that is. */
export function RuleItem(props: { readonly rule: ExplainedRule }) {
  const { say } = useLanguage();
  const words = useWords();
  const { state } = useLookup();
  return (
    <li class={`rule-item rule-item-${props.rule.status}`} data-rule={props.rule.id}>
      <StatusSign status={props.rule.status} />
      <div class="rule-item-body">
        <p class="answer-strong">
          {say(props.rule.title)}
          <span class="visually-hidden">: {say(ruleStatusLabels[props.rule.status])}</span>
        </p>
        <p>{say(props.rule.said)}</p>
        <Show when={props.rule.readings.length > 0 && props.rule.status === "split"}>
          <ul class="rule-item-readings">
            <For each={props.rule.readings}>
              {(reading) => (
                <li>
                  <strong>{words().reading.truth[String(reading.truth) as "true" | "false" | "unknown"]}</strong>{" "}
                  {words().reading.ifRead(say(reading.label))}
                  <span class="answer-quiet">
                    {reading.facts.map((fact) => `${say(fact.label)}: ${say(fact.value)}`).join("; ")}
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={props.rule.facts.length > 0 && props.rule.status !== "split"}>
          <ul class="rule-item-facts">
            <For each={props.rule.facts}>
              {(fact) => (
                <li>
                  {say(fact.label)}: <span classList={{ "answer-strong": fact.isKnown }}>{say(fact.value)}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={props.rule.fix}>
          {(fix) => (
            <p class="rule-item-fix">
              <span class="answer-strong">{words().reasons.fix}:</span> {say(fix())}
            </p>
          )}
        </Show>
        <Show when={props.rule.note}>{(note) => <p class="answer-quiet">{say(note())}</p>}</Show>
        <LawList law={props.rule.law} assurance={props.rule.assurance} />
        <p class="law-list screen-only">
          <A href={entryAddress(props.rule.id, state.draft().asOf)}>{words().reasons.more}</A>
        </p>
      </div>
    </li>
  );
}
