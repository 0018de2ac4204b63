import { describe, expect, it } from "vitest";
import { stackPieces } from "./bar-geometry";

describe("stackPieces", () => {
  it("fills the whole width with the longest bar", () => {
    const pieces = stackPieces([7856, 4940], 12796);
    expect(pieces[0]).toEqual({ start: 0, width: 61.3942 });
    expect(pieces[1]).toEqual({ start: 61.3942, width: 38.6058 });
  });

  it("lays the pieces end to end, so that no gap or overlap shows", () => {
    const pieces = stackPieces([3, 5, 4], 12);
    for (const [index, piece] of pieces.entries()) {
      const next = pieces[index + 1];
      if (next !== undefined) expect(next.start).toBeCloseTo(piece.start + piece.width, 3);
    }
  });

  it("draws nothing where there is nothing, instead of dividing by zero", () => {
    expect(stackPieces([0, 0], 0)).toEqual([
      { start: 0, width: 0 },
      { start: 0, width: 0 },
    ]);
  });
});
