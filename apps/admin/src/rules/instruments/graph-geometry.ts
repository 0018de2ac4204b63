import type { GraphEdge, GraphNode, InstrumentGraph } from "../model/instrument-graph";

/** Of one instrument's box, and from one box to the next. */
export const box = { width: 180, height: 58 } as const;
const pitch = { column: 220, row: 70 } as const;
const margin = 6;

/** The upper left corner of an instrument's box. */
export function cornerOf({ column, row }: GraphNode): readonly [x: number, y: number] {
  return [margin + column * pitch.column, margin + row * pitch.row];
}

/** The size of the whole drawing. */
export function sizeOf({ columns, rows }: InstrumentGraph): readonly [width: number, height: number] {
  return [
    2 * margin + Math.max(0, columns - 1) * pitch.column + box.width,
    2 * margin + Math.max(0, rows - 1) * pitch.row + box.height,
  ];
}

/** The `d` of the line from the left side of who acts to the right side of what is acted upon. */
export function lineOf(graph: InstrumentGraph, { source, target }: GraphEdge): string | undefined {
  const [from, to] = [source, target].map((id) => graph.nodes.find((node) => node.id === id));
  if (from === undefined || to === undefined) return undefined;
  const [fromX, fromTop] = cornerOf(from);
  const [toX, toTop] = cornerOf(to);
  const [startY, endX, endY] = [fromTop + box.height / 2, toX + box.width + 4, toTop + box.height / 2];
  const bend = (pitch.column - box.width) / 2 + Math.min(24, Math.abs(startY - endY) / 6);
  return `M${fromX} ${startY}C${fromX - bend} ${startY} ${endX + bend} ${endY} ${endX} ${endY}`;
}
