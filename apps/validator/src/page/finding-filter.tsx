import type { Severity } from "@khuyencong/core/basis";
import { For, Show } from "solid-js";
import { useLanguage } from "./language";
import type { Filter } from "./told-findings";
import "./finding-filter.css";

interface FindingFilterProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly parts: readonly string[];
  readonly shown: number;
  readonly all: number;
}

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Which findings are shown: by severity, by sheet, by words. */
export function FindingFilter(props: FindingFilterProps) {
  const { words } = useLanguage();
  const toggle = (severity: Severity) => {
    const kept = new Set(props.filter.severities);
    if (!kept.delete(severity)) kept.add(severity);
    props.onChange({ ...props.filter, severities: kept });
  };
  return (
    <search class="filter" aria-label={words().filter.label}>
      <div class="filter-severities">
        <For each={severities.filter((severity) => props.counts[severity] > 0)}>
          {(severity) => (
            <button
              type="button"
              class="button small"
              data-severity={severity}
              aria-pressed={props.filter.severities.has(severity)}
              onClick={() => toggle(severity)}
            >
              {words().severities[severity].heading} ({props.counts[severity]})
            </button>
          )}
        </For>
      </div>
      <Show when={props.parts.length > 1}>
        <label>
          <span class="label">{words().filter.part}</span>
          <select
            value={props.filter.part}
            onChange={(event) => props.onChange({ ...props.filter, part: event.currentTarget.value })}
          >
            <option value="">{words().filter.allParts}</option>
            <For each={props.parts}>{(part) => <option value={part}>{part}</option>}</For>
          </select>
        </label>
      </Show>
      <label>
        <span class="label">{words().filter.text}</span>
        <input
          type="search"
          value={props.filter.text}
          onInput={(event) => props.onChange({ ...props.filter, text: event.currentTarget.value })}
        />
      </label>
      <p class="quiet" aria-live="polite">
        {words().filter.shown(props.shown, props.all)}
      </p>
    </search>
  );
}
