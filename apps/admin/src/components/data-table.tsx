import { createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useLanguage } from "../language/language-context";
import "./data-table.css";

export interface DataColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => JSX.Element;
  /** Figures: aligned right, digits of one width. */
  readonly numeric?: boolean;
  /** The column that names the row; its cells become row headers. */
  readonly namesRow?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  /** Rows of totals, told apart from the others. */
  readonly totals?: readonly Row[];
  /** A long table scrolls within a window of its own, its header staying in sight. */
  readonly windowed?: boolean;
}

function Cells<Row>(props: { readonly columns: readonly DataColumn<Row>[]; readonly row: Row }) {
  return (
    <For each={props.columns}>
      {(column) => (
        <Show
          when={column.namesRow}
          fallback={<td classList={{ numeric: column.numeric ?? false }}>{column.cell(props.row)}</td>}
        >
          <th scope="row" classList={{ numeric: column.numeric ?? false }}>
            {column.cell(props.row)}
          </th>
        </Show>
      )}
    </For>
  );
}

/** A table that reads well aloud, lines up its figures, and scrolls in its own region where the screen is narrow. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { messages } = useLanguage();
  let region: HTMLDivElement | undefined;
  const [overflows, setOverflows] = createSignal(false);

  onMount(() => {
    const observer = new ResizeObserver(() => {
      if (region === undefined) return;
      setOverflows(region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight);
    });
    if (region !== undefined) observer.observe(region);
    onCleanup(() => observer.disconnect());
  });

  return (
    // A stop for the keyboard only where there is something to scroll to.
    <section
      class="data-table"
      classList={{ "data-table-windowed": props.windowed ?? false }}
      ref={region}
      aria-label={overflows() ? messages().table.scrollHint(props.caption) : props.caption}
      tabIndex={overflows() ? 0 : undefined}
    >
      <table>
        <caption classList={{ "visually-hidden": props.captionHidden ?? false }}>{props.caption}</caption>
        <thead>
          <tr>
            <For each={props.columns}>
              {(column) => (
                <th scope="col" classList={{ numeric: column.numeric ?? false }}>
                  {column.header}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <Cells columns={props.columns} row={row} />
              </tr>
            )}
          </For>
        </tbody>
        <Show when={props.totals}>
          {(totals) => (
            <tfoot>
              <For each={totals()}>
                {(row) => (
                  <tr>
                    <Cells columns={props.columns} row={row} />
                  </tr>
                )}
              </For>
            </tfoot>
          )}
        </Show>
      </table>
    </section>
  );
}
