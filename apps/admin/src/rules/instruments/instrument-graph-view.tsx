import { createSignal, For, Show } from "solid-js";
import { type GraphNode, neighbourOf, type RelationKind } from "../model/instrument-graph";
import { useRules } from "../state/rules-context";
import { useWords } from "../use-words";
import { box, cornerOf, lineOf, sizeOf } from "./graph-geometry";
import "./instrument-graph-view.css";
import type { InstrumentsState } from "./instruments-state";

const relationKinds: readonly RelationKind[] = ["amends", "replaces", "repeals", "consolidates"];

function Legend() {
  const words = useWords();
  return (
    <ul class="graph-legend" aria-label={words().instruments.legend}>
      <For each={relationKinds}>
        {(kind) => (
          <li>
            <svg viewBox="0 0 40 10" width="40" height="10" aria-hidden="true">
              <path class={`graph-line graph-line-${kind}`} d="M38 5H8" marker-end="url(#graph-arrow)" />
            </svg>
            {words().instruments.relations[kind]}
          </li>
        )}
      </For>
    </ul>
  );
}

/**
 * Who acts on whom, drawn. One stop for the Tab key: arrows move to the nearest box, Enter chooses. The table below
 * says the same to those who do not see it.
 */
export function InstrumentGraphView(props: { readonly state: InstrumentsState }) {
  const words = useWords();
  const { law, standingOf } = useRules();
  const { graph } = props.state;
  const [width, height] = sizeOf(graph);
  const [cursor, setCursor] = createSignal<string | undefined>(props.state.chosen()?.id);
  const stop = () => cursor() ?? graph.nodes[0]?.id;
  const boxes = new Map<string, SVGGElement>();

  const isTouched = (id: string) => {
    const chosen = props.state.chosen()?.id;
    return (
      chosen === id ||
      graph.edges.some(({ source, target }) => [source, target].includes(id) && [source, target].includes(chosen ?? ""))
    );
  };
  const relationsOf = (id: string) =>
    props.state
      .relationsOf(id)
      .map(({ kind, other, isActedUpon }) => {
        const verb = isActedUpon ? words().instruments.byRelations[kind] : words().instruments.relations[kind];
        return `${verb} ${law.instruments.get(other)?.number ?? words().instruments.unlisted}`;
      })
      .join(", ");
  const onKeyDown = (event: KeyboardEvent, { id }: GraphNode) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      props.state.choose(id);
      return;
    }
    const next = neighbourOf(graph, id, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setCursor(next);
    boxes.get(next)?.focus();
  };

  return (
    <figure class="graph screen-only">
      <Legend />
      <div class="graph-scroll">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset. */}
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-label={words().instruments.graph(graph.nodes.length, graph.edges.length)}
        >
          <defs>
            <marker
              id="graph-arrow"
              viewBox="0 0 8 8"
              refX="6"
              refY="4"
              markerUnits="userSpaceOnUse"
              markerWidth="9"
              markerHeight="9"
              orient="auto"
            >
              <path class="graph-arrow" d="M0 0 8 4 0 8z" />
            </marker>
          </defs>
          <For each={graph.edges}>
            {(edge) => (
              <Show when={lineOf(graph, edge)}>
                {(line) => (
                  <path
                    class={`graph-line graph-line-${edge.kind}`}
                    classList={{
                      "graph-line-touched": [edge.source, edge.target].includes(props.state.chosen()?.id ?? ""),
                    }}
                    d={line()}
                    marker-end="url(#graph-arrow)"
                  />
                )}
              </Show>
            )}
          </For>
          <For each={graph.nodes}>
            {(node) => {
              const [x, y] = cornerOf(node);
              const instrument = law.instruments.get(node.id);
              return (
                // biome-ignore lint/a11y/useSemanticElements: there is no button inside a drawing.
                <g
                  class={`graph-box graph-box-${standingOf(node.id)}`}
                  classList={{
                    "graph-box-chosen": props.state.chosen()?.id === node.id,
                    "graph-box-touched": isTouched(node.id),
                  }}
                  transform={`translate(${x} ${y})`}
                  role="button"
                  tabindex={stop() === node.id ? 0 : -1}
                  aria-pressed={props.state.chosen()?.id === node.id}
                  aria-description={relationsOf(node.id)}
                  data-instrument={node.id}
                  ref={(element) => boxes.set(node.id, element)}
                  onFocus={() => setCursor(node.id)}
                  onKeyDown={(event) => onKeyDown(event, node)}
                  onClick={() => props.state.choose(node.id)}
                >
                  <rect width={box.width} height={box.height} rx="4" />
                  <text class="graph-box-number" x="10" y="18">
                    {instrument?.number ?? node.id}
                  </text>
                  <text class="graph-box-kind" x="10" y="34">
                    {instrument === undefined ? "" : words().instruments.kinds[instrument.kind]}
                  </text>
                  <text class="graph-box-kind" x="10" y="49">
                    {words().standings[standingOf(node.id)]}
                  </text>
                </g>
              );
            }}
          </For>
        </svg>
      </div>
      <figcaption class="rules-quiet">{words().instruments.keys}</figcaption>
    </figure>
  );
}
