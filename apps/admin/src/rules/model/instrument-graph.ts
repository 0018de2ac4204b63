import type { Instrument } from "@khuyencong/core/law";
import { groupedBy } from "./grouped-by";

export type RelationKind = Instrument["relations"][number]["kind"];

/** "source amends target", both by id. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: RelationKind;
}

/** An instrument at its place: column 0 holds what others act upon, and whoever acts stands further right. */
export interface GraphNode {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

export interface InstrumentGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly columns: number;
  readonly rows: number;
}

/** All relations between instruments that are both listed. */
function edgesBetween(instruments: readonly Instrument[]): readonly GraphEdge[] {
  const listed = new Set(instruments.map(({ id }) => id));
  return instruments.flatMap(({ id, relations }) =>
    relations
      .filter(({ target }) => listed.has(target))
      .map(({ target, kind }): GraphEdge => ({ source: id, target, kind })),
  );
}

/** Sets of instruments that hang together, the largest first. */
function componentsOf(ids: readonly string[], edges: readonly GraphEdge[]): readonly (readonly string[])[] {
  const component = new Map(ids.map((id) => [id, id]));
  for (const { source, target } of edges) {
    const [from, to] = [component.get(source), component.get(target)];
    if (from === undefined || to === undefined || from === to) continue;
    for (const [id, name] of component) if (name === from) component.set(id, to);
  }
  const members = groupedBy(ids, (id) => component.get(id) ?? id);
  return [...members.values()].sort((first, second) => second.length - first.length);
}

/** How far right each stands: one further than everything it acts upon. A circle of relations ends the count. */
function columnsOf(ids: readonly string[], edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const columnOf = (id: string, above: readonly string[]): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    if (above.includes(id)) return 0;
    const targets = edges.filter(({ source }) => source === id).map(({ target }) => columnOf(target, [...above, id]));
    const column = targets.length === 0 ? 0 : Math.max(...targets) + 1;
    columns.set(id, column);
    return column;
  };
  for (const id of ids) columnOf(id, []);
  return columns;
}

interface Block {
  readonly nodes: readonly GraphNode[];
  readonly columns: number;
  readonly rows: number;
}

/** One component by itself: columns by who acts on whom, rows in the order of the list. */
function blockOf(ids: readonly string[], edges: readonly GraphEdge[]): Block {
  const columns = columnsOf(ids, edges);
  const filled: number[] = [];
  const nodes = ids.map((id): GraphNode => {
    const column = columns.get(id) ?? 0;
    const row = filled[column] ?? 0;
    filled[column] = row + 1;
    return { id, column, row };
  });
  return { nodes, columns: filled.length, rows: Math.max(...filled.map((count) => count ?? 0)) };
}

/**
 * Lays out everything that acts on something else, or is acted upon, on a grid at most `width` columns wide: components
 * stand side by side while they fit, then below. Instruments without relations are left out.
 */
export function instrumentGraph(instruments: readonly Instrument[], width: number): InstrumentGraph {
  const edges = edgesBetween(instruments);
  const related = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const ids = instruments.map(({ id }) => id).filter((id) => related.has(id));
  const nodes: GraphNode[] = [];
  let [left, top, height, columns] = [0, 0, 0, 0];
  for (const members of componentsOf(ids, edges)) {
    const block = blockOf(members, edges);
    if (left > 0 && left + block.columns > width) [left, top, height] = [0, top + height, 0];
    const [right, down] = [left, top];
    nodes.push(...block.nodes.map(({ id, column, row }) => ({ id, column: column + right, row: row + down })));
    left += block.columns;
    height = Math.max(height, block.rows);
    columns = Math.max(columns, left);
  }
  return { nodes, edges, columns, rows: top + height };
}

const steps: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest instrument in the direction of an arrow key; `undefined` for other keys and at the edge. */
export function neighbourOf(graph: InstrumentGraph, id: string, key: string): string | undefined {
  const here = graph.nodes.find((node) => node.id === id);
  const step = steps[key];
  if (here === undefined || step === undefined) return undefined;
  const [right, down] = step;
  let nearest: { readonly id: string; readonly distance: number } | undefined;
  for (const node of graph.nodes) {
    const [across, along] =
      right === 0
        ? [node.column - here.column, (node.row - here.row) * down]
        : [node.row - here.row, (node.column - here.column) * right];
    if (along <= 0) continue;
    const distance = along + 3 * Math.abs(across);
    if (nearest === undefined || distance < nearest.distance) nearest = { id: node.id, distance };
  }
  return nearest?.id;
}
