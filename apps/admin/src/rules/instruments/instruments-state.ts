import type { Instrument } from "@khuyencong/core/law";
import { useSearchParams } from "@solidjs/router";
import { createMemo } from "solid-js";
import { instrumentsCitedBy } from "../model/entry-filter";
import { instrumentGraph, type RelationKind } from "../model/instrument-graph";
import { useRules } from "../state/rules-context";

/** How many boxes stand side by side at most: as many as fit beside the details on a wide screen. */
const graphColumns = 4;

/** One relation as seen from one of its ends. */
export interface RelationSeen {
  readonly kind: RelationKind;
  readonly other: string;
  /** The instrument looked from is the one acted upon. */
  readonly isActedUpon: boolean;
}

/** The instruments, how they hang together, which one is chosen, and what cites it on the chosen day. */
export function createInstrumentsState() {
  const { law, rulebook } = useRules();
  const [parameters, setParameters] = useSearchParams<{ so: string }>();
  const { instruments } = law.pack;
  const graph = instrumentGraph(instruments, graphColumns);

  const relationsOf = (id: string): readonly RelationSeen[] => [
    ...(law.instruments.get(id)?.relations ?? []).map(({ kind, target }) => ({
      kind,
      other: target,
      isActedUpon: false,
    })),
    ...instruments.flatMap((instrument) =>
      instrument.relations
        .filter(({ target }) => target === id)
        .map(({ kind }) => ({ kind, other: instrument.id, isActedUpon: true })),
    ),
  ];
  const citing = createMemo(() => {
    const byInstrument = new Map<string, string[]>();
    for (const entry of rulebook().entries) {
      for (const id of instrumentsCitedBy(entry)) byInstrument.set(id, [...(byInstrument.get(id) ?? []), entry.id]);
    }
    return byInstrument;
  });

  return {
    instruments,
    graph,
    relationsOf,
    entriesCiting: (id: string) => {
      const ids = new Set(citing().get(id) ?? []);
      return rulebook().entries.filter((entry) => ids.has(entry.id));
    },
    countCiting: (id: string) => citing().get(id)?.length ?? 0,
    chosen: (): Instrument | undefined => law.instruments.get(parameters.so ?? ""),
    choose: (id: string | undefined) => setParameters({ so: id }, { replace: true }),
  };
}

export type InstrumentsState = ReturnType<typeof createInstrumentsState>;
