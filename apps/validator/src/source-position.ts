/** A place in a text file; both count from 1, as editors show them. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

/** Where each value of a document stands in its file, by JSON Pointer. */
export type SourcePositions = ReadonlyMap<string, SourcePosition>;

/**
 * Where a finding stands: at its field, or, for a field that is missing, at the nearest part of the file that would
 * hold it.
 */
export function positionOf(positions: SourcePositions, pointer: string): SourcePosition | undefined {
  const known = positions.get(pointer);
  if (known !== undefined || pointer === "") return known;
  return positionOf(positions, pointer.slice(0, pointer.lastIndexOf("/")));
}
