import type { Outcome } from "@khuyencong/core/eligibility";

const paths: Readonly<Record<Outcome, string>> = {
  eligible: "M6.5 12.5 10.5 16.5 17.5 8",
  "not-eligible": "M7.5 7.5 16.5 16.5M16.5 7.5 7.5 16.5",
  // Scales: somebody has to weigh it.
  "needs-judgement": "M12 5.5V18M8.5 18h7M6 8h12M6 8l-2.2 5.2h4.4ZM18 8l-2.2 5.2h4.4Z",
  "needs-information": "M7.2 12h.1M12 12h.1M16.8 12h.1",
};

/** The sign of an outcome, told apart by its shape as well as by its colour. */
export function OutcomeIcon(props: { readonly outcome: Outcome }) {
  return (
    <svg class="outcome-icon" viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">
      <circle cx="12" cy="12" r="12" />
      <path
        d={paths[props.outcome]}
        stroke-width={props.outcome === "needs-information" ? 3 : props.outcome === "needs-judgement" ? 1.5 : 2.25}
      />
    </svg>
  );
}
