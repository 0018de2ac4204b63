import { describe, expect, it } from "vitest";
import { fitProjection } from "./map-projection";

describe("fitProjection", () => {
  const projection = fitProjection([106, 10, 108, 12], 600);

  it("puts the north-west corner at the origin and the south-east corner at the far end", () => {
    const [left, top] = projection.project(106, 12);
    const [right, bottom] = projection.project(108, 10);
    expect([left, top]).toEqual([0, 0]);
    expect(right).toBeCloseTo(600, 9);
    expect(bottom).toBeCloseTo(projection.height, 9);
  });

  it("stretches degrees of latitude by the secant, as Mercator does", () => {
    // Near 11° N one degree of latitude is 1/cos(11°) = 1.0187 degrees of longitude on the map.
    const [, above] = projection.project(107, 11.05);
    const [, below] = projection.project(107, 10.95);
    expect((below - above) / 0.1 / 300).toBeCloseTo(1 / Math.cos((11 * Math.PI) / 180), 4);
  });

  it("keeps north up", () => {
    expect(projection.project(107, 11.9)[1]).toBeLessThan(projection.project(107, 10.1)[1]);
  });
});
