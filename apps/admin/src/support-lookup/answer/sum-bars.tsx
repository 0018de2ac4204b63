import { type Dong, formatMillions, formatRatio } from "@khuyencong/core/basis";
import type { SupportCalculation } from "@khuyencong/core/funding";
import { For, Show } from "solid-js";
import { useWords } from "../use-words";
import { barShares } from "./bar-shares";
import "./sum-bars.css";

interface SumBar {
  readonly key: SupportCalculation["binding"];
  readonly label: string;
  readonly amount: Dong;
}

/** Cost, ratio and cap on one scale: the shortest bar is what binds. The figures beside them say the same. */
export function SumBars(props: { readonly sum: SupportCalculation }) {
  const words = useWords();
  const bars = (): readonly SumBar[] => {
    const { terms, byRatio, capLeft } = props.sum;
    const ratio = terms.ratio === undefined ? "" : formatRatio(terms.ratio);
    return [
      {
        key: "cost",
        label: terms.base === "loan-interest" ? words().sum.interest : words().sum.cost,
        amount: terms.cost,
      },
      ...(byRatio === undefined ? [] : [{ key: "ratio", label: words().sum.byRatio(ratio), amount: byRatio } as const]),
      ...(capLeft === undefined ? [] : [{ key: "cap", label: words().sum.cap, amount: capLeft } as const]),
    ];
  };
  const shares = () => barShares(bars().map(({ amount }) => amount));
  return (
    <dl class="sum-bars">
      <For each={bars()}>
        {(bar, index) => (
          <div class="sum-bar" classList={{ "sum-bar-binding": bar.key === props.sum.binding }}>
            <dt>
              {bar.label}
              <Show when={bar.key === props.sum.binding}>
                <span class="sum-bar-tag">{words().sum.binds}</span>
              </Show>
            </dt>
            <dd>
              <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect class="sum-bar-ground" width="100" height="1" />
                <rect class={`sum-bar-fill sum-bar-${bar.key}`} width={shares()[index()] ?? 0} height="1" />
              </svg>
              <span class="figures">{formatMillions(bar.amount)}</span>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}
