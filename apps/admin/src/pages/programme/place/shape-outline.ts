import type { Geometry, Position } from "geojson";
import type { Bounds, MapProjection, Point } from "./map-projection";

/** The rings of an area, its outer edge first; other geometries have none. */
function ringsOf(geometry: Geometry): readonly (readonly Position[])[] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  return [];
}

function projectRing(ring: readonly Position[], { project }: MapProjection): readonly Point[] {
  return ring.map((position) => project(position[0] ?? 0, position[1] ?? 0));
}

/** The smallest box around all given areas. */
export function boundsOf(geometries: readonly Geometry[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of geometries.flatMap(ringsOf).flat()) {
    const [longitude = 0, latitude = 0] = position;
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

/** The `d` of an SVG path, to a tenth of a unit. */
export function outlineOf(geometry: Geometry, projection: MapProjection): string {
  return ringsOf(geometry)
    .map(
      (ring) =>
        `M${projectRing(ring, projection)
          .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
          .join("L")}Z`,
    )
    .join("");
}

/** Twice the signed area of a ring, and its centre of mass times three times that. */
function momentsOf(ring: readonly Point[]): readonly [doubleArea: number, x: number, y: number] {
  let [doubleArea, x, y] = [0, 0, 0];
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    doubleArea += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return [doubleArea, x, y];
}

/** Where a label belongs: the centre of mass of the largest part. */
export function labelPointOf(geometry: Geometry, projection: MapProjection): Point {
  let largest: readonly [number, number, number] = [0, 0, 0];
  for (const ring of ringsOf(geometry)) {
    const moments = momentsOf(projectRing(ring, projection));
    if (Math.abs(moments[0]) > Math.abs(largest[0])) largest = moments;
  }
  const [doubleArea, x, y] = largest;
  return doubleArea === 0 ? [0, 0] : [x / (3 * doubleArea), y / (3 * doubleArea)];
}
