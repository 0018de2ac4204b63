import { assuranceLabels } from "@khuyencong/core/basis";
import { citationText } from "@khuyencong/core/law";
import { Show } from "solid-js";
import { DataTable } from "../../components/data-table";
import { useLanguage } from "../../language/language-context";
import { territoryText } from "../entries/period-text";
import { type ChangedEntry, type ComparedFigure, compareFigures } from "../model/compare-days";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import "./changed-entry.css";

function differs({ before, after }: ComparedFigure): boolean {
  return before !== after;
}

/** Two versions of one rule or figure side by side; what differs is told by a word, not by colour alone. */
export function ChangedEntryView(props: {
  readonly change: ChangedEntry;
  readonly days: readonly [before: string, after: string];
}) {
  const { say } = useLanguage();
  const words = useWords();
  const { law, rowOf, titleOf } = useRules();
  const both = () => [props.change.before, props.change.after] as const;
  const line = (id: string, label: string, textOf: (entry: ChangedEntry["before"]) => string): ComparedFigure => {
    const [before, after] = both().map(textOf);
    return { id, label, before, after };
  };
  const wordingOf = (entry: ChangedEntry["before"]) => JSON.stringify(rowOf(entry).telling.parts);
  const rows = (): readonly ComparedFigure[] => {
    const [before, after] = both();
    const beside = [
      line("mark", words().compare.mark, ({ assurance }) => say(assuranceLabels[assurance])),
      line("law", words().compare.lawAtThatDay, ({ citations }) =>
        citations.map((citation) => say(citationText(citation, law.instruments))).join("; "),
      ),
      line("territory", words().compare.territory, ({ territory }) => territoryText(territory, words())),
    ];
    return [...compareFigures(rowOf(before).telling, rowOf(after).telling), ...beside.filter(differs)];
  };
  return (
    <article class="changed-entry">
      <h4>{titleOf(props.change.after)}</h4>
      <DataTable
        caption={words().compare.changedCaption(titleOf(props.change.after))}
        captionHidden
        rows={rows()}
        columns={[
          {
            header: words().compare.figure,
            namesRow: true,
            cell: (row) => (
              <>
                {row.label}
                <Show when={differs(row)}>
                  {" "}
                  <span class="changed-entry-differs">{words().compare.differs}</span>
                </Show>
              </>
            ),
          },
          {
            header: props.days[0],
            cell: (row) => <span class="figures">{row.before ?? words().compare.nothing}</span>,
          },
          {
            header: props.days[1],
            cell: (row) => (
              <span class="figures" classList={{ "changed-entry-new": differs(row) }}>
                {row.after ?? words().compare.nothing}
              </span>
            ),
          },
        ]}
      />
      <Show when={wordingOf(props.change.before) !== wordingOf(props.change.after)}>
        <p class="rules-quiet">
          {words().compare.text}: {words().compare.textDiffers}.
        </p>
      </Show>
    </article>
  );
}
