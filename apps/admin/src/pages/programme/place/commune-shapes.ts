import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import shapesAddress from "../../../assets/communes.topo.json?url";
import { fitProjection, type Point } from "./map-projection";
import { boundsOf, labelPointOf, outlineOf } from "./shape-outline";

type CommuneTopology = Topology<{ communes: GeometryCollection<{ code: string }> }>;

/** One unit as it is drawn. */
interface CommuneShape {
  readonly code: string;
  readonly outline: string;
  readonly labelPoint: Point;
}

export interface CommuneShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly CommuneShape[];
}

/** Fetches the boundaries (22 kB compressed) and makes them ready to draw; rejects when they cannot be had. */
export async function loadCommuneShapes(): Promise<CommuneShapes> {
  const response = await fetch(shapesAddress);
  if (!response.ok) throw new Error(`${shapesAddress}: ${response.status}`);
  const topology: CommuneTopology = await response.json();
  const { features } = feature(topology, topology.objects.communes);
  const projection = fitProjection(boundsOf(features.map(({ geometry }) => geometry)), 640);
  return {
    width: projection.width,
    height: projection.height,
    shapes: features.map(({ geometry, properties }) => ({
      code: properties.code,
      outline: outlineOf(geometry, projection),
      labelPoint: labelPointOf(geometry, projection),
    })),
  };
}
