import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import type { MapProjection } from "./map-projection";
import { boundsOf, labelPointOf, outlineOf } from "./shape-outline";

const asIs: MapProjection = { width: 10, height: 10, project: (longitude, latitude) => [longitude, latitude] };

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const two: Geometry = { type: "MultiPolygon", coordinates: [[square(0, 0, 1)], [square(4, 4, 4)]] };

describe("the outline of an area", () => {
  it("has one closed path for each part", () => {
    expect(outlineOf({ type: "Polygon", coordinates: [square(0, 0, 1)] }, asIs)).toBe(
      "M0.0 0.0L1.0 0.0L1.0 1.0L0.0 1.0L0.0 0.0Z",
    );
    expect(outlineOf(two, asIs).match(/M/g)).toHaveLength(2);
  });

  it("is bounded by the box around all parts", () => {
    expect(boundsOf([two])).toEqual([0, 0, 8, 8]);
  });

  it("is labelled in the middle of its largest part", () => {
    expect(labelPointOf(two, asIs)).toEqual([6, 6]);
  });
});
