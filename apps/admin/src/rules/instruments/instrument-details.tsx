import { formatDate } from "@khuyencong/core/basis";
import type { Instrument } from "@khuyencong/core/law";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { AssuranceMark } from "../../components/assurance-mark";
import { Button } from "../../components/button";
import { CitationText } from "../../components/citation-text";
import { addressWith, entryAddress, partAddresses, questionAddress } from "../../data/rules-addresses";
import { useLanguage } from "../../language/language-context";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import { dateText } from "./date-text";
import "./instrument-details.css";
import type { InstrumentsState } from "./instruments-state";
import { RelationList } from "./relation-list";

/** The most entries that are listed here; the list of entries has them all. */
const listedEntries = 8;

function Details(props: { readonly instrument: Instrument; readonly state: InstrumentsState }) {
  const { say } = useLanguage();
  const words = useWords();
  const { law, day, standingOf, titleOf } = useRules();
  const entries = () => props.state.entriesCiting(props.instrument.id);
  const questions = () =>
    law.pack.questions.filter(({ citations, readings }) =>
      [...citations, ...readings.flatMap((reading) => reading.citations)].some(
        ({ instrument }) => instrument === props.instrument.id,
      ),
    );
  const inForce = () => {
    const { inForceFrom, inForceTo } = props.instrument;
    const to = inForceTo === null ? undefined : formatDate(inForceTo);
    return words().instruments.inForceSince(dateText(inForceFrom, words()), to);
  };
  return (
    <>
      <div class="instrument-details-heading">
        <h3>{say(props.instrument.shortName)}</h3>
        <Button kind="quiet" onPress={() => props.state.choose(undefined)}>
          {words().instruments.close}
        </Button>
      </div>
      <p>{say(props.instrument.title)}</p>
      <p>
        <AssuranceMark mark={props.instrument.assurance} withGrounds />
      </p>
      <dl class="instrument-facts">
        <dt>{words().instruments.issued}</dt>
        <dd>
          {words().instruments.issuedBy(dateText(props.instrument.issuedOn, words()), say(props.instrument.issuer))}
        </dd>
        <dt>{words().instruments.inForce}</dt>
        <dd>
          {inForce()};{" "}
          {words().instruments.onDay(words().standings[standingOf(props.instrument.id)], formatDate(day.day()))}
        </dd>
        <Show when={props.state.relationsOf(props.instrument.id).length > 0}>
          <dt>{words().instruments.does}</dt>
          <dd>
            <RelationList id={props.instrument.id} state={props.state} />
          </dd>
        </Show>
        <Show when={props.instrument.grounds}>
          {(grounds) => (
            <>
              <dt>{words().instruments.grounds}</dt>
              <For each={grounds()}>
                {(citation) => (
                  <dd>
                    <CitationText citation={citation} />
                  </dd>
                )}
              </For>
            </>
          )}
        </Show>
        <Show when={props.instrument.note}>
          {(note) => (
            <>
              <dt>{words().instruments.note}</dt>
              <dd>{say(note())}</dd>
            </>
          )}
        </Show>
      </dl>
      <h4>{words().instruments.citedBy(entries().length, formatDate(day.day()))}</h4>
      <Show when={entries().length > 0}>
        <ul class="instrument-entries">
          <For each={entries().slice(0, listedEntries)}>
            {(entry) => (
              <li>
                <A href={entryAddress(entry.id, day.parameter())}>{titleOf(entry)}</A>
              </li>
            )}
          </For>
        </ul>
        <p class="screen-only">
          <A href={addressWith(partAddresses.entries, { ngay: day.parameter(), "van-ban": props.instrument.id })}>
            {words().instruments.seeEntries}
          </A>
        </p>
      </Show>
      <Show when={questions().length > 0}>
        <h4>{words().instruments.citedByQuestions}</h4>
        <ul class="instrument-entries">
          <For each={questions()}>
            {(question) => (
              <li>
                <A href={questionAddress(question.id, day.parameter())}>{say(question.title)}</A>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

/** The chosen instrument: when it binds, whom it touches, and which rules and questions cite it. */
export function InstrumentDetails(props: { readonly state: InstrumentsState }) {
  const words = useWords();
  return (
    <section class="instrument-details" aria-live="polite" aria-label={words().instruments.name}>
      <Show when={props.state.chosen()} fallback={<p class="rules-quiet">{words().instruments.chooseOne}</p>}>
        {(instrument) => <Details instrument={instrument()} state={props.state} />}
      </Show>
    </section>
  );
}
