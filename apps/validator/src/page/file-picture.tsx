import { createEffect, createResource, For, Match, Show, Switch } from "solid-js";
import type { Check } from "./check-state";
import { useLanguage } from "./language";
import type { Picture, PictureOf } from "./worker-messages";
import "./file-picture.css";

type CellPicture = Extract<Picture, { readonly kind: "cell" }>;
type LinePicture = Extract<Picture, { readonly kind: "line" }>;

/** A piece of a sheet, with its rows and columns named as in Excel. */
function SheetTable(props: { readonly picture: CellPicture }) {
  const { words } = useLanguage();
  let marked: HTMLTableCellElement | undefined;
  const caption = () =>
    words().picture.caption(props.picture.sheet, `${props.picture.marked.column}${props.picture.marked.row}`);
  const isMarked = (row: number, column: string) =>
    row === props.picture.marked.row && column === props.picture.marked.column;
  createEffect(() => {
    if (props.picture.rows.length > 0) marked?.scrollIntoView({ block: "nearest", inline: "center" });
  });
  return (
    <section class="picture-frame" tabindex="0" aria-label={caption()}>
      <p class="quiet" aria-hidden="true">
        {caption()}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <For each={props.picture.columns}>{(column) => <th scope="col">{column}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.picture.rows}>
            {({ row, cells }) => (
              <tr>
                <th scope="row">{row}</th>
                <For each={cells}>
                  {(text, index) => {
                    const column = props.picture.columns[index()] ?? "";
                    return (
                      <td
                        ref={(cell) => {
                          if (isMarked(row, column)) marked = cell;
                        }}
                        data-marked={isMarked(row, column) ? "" : undefined}
                      >
                        {text}
                      </td>
                    );
                  }}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

/** A few lines of a text, numbered as editors number them. */
function Lines(props: { readonly picture: LinePicture }) {
  const { words } = useLanguage();
  return (
    <section class="picture-frame" tabindex="0" aria-label={words().picture.heading}>
      <p class="quiet">{words().picture.lines(props.picture.marked)}</p>
      <ol class="picture-lines">
        <For each={props.picture.lines}>
          {({ line, text }) => (
            <li data-marked={line === props.picture.marked ? "" : undefined}>
              <span class="picture-number">{line}</span>
              <code>{text}</code>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}

/** The place of a finding as it stands in the file. */
export function FilePicture(props: { readonly of: PictureOf | undefined; readonly check: Check }) {
  const { words } = useLanguage();
  const [picture] = createResource(
    () => props.of,
    async (of) => (await props.check.pictureOf(of)) ?? "none",
  );
  return (
    <Switch fallback={<p class="quiet">{words().picture.choose}</p>}>
      <Match when={props.of !== undefined && picture.loading}>
        <p class="quiet" aria-live="polite">
          {words().picture.loading}
        </p>
      </Match>
      <Match when={props.of !== undefined && picture.latest === "none"}>
        <p class="quiet">{words().picture.none}</p>
      </Match>
      <Match when={props.of !== undefined && picture.latest}>
        {(shown) => {
          const cells = () => {
            const now = shown();
            return typeof now === "object" && now.kind === "cell" ? now : undefined;
          };
          const lines = () => {
            const now = shown();
            return typeof now === "object" && now.kind === "line" ? now : undefined;
          };
          return (
            <>
              <Show when={cells()}>{(found) => <SheetTable picture={found()} />}</Show>
              <Show when={lines()}>{(found) => <Lines picture={found()} />}</Show>
            </>
          );
        }}
      </Match>
    </Switch>
  );
}
