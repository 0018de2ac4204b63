import type { JsonReport } from "@khuyencong/validation/reports";
import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import type { Check } from "./check-state";
import { FilePicture } from "./file-picture";
import { FindingCard } from "./finding-card";
import { FindingFilter } from "./finding-filter";
import { useLanguage } from "./language";
import { filtered, noFilter, partsOf, type Told, toldOf } from "./told-findings";
import { VerdictCard } from "./verdict-card";
import "./result.css";

/** Wide enough for a picture beside the list; on a phone it stands under its finding. */
const wide = "(min-width: 64rem)";

function createIsWide() {
  const query = window.matchMedia(wide);
  const [isWide, setIsWide] = createSignal(query.matches);
  const follow = () => setIsWide(query.matches);
  query.addEventListener("change", follow);
  onCleanup(() => query.removeEventListener("change", follow));
  return isWide;
}

/** Everything found in one file. */
export function Result(props: { readonly report: JsonReport; readonly check: Check }) {
  const { words } = useLanguage();
  const isWide = createIsWide();
  const [filter, setFilter] = createSignal(noFilter);
  const [shown, setShown] = createSignal<Told>();
  const told = createMemo(() => toldOf(props.report).map((finding, index) => ({ finding, number: index + 1 })));
  const numbers = createMemo(() => new Map(told().map(({ finding, number }) => [finding, number])));
  const all = createMemo(() => told().map(({ finding }) => finding));
  const visible = createMemo(() => filtered(all(), filter()));
  const isPictured = (finding: Told) => shown() === finding;

  // Whoever cannot see the page change is told by the focus, which stands on the verdict.
  onMount(() => document.getElementById("verdict-heading")?.focus({ preventScroll: true }));
  return (
    <>
      <VerdictCard report={props.report} check={props.check} />
      <Show when={all().length > 0}>
        <FindingFilter
          filter={filter()}
          onChange={setFilter}
          counts={
            props.report.verdict === "unreadable" ? { error: all().length, warning: 0, note: 0 } : props.report.counts
          }
          parts={partsOf(all())}
          shown={visible().length}
          all={all().length}
        />
        <div class="result">
          <ol class="findings">
            <For
              each={visible()}
              fallback={
                <li class="quiet">
                  {words().filter.nothing}{" "}
                  <button type="button" class="button small" onClick={() => setFilter(noFilter)}>
                    {words().filter.clear}
                  </button>
                </li>
              }
            >
              {(finding) => (
                <>
                  <FindingCard
                    told={finding}
                    number={numbers().get(finding) ?? 0}
                    isShown={isPictured(finding)}
                    onShow={() => setShown(isPictured(finding) ? undefined : finding)}
                  />
                  <Show when={!isWide() && isPictured(finding)}>
                    <li class="picture-below">
                      <FilePicture of={finding.place} check={props.check} />
                    </li>
                  </Show>
                </>
              )}
            </For>
          </ol>
          <Show when={isWide()}>
            <aside class="picture" aria-label={words().picture.heading}>
              <h2>{words().picture.heading}</h2>
              <FilePicture of={shown()?.place} check={props.check} />
            </aside>
          </Show>
        </div>
      </Show>
    </>
  );
}
