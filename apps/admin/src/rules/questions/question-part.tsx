import { formatDate } from "@khuyencong/core/basis";
import type { Question } from "@khuyencong/core/law";
import { rulingKind } from "@khuyencong/core/rulebook";
import { A, useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { AssuranceMark } from "../../components/assurance-mark";
import { EmptyState } from "../../components/empty-state";
import { addressWith, entryAddress, partAddresses } from "../../data/rules-addresses";
import { useLanguage } from "../../language/language-context";
import { DocumentTitle } from "../../shell/document-title";
import { LawWithStanding } from "../entries/law-with-standing";
import { dateText } from "../instruments/date-text";
import { entriesRestingOn } from "../model/rests-on";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import { questionState } from "./question-state";
import { QuestionState } from "./question-state-mark";
import "./questions-part.css";

/** One open question: what hangs on it, how it can be read, who could answer, and which rules rest on it. */
function QuestionView(props: { readonly question: Question }) {
  const { say } = useLanguage();
  const words = useWords();
  const { rulebook, day, rowOf, titleOf } = useRules();
  const resting = () => entriesRestingOn(rulebook().entries, props.question);
  const ruling = () =>
    rulebook()
      .entries.filter(({ kind }) => kind === rulingKind.name)
      .map(({ value }) => rulingKind.schema.parse(value))
      .find(({ question }) => question === props.question.id);
  return (
    <article class="question" data-question={props.question.id}>
      <DocumentTitle title={say(props.question.title)} />
      <h2>{say(props.question.title)}</h2>
      <p>
        <QuestionState state={questionState(props.question, rulebook())} />{" "}
        <span class="rules-quiet">
          {words().questions.who}: {say(props.question.whoCouldAnswer)}
        </span>
      </p>
      <section>
        <h3>{words().questions.why}</h3>
        <p>{say(props.question.why)}</p>
      </section>
      <Show when={props.question.state === "settled" && props.question.answer}>
        {(answer) => (
          <section>
            <h3>{words().questions.answer}</h3>
            <p>{say(answer().text)}</p>
            <p class="rules-quiet">
              {words().questions.answeredBy(say(answer().document))} ({dateText(answer().date, words())})
            </p>
            <LawWithStanding citations={answer().citations} />
            <AssuranceMark mark={answer().assurance} withGrounds />
          </section>
        )}
      </Show>
      <Show when={props.question.meanwhile}>
        {(meanwhile) => (
          <section>
            <h3>{words().questions.meanwhile}</h3>
            <p>{say(meanwhile())}</p>
          </section>
        )}
      </Show>
      <section>
        <h3>{words().questions.readings}</h3>
        <Show when={props.question.readings.length > 0} fallback={<p>{words().questions.noReadings}</p>}>
          <ol class="question-readings">
            <For each={props.question.readings}>
              {(reading) => (
                <li>
                  <p class="question-strong">{say(reading.label)}</p>
                  <Show when={ruling()?.reading === reading.id}>
                    <p>
                      {words().questions.answered}.{" "}
                      <Show when={ruling()}>{(given) => words().questions.answeredBy(say(given().document))}</Show>
                    </p>
                  </Show>
                  <p>{say(reading.ground)}</p>
                  <LawWithStanding citations={reading.citations} />
                  <AssuranceMark mark={reading.assurance} withGrounds />
                </li>
              )}
            </For>
          </ol>
        </Show>
      </section>
      <section>
        <h3>{words().questions.about}</h3>
        <LawWithStanding citations={props.question.citations} />
      </section>
      <section>
        <h3>{words().questions.restingOn(resting().length, formatDate(day.day()))}</h3>
        <ul class="compare-entries">
          <For each={resting()}>
            {(entry) => (
              <li>
                <A href={entryAddress(entry.id, day.parameter())}>{titleOf(entry)}</A>
                <span>{rowOf(entry).telling.gist}</span>
                <AssuranceMark mark={entry.assurance} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </article>
  );
}

export default function QuestionPart() {
  const words = useWords();
  const { law, day } = useRules();
  const parameters = useParams<{ id: string }>();
  const question = () => law.pack.questions.find(({ id }) => id === parameters.id);
  return (
    <div class="rules-part">
      <p class="screen-only">
        <A href={addressWith(partAddresses.questions, { ngay: day.parameter() })}>{words().questions.all}</A>
      </p>
      <Show
        when={question()}
        fallback={<EmptyState title={words().questions.unknown}>{words().questions.unknownBody}</EmptyState>}
      >
        {(found) => <QuestionView question={found()} />}
      </Show>
    </div>
  );
}
