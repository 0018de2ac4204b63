import { instrumentSchema } from "@khuyencong/core/law";
import { describe, expect, it } from "vitest";
import { pack } from "../../../test/told-law";
import { instrumentGraph, neighbourOf } from "./instrument-graph";

function instrument(id: string, ...targets: readonly string[]) {
  const text = { vi: id, en: id };
  return instrumentSchema.parse({
    id,
    kind: "circular",
    number: id,
    shortName: text,
    title: text,
    issuer: text,
    issuedOn: "unknown",
    inForceFrom: "unknown",
    inForceTo: null,
    relations: targets.map((target) => ({ kind: "amends", target, from: "unknown", assurance: "corroborated" })),
    assurance: "corroborated",
  });
}

describe("the graph of all instruments", () => {
  const graph = instrumentGraph(pack.instruments, 4);
  const nodeOf = (id: string) => graph.nodes.find((node) => node.id === id);

  it("shows each at a place of its own, within the width", () => {
    expect(new Set(graph.nodes.map(({ column, row }) => `${column} ${row}`)).size).toBe(graph.nodes.length);
    expect(Math.max(...graph.nodes.map(({ column }) => column))).toBeLessThan(4);
    expect(Math.max(...graph.nodes.map(({ row }) => row))).toBe(graph.rows - 1);
  });

  it("puts whoever acts to the right of what is acted upon", () => {
    for (const { source, target } of graph.edges) {
      expect(nodeOf(source)?.column, `${source} → ${target}`).toBeGreaterThan(nodeOf(target)?.column ?? Infinity);
    }
  });

  it("holds every relation between listed instruments, and nothing that stands alone", () => {
    const listed = new Set(pack.instruments.map(({ id }) => id));
    const relations = pack.instruments.flatMap(({ relations: all }) => all.filter(({ target }) => listed.has(target)));
    expect(graph.edges).toHaveLength(relations.length);
    expect(nodeOf("nd-45-2012")).toBeDefined();
    expect(nodeOf("luat-04-2017")).toBeUndefined();
  });
});

describe("laying out", () => {
  it("puts small components side by side while they fit", () => {
    const graph = instrumentGraph(
      [instrument("a-1"), instrument("a-2", "a-1"), instrument("b-1"), instrument("b-2", "b-1"), instrument("c-1")],
      4,
    );
    expect(graph.nodes).toEqual([
      { id: "a-1", column: 0, row: 0 },
      { id: "a-2", column: 1, row: 0 },
      { id: "b-1", column: 2, row: 0 },
      { id: "b-2", column: 3, row: 0 },
    ]);
    expect([graph.columns, graph.rows]).toEqual([4, 1]);
  });

  it("ends even where two instruments act on each other", () => {
    expect(instrumentGraph([instrument("a-1", "a-2"), instrument("a-2", "a-1")], 4).nodes).toHaveLength(2);
  });

  it("draws nothing from nothing", () => {
    expect(instrumentGraph([], 4)).toEqual({ nodes: [], edges: [], columns: 0, rows: 0 });
  });
});

describe("moving by arrow keys", () => {
  const graph = instrumentGraph(pack.instruments, 4);

  it("goes from a decree to what amends it and back", () => {
    expect(neighbourOf(graph, "nd-45-2012", "ArrowRight")).toBe("nd-235-2025");
    expect(neighbourOf(graph, "nd-235-2025", "ArrowLeft")).toBe("nd-45-2012");
  });

  it("reaches every box", () => {
    const reached = new Set([graph.nodes[0]?.id ?? ""]);
    for (const id of reached) {
      for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
        const next = neighbourOf(graph, id, key);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(reached.size).toBe(graph.nodes.length);
  });

  it("stays where there is nothing further, and for other keys", () => {
    expect(neighbourOf(graph, graph.nodes[0]?.id ?? "", "ArrowUp")).toBeUndefined();
    expect(neighbourOf(graph, "nd-45-2012", "a")).toBeUndefined();
  });
});
