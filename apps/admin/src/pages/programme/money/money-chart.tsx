import { formatMillions } from "@khuyencong/core/basis";
import { totalsByYear, type YearTotals } from "@khuyencong/core/programme";
import { For } from "solid-js";
import { programme } from "../../../data/dong-nai";
import { useLanguage } from "../../../language/language-context";
import { stackPieces } from "./bar-geometry";
import "./money-chart.css";

const years = totalsByYear(programme);
const longest = Math.max(...years.map(({ total }) => total));

/** One year: widths in percent, so the bar follows the column while its letters keep their size. */
function YearBar(props: { readonly slice: YearTotals }) {
  const { messages } = useLanguage();
  const pieces = () => stackPieces([props.slice.localFund, props.slice.otherFunds], longest);
  const total = () => formatMillions(props.slice.total);
  const first = () => pieces()[0] ?? { start: 0, width: 0 };
  const second = () => pieces()[1] ?? { start: 0, width: 0 };
  return (
    <li class="money-chart-row">
      <span class="money-chart-year" aria-hidden="true">
        {props.slice.year}
      </span>
      <svg
        class="money-chart-bar"
        width="100%"
        height="40"
        role="img"
        aria-label={messages().money.barSummary(
          String(props.slice.year),
          formatMillions(props.slice.localFund),
          formatMillions(props.slice.otherFunds),
          total(),
        )}
      >
        <rect class="money-chart-local" x={`${first().start}%`} y="0" width={`${first().width}%`} height="40" />
        <rect class="money-chart-other" x={`${second().start}%`} y="0" width={`${second().width}%`} height="40" />
        <text class="money-chart-local-figure" x={`${first().start}%`} dx="10" y="25.5">
          {formatMillions(props.slice.localFund)}
        </text>
        <text class="money-chart-other-figure" x={`${second().start}%`} dx="10" y="25.5">
          {formatMillions(props.slice.otherFunds)}
        </text>
      </svg>
      <span class="money-chart-total" aria-hidden="true">
        {total()}
      </span>
    </li>
  );
}

/** The two sources by year, as bars with their figures in them. The table beside it says the same. */
export function MoneyChart() {
  const { messages } = useLanguage();
  return (
    <figure class="money-chart">
      <figcaption>
        <span class="money-chart-title">{messages().money.chartTitle}</span>
        <span class="money-chart-unit">{messages().money.unit}</span>
      </figcaption>
      <p class="money-chart-key" aria-hidden="true">
        <span class="money-chart-key-sources">
          <span class="money-chart-key-local">{messages().money.local}</span>
          <span class="money-chart-key-other">{messages().money.other}</span>
        </span>
        <span class="money-chart-key-total">{messages().money.total}</span>
      </p>
      <ol class="money-chart-rows">
        <For each={years}>{(slice) => <YearBar slice={slice} />}</For>
      </ol>
    </figure>
  );
}
