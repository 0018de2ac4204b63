import { Show } from "solid-js";
import { AssuranceMark } from "../../components/assurance-mark";
import { DataTable } from "../../components/data-table";
import type { EntryRow } from "../model/entry-row";
import { useWords } from "../use-words";
import { LawWithStanding } from "./law-with-standing";

/** The figures of an entry. One without a ground of its own stands on the entry's. */
export function EntryFigures(props: { readonly row: EntryRow }) {
  const words = useWords();
  return (
    <DataTable
      caption={words().entry.figures}
      captionHidden
      rows={props.row.telling.figures}
      columns={[
        { header: words().entry.figure, cell: ({ label }) => label, namesRow: true },
        { header: words().entry.value, cell: ({ value }) => <strong class="figures">{value}</strong> },
        {
          header: words().entry.mark,
          cell: ({ assurance, citations }) => (
            <>
              <AssuranceMark mark={assurance ?? props.row.entry.assurance} />
              <Show when={citations}>{(own) => <LawWithStanding citations={own()} />}</Show>
            </>
          ),
        },
      ]}
    />
  );
}
