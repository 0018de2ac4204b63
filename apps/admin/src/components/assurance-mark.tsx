import { type Assurance, assuranceLabels, standingLabels, standingOf } from "@khuyencong/core/basis";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context";
import "./assurance-mark.css";

interface AssuranceMarkProps {
  readonly mark: Assurance;
  /** Shows on what the standing rests; without it the grounds are still read aloud. */
  readonly withGrounds?: boolean;
}

/** How sure a rule or figure is: settled, needs a legal check, or provisional. Told by shape and word, not by colour alone. */
export function AssuranceMark(props: AssuranceMarkProps) {
  const { say } = useLanguage();
  return (
    <span class={`assurance-mark assurance-mark-${standingOf(props.mark)}`}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <circle class="assurance-mark-ring" cx="6" cy="6" r="4.75" />
        <path class="assurance-mark-half" d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" />
      </svg>
      <span class="assurance-mark-standing">{say(standingLabels[standingOf(props.mark)])}</span>
      <Show
        when={props.withGrounds}
        fallback={<span class="visually-hidden">: {say(assuranceLabels[props.mark])}</span>}
      >
        <span class="assurance-mark-grounds">{say(assuranceLabels[props.mark])}</span>
      </Show>
    </span>
  );
}
