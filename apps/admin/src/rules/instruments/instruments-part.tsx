import { Show } from "solid-js";
import { Button } from "../../components/button";
import { DataTable } from "../../components/data-table";
import { useLanguage } from "../../language/language-context";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import { dateText } from "./date-text";
import { InstrumentDetails } from "./instrument-details";
import { InstrumentGraphView } from "./instrument-graph-view";
import "./instruments-part.css";
import { createInstrumentsState } from "./instruments-state";
import { RelationList } from "./relation-list";

/** All instruments: who acts on whom, how each stands on the chosen day, and which rules rest on it. */
export default function InstrumentsPart() {
  const { say } = useLanguage();
  const words = useWords();
  const { standingOf } = useRules();
  const state = createInstrumentsState();
  return (
    <div class="rules-part instruments">
      <h2>{words().instruments.title}</h2>
      <p class="rules-part-lead">{words().instruments.lead}</p>
      <div class="instruments-picture">
        <InstrumentGraphView state={state} />
        <InstrumentDetails state={state} />
      </div>
      <DataTable
        caption={words().instruments.caption}
        rows={state.instruments}
        columns={[
          {
            header: words().instruments.name,
            namesRow: true,
            cell: (instrument) => (
              <>
                <Button
                  kind="quiet"
                  pressed={state.chosen()?.id === instrument.id}
                  onPress={() => state.choose(instrument.id)}
                >
                  {say(instrument.shortName)}
                </Button>
                <span class="rules-quiet instruments-about">{say(instrument.title)}</span>
              </>
            ),
          },
          {
            header: words().instruments.from,
            cell: ({ inForceFrom }) => <span class="figures">{dateText(inForceFrom, words())}</span>,
          },
          {
            header: words().instruments.standing,
            cell: ({ id }) => (
              <span class={`instrument-standing instrument-standing-${standingOf(id)}`}>
                {words().standings[standingOf(id)]}
              </span>
            ),
          },
          {
            header: words().instruments.does,
            cell: ({ id }) => (
              <Show when={state.relationsOf(id).length > 0} fallback="–">
                <RelationList id={id} state={state} />
              </Show>
            ),
          },
          {
            header: words().instruments.usedBy,
            numeric: true,
            cell: ({ id }) => words().instruments.usedByCount(state.countCiting(id)),
          },
        ]}
      />
    </div>
  );
}
