import type { Assurance, BilingualText, Citation, InstrumentId } from "../basis/index.js";
import type { Instrument, InstrumentKind, KnownOrUnknownDate } from "./instrument.js";

/** One instrument in the graph: where it stands in time and in its chain. */
export interface InstrumentNode {
  readonly id: InstrumentId;
  readonly kind: InstrumentKind;
  readonly label: BilingualText;
  /** The year in which it was signed, as its date or its number tells; `undefined` where neither does. */
  readonly year: number | undefined;
  /** How many instruments stand below it: 0 acts on none, one more than the highest on which it acts. */
  readonly rank: number;
  /** The root of the chain to which it belongs. */
  readonly chain: InstrumentId;
  readonly assurance: Assurance;
}

/** One instrument acts on another: the arrow runs from the later text to the earlier one. */
export interface InstrumentEdge {
  readonly from: InstrumentId;
  readonly to: InstrumentId;
  readonly kind: Instrument["relations"][number]["kind"];
  readonly since: KnownOrUnknownDate;
  /** The clause that says so, or the acting instrument as a whole where the clause was not read. */
  readonly citation: Citation;
  readonly assurance: Assurance;
}

/** Instruments that hang together: the earliest, and all that amend, replace, repeal or consolidate it or each other. */
export interface InstrumentChain {
  readonly root: InstrumentId;
  /** In the order of their ranks, then of their years. */
  readonly members: readonly InstrumentId[];
}

/** Who acts on whom, ready to be drawn: layers by rank, columns by year, one group for each chain. */
export interface InstrumentGraph {
  readonly nodes: readonly InstrumentNode[];
  readonly edges: readonly InstrumentEdge[];
  /** The ids of each rank, from the bottom. */
  readonly layers: readonly (readonly InstrumentId[])[];
  readonly chains: readonly InstrumentChain[];
}

type Index = ReadonlyMap<InstrumentId, Instrument>;

function yearOf({ issuedOn, number }: Instrument): number | undefined {
  const text = issuedOn === "unknown" ? number.match(/\/(\d{4})\//)?.[1] : issuedOn.slice(0, 4);
  return text === undefined ? undefined : Number(text);
}

function targetsOf(index: Index, { id, relations }: Instrument): readonly Instrument[] {
  return relations.map(({ target }) => {
    const found = index.get(target);
    if (found === undefined) throw new RangeError(`${id} acts on ${target}, which is not on record`);
    return found;
  });
}

/** The longest way down from each instrument; a way that comes back to itself is a fault of the data. */
function ranksOf(index: Index): ReadonlyMap<InstrumentId, number> {
  const ranks = new Map<InstrumentId, number>();
  const rankOf = (instrument: Instrument, way: readonly InstrumentId[]): number => {
    const known = ranks.get(instrument.id);
    if (known !== undefined) return known;
    if (way.includes(instrument.id)) throw new RangeError(`Instruments act in a circle: ${way.join(" → ")}`);
    const below = targetsOf(index, instrument).map((target) => rankOf(target, [...way, instrument.id]));
    const rank = Math.max(-1, ...below) + 1;
    ranks.set(instrument.id, rank);
    return rank;
  };
  for (const instrument of index.values()) rankOf(instrument, []);
  return ranks;
}

/** Each instrument to a sign of its group: whatever touches is one group. */
function groupsOf(index: Index): ReadonlyMap<InstrumentId, InstrumentId> {
  const parents = new Map<InstrumentId, InstrumentId>();
  const topOf = (id: InstrumentId): InstrumentId => {
    const parent = parents.get(id) ?? id;
    return parent === id ? id : topOf(parent);
  };
  for (const instrument of index.values()) {
    for (const target of targetsOf(index, instrument)) parents.set(topOf(instrument.id), topOf(target.id));
  }
  return new Map([...index.keys()].map((id) => [id, topOf(id)]));
}

/** Before everything that has a year comes what has none, so that a missing year never looks recent. */
function inOrder(ranks: ReadonlyMap<InstrumentId, number>) {
  const placeOf = (instrument: Instrument) => [ranks.get(instrument.id) ?? 0, yearOf(instrument) ?? 0] as const;
  return (first: Instrument, second: Instrument): number => {
    const [rank, year] = placeOf(first);
    const [otherRank, otherYear] = placeOf(second);
    return rank - otherRank || year - otherYear || (first.id < second.id ? -1 : 1);
  };
}

/**
 * Who amends, replaces, repeals and consolidates whom. The order of everything follows from rank, year and id alone,
 * never from the order of the list. Throws `RangeError` where an instrument acts on one that is not in the list, or
 * where instruments act on each other in a circle.
 *
 * @example
 * ```ts
 * import { instrumentGraph } from "@khuyencong/core/law";
 * import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * const { edges } = instrumentGraph(dongNaiRegister.instruments);
 * edges.filter(({ to }) => to === "nd-45-2012").map(({ from, kind, since }) => [from, kind, since]);
 * // => [["nd-235-2025", "amends", "2025-10-15"]]
 * ```
 */
export function instrumentGraph(instruments: readonly Instrument[]): InstrumentGraph {
  const index: Index = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const ranks = ranksOf(index);
  const groups = groupsOf(index);
  const ordered = [...index.values()].sort(inOrder(ranks));
  const byGroup = new Map<InstrumentId, InstrumentId[]>();
  for (const { id } of ordered) {
    const group = groups.get(id) ?? id;
    byGroup.set(group, [...(byGroup.get(group) ?? []), id]);
  }
  const chains = [...byGroup.values()].flatMap((members) => {
    const [root] = members;
    return root === undefined ? [] : { root, members };
  });
  const chainOf = new Map(chains.flatMap(({ root, members }) => members.map((id) => [id, root] as const)));
  const nodes = ordered.map(
    (instrument): InstrumentNode => ({
      id: instrument.id,
      kind: instrument.kind,
      label: instrument.shortName,
      year: yearOf(instrument),
      rank: ranks.get(instrument.id) ?? 0,
      chain: chainOf.get(instrument.id) ?? instrument.id,
      assurance: instrument.assurance,
    }),
  );
  const edges = ordered.flatMap(({ id, relations }) =>
    [...relations]
      .sort((first, second) => (first.target < second.target ? -1 : 1))
      .map(
        ({ target, kind, from, assurance, citation }): InstrumentEdge => ({
          from: id,
          to: target,
          kind,
          since: from,
          citation: citation ?? { instrument: id },
          assurance,
        }),
      ),
  );
  const highest = Math.max(-1, ...nodes.map(({ rank }) => rank));
  const layers = Array.from({ length: highest + 1 }, (_, rank) =>
    nodes.filter((node) => node.rank === rank).map(({ id }) => id),
  );
  return { nodes, edges, layers, chains };
}
