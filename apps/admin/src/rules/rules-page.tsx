import { A, useLocation } from "@solidjs/router";
import { For, type ParentProps, Show, Suspense } from "solid-js";
import { Button } from "../components/button";
import { DateField } from "../components/date-field";
import { loadEarly } from "../components/load-early";
import { LoadedLater, LoadingWaiting } from "../components/loaded-later";
import { PageHeading } from "../components/page-heading";
import { addressWith, type PartName, partAddresses } from "../data/rules-addresses";
import { DocumentTitle } from "../shell/document-title";
import "./rules-page.css";
import { createRulesDay, type RulesDay } from "./state/rules-day";
import { useWords } from "./use-words";

const partNames: readonly PartName[] = ["entries", "compare", "instruments", "questions"];

function PartLinks(props: { readonly day: RulesDay }) {
  const words = useWords();
  return (
    <nav class="rules-parts screen-only" aria-label={words().parts.label}>
      <For each={partNames}>
        {(name) => (
          <A
            class="rules-part-link"
            href={addressWith(partAddresses[name], { ngay: props.day.parameter() })}
            end={name === "entries"}
          >
            {words().parts[name]}
          </A>
        )}
      </For>
    </nav>
  );
}

function ChosenDay(props: { readonly day: RulesDay }) {
  const words = useWords();
  const error = () => {
    const text = props.day.unreadable();
    return text === undefined ? undefined : words().day.invalid(text);
  };
  return (
    <div class="rules-day">
      <DateField label={words().day.label} error={error()} value={props.day.day()} onChange={props.day.setDay} />
      <Show when={props.day.day() !== props.day.today}>
        <Button kind="quiet" onPress={() => props.day.setDay(props.day.today)}>
          {words().day.today}
        </Button>
      </Show>
    </div>
  );
}

const law = loadEarly(() => import("./rules-with-law"));

/** The law on one day for those who ask what the rule is, how sure we are of it, and what is open. */
export default function RulesPage(props: ParentProps) {
  const words = useWords();
  const place = useLocation();
  const day = createRulesDay();
  return (
    <div class="rules-page">
      <DocumentTitle title={words().title} />
      <div class="rules-heading">
        <PageHeading title={words().title} lead={words().lead} />
        {/* Comparing has two days of its own. */}
        <Show when={place.pathname !== partAddresses.compare}>
          <ChosenDay day={day} />
        </Show>
      </div>
      <PartLinks day={day} />
      <LoadedLater load={law} waiting={<LoadingWaiting />}>
        {({ RulesWithLaw }) => (
          <RulesWithLaw day={day}>
            <Suspense fallback={<LoadingWaiting />}>{props.children}</Suspense>
          </RulesWithLaw>
        )}
      </LoadedLater>
    </div>
  );
}
