import { For, Show } from "solid-js";
import { useLanguage } from "./language";
import type { Told } from "./told-findings";
import "./finding-card.css";

interface FindingCardProps {
  readonly told: Told;
  readonly number: number;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

/** Where, why and how to mend, for a finding and for each of its reasons. */
function Details(props: { readonly told: Told }) {
  const { words, say } = useLanguage();
  const where = () => {
    const { place, field } = props.told;
    const at =
      place?.kind === "cell"
        ? words().finding.cell(place.sheet, place.cell)
        : place === undefined
          ? undefined
          : words().finding.line(place.line);
    return [field && say(field), at].filter((part) => part !== undefined).join(" – ");
  };
  return (
    <dl>
      <Show when={where()}>
        {(text) => (
          <>
            <dt>{words().finding.where}</dt>
            <dd>{text()}</dd>
          </>
        )}
      </Show>
      <Show when={props.told.legalBasis.length > 0}>
        <dt>{words().finding.because}</dt>
        <dd>{props.told.legalBasis.map(({ text }) => say(text)).join("; ")}</dd>
      </Show>
      <Show when={props.told.fix}>
        {(fix) => (
          <>
            <dt>{words().finding.fix}</dt>
            <dd>{say(fix())}</dd>
          </>
        )}
      </Show>
    </dl>
  );
}

/** One finding, with everything that helps to mend it. */
export function FindingCard(props: FindingCardProps) {
  const { words, say } = useLanguage();
  return (
    <li class="finding" data-severity={props.told.severity} data-code={props.told.code}>
      <h3>
        <span class="tag">{words().severities[props.told.severity].heading}</span> {props.number}.{" "}
        {say(props.told.message)}
      </h3>
      <Details told={props.told} />
      <Show when={props.told.reasons.length > 0}>
        <p class="quiet reasons-heading">{words().finding.reasons}</p>
        <ul class="reasons">
          <For each={props.told.reasons}>
            {(reason) => (
              <li>
                <p>{say(reason.message)}</p>
                <Details told={reason} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div class="finding-end">
        <Show when={props.told.place}>
          <button type="button" class="button small" aria-pressed={props.isShown} onClick={() => props.onShow()}>
            {words().finding.show}
            <span class="visually-hidden">: {say(props.told.message)}</span>
          </button>
        </Show>
        <span class="quiet code">
          {words().finding.code}: {props.told.code}
        </span>
      </div>
    </li>
  );
}
