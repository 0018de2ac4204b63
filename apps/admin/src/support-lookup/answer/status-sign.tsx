import type { RuleStatus } from "@khuyencong/core/eligibility";
import "./status-sign.css";

const paths: Readonly<Record<RuleStatus, string>> = {
  held: "M5 10.5 8.5 14 15 6.5",
  failed: "M5.5 5.5 14.5 14.5M14.5 5.5 5.5 14.5",
  undecided: "M5 10h.1M10 10h.1M15 10h.1",
  split: "M10 17v-5L5 4M10 12l5-8",
  "not-applicable": "M6 10h8",
};

/** How a condition came out, told by its shape; the words stand beside it. */
export function StatusSign(props: { readonly status: RuleStatus }) {
  return (
    <svg
      class={`status-sign status-sign-${props.status}`}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path d={paths[props.status]} />
    </svg>
  );
}
