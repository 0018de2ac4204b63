import { type BilingualText, formatDate, type InstrumentId } from "../basis/index.js";
import type { InstrumentEdge, InstrumentGraph } from "./instrument-graph.js";
import { lawMessages } from "./messages.js";

type Language = keyof BilingualText;

/** Mermaid reads quotes and brackets of its own; a number sign starts an entity. */
function quoted(text: string): string {
  return `"${text.replaceAll("#", "#35;").replaceAll('"', "#quot;")}"`;
}

function edgeText({ kind, since }: InstrumentEdge, language: Language): string {
  const day = since === "unknown" ? lawMessages.sinceUnknown : lawMessages.since(formatDate(since));
  return `${lawMessages.relation[kind][language]}${day[language]}`;
}

/**
 * A graph of instruments as a Mermaid flowchart, each chain in a box of its own, the earlier text to the left. What is
 * only inferred is dotted. Instruments on which none acts and which act on none are left out. With `chain`, that chain
 * alone.
 *
 * @example
 * ```ts
 * import { instrumentDiagram, instrumentGraph } from "@khuyencong/core/law";
 * import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * const graph = instrumentGraph(dongNaiRegister.instruments);
 * instrumentDiagram(graph, { language: "vi", chain: "tt-37-2025-bct" }).split("\n").at(-2);
 * // => "  tt-37-2025-bct ---|\"sửa đổi, bổ sung (chưa rõ ngày)\"| tt-50-2026-bct"
 * ```
 */
export function instrumentDiagram(
  graph: InstrumentGraph,
  { language, chain }: { readonly language: Language; readonly chain?: InstrumentId },
): string {
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label[language]]));
  const chains = graph.chains.filter(
    ({ root, members }) => members.length > 1 && (chain === undefined || root === chain),
  );
  const drawn = new Set(chains.flatMap(({ members }) => members));
  const boxes = chains.flatMap(({ root, members }) => [
    `  subgraph chain-${root}[${quoted(labels.get(root) ?? root)}]`,
    ...members.map((id) => `    ${id}[${quoted(labels.get(id) ?? id)}]`),
    "  end",
  ]);
  // Drawn from the earlier to the later text, so that time runs from left to right.
  const arrows = graph.edges
    .filter(({ from }) => drawn.has(from))
    .map((edge) => {
      const line = edge.assurance === "inferred" ? "-.-" : "---";
      return `  ${edge.to} ${line}|${quoted(edgeText(edge, language))}| ${edge.from}`;
    });
  return ["flowchart LR", ...boxes, ...arrows, ""].join("\n");
}
