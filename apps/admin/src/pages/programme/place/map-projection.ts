/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export type Point = readonly [x: number, y: number];

export interface MapProjection {
  readonly width: number;
  readonly height: number;
  readonly project: (longitude: number, latitude: number) => Point;
}

const degrees = 180 / Math.PI;

/** Mercator: keeps the shapes that people know from other maps. In degrees, so that it matches the longitude. */
function mercatorLatitude(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + latitude / degrees / 2)) * degrees;
}

/** Fits the bounds into a picture of the given width; its height follows from the shape of the land. */
export function fitProjection([west, south, east, north]: Bounds, width: number): MapProjection {
  const scale = width / (east - west);
  const top = mercatorLatitude(north);
  return {
    width,
    height: (top - mercatorLatitude(south)) * scale,
    project: (longitude, latitude) => [(longitude - west) * scale, (top - mercatorLatitude(latitude)) * scale],
  };
}
