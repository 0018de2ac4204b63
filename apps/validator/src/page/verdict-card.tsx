import type { Severity } from "@khuyencong/core/basis";
import type { JsonReport } from "@khuyencong/validation/reports";
import { createSignal, For, Show } from "solid-js";
import type { Check } from "./check-state";
import { useLanguage } from "./language";
import { shownDay } from "./shown-day";
import "./verdict-card.css";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** How the file came out, by what it was judged, and what can be taken along. */
export function VerdictCard(props: { readonly report: JsonReport; readonly check: Check }) {
  const { words, language } = useLanguage();
  const [preparing, setPreparing] = createSignal<"copy" | "page">();
  const [hasNoCopy, setHasNoCopy] = createSignal(false);
  const counted = () => severities.filter((severity) => props.report.counts[severity] > 0);
  const isWorkbook = () => /\.xlsx$/i.test(props.report.file.name) && props.report.verdict !== "unreadable";

  const take = async (what: "copy" | "page") => {
    setPreparing(what);
    if (what === "page") await props.check.savePage(language());
    else setHasNoCopy(!(await props.check.saveCopy(language())));
    setPreparing(undefined);
  };
  const partial = () => {
    const { checked } = props.report;
    return checked === "sound-parts" || checked === "structure-only" ? words().result.partial[checked] : undefined;
  };
  return (
    <section class="verdict" data-verdict={props.report.verdict} aria-labelledby="verdict-heading">
      <div class="verdict-told">
        <h2 id="verdict-heading" tabindex="-1">
          <span class="visually-hidden">{words().result.heading}: </span>
          {words().result.verdicts[props.report.verdict]}
        </h2>
        <Show when={counted().length > 0}>
          <p class="verdict-counts">
            <For each={counted()}>
              {(severity) => (
                <span data-severity={severity}>
                  <b>{props.report.counts[severity]}</b> {words().severities[severity].one}
                </span>
              )}
            </For>
          </p>
        </Show>
        <p>{words().result.explained[props.report.verdict]}</p>
        <Show when={partial()}>{(text) => <p>{text()}</p>}</Show>
        <div class="verdict-actions">
          <Show when={isWorkbook()}>
            <button type="button" class="button" disabled={preparing() !== undefined} onClick={() => take("copy")}>
              {preparing() === "copy" ? words().result.preparing : words().result.copy}
            </button>
          </Show>
          <button type="button" class="button" disabled={preparing() !== undefined} onClick={() => take("page")}>
            {preparing() === "page" ? words().result.preparing : words().result.page}
          </button>
        </div>
        <Show when={hasNoCopy()}>
          <p role="alert">{words().result.noCopy}</p>
        </Show>
      </div>
      <dl class="stamp">
        <dt>{words().result.file}</dt>
        <dd>{props.report.file.name}</dd>
        <Show when={props.report.rulebook}>
          {(rulebook) => (
            <>
              <dt>{words().result.judgedBy}</dt>
              <dd>
                {shownDay(rulebook().asOf)}
                <Show when={props.report.asOfFrom}>{(source) => ` (${words().result.daySource[source()]})`}</Show>
              </dd>
              <dt>{words().result.rulebook}</dt>
              <dd class="hash" title={rulebook().hash}>
                {rulebook().jurisdiction} · {rulebook().hash.slice(0, 16)}
              </dd>
            </>
          )}
        </Show>
        <dt>{words().result.tool}</dt>
        <dd>
          {props.report.tool.name} {props.report.tool.version}
        </dd>
      </dl>
    </section>
  );
}
