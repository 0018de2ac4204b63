import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assuranceSchema, plainDateSchema } from "../basis/index.js";
import { dongNaiRegister } from "../packs/dong-nai/index.js";
import { type Instrument, instrumentSchema } from "./instrument.js";
import { instrumentDiagram } from "./instrument-diagram.js";
import { instrumentGraph } from "./instrument-graph.js";

const { instruments } = dongNaiRegister;
const graph = instrumentGraph(instruments);

function circular(id: string, ...targets: readonly string[]): Instrument {
  return instrumentSchema.parse({
    id,
    kind: "circular",
    number: `${id}/2020/TT`,
    shortName: { vi: id, en: id },
    title: { vi: id, en: id },
    issuer: { vi: "Bộ Tài chính", en: "the Ministry of Finance" },
    issuedOn: "unknown",
    inForceFrom: "unknown",
    inForceTo: null,
    relations: targets.map((target) => ({ kind: "amends", target, from: "unknown", assurance: "inferred" })),
    assurance: "corroborated",
  });
}

describe("the graph of all instruments on record", () => {
  it("has every instrument once, and every relation as one edge", () => {
    expect(graph.nodes.map(({ id }) => id).sort()).toEqual(instruments.map(({ id }) => id).sort());
    expect(graph.edges).toHaveLength(instruments.flatMap(({ relations }) => relations).length);
  });

  it("leaves no edge without a target, a ground and a mark", () => {
    const ids = new Set(instruments.map(({ id }) => id));
    for (const { from, to, since, citation, assurance } of graph.edges) {
      expect(ids.has(from) && ids.has(to), `${from} → ${to}`).toBe(true);
      expect(citation.instrument, `${from} → ${to}`).toBe(from);
      expect(assuranceSchema.safeParse(assurance).success).toBe(true);
      expect(since === "unknown" || plainDateSchema.safeParse(since).success).toBe(true);
    }
  });

  it("runs only from later to earlier texts, so no circle can be", () => {
    const rank = new Map(graph.nodes.map((node) => [node.id, node.rank]));
    for (const { from, to } of graph.edges) expect((rank.get(from) ?? 0) > (rank.get(to) ?? 0)).toBe(true);
    expect(graph.layers.flat()).toHaveLength(instruments.length);
  });

  it("puts Decree 134, Decree 45 and Decree 235 into one chain", () => {
    const chain = graph.chains.find(({ root }) => root === "nd-134-2004");
    expect(chain?.members).toEqual(["nd-134-2004", "nd-45-2012", "nd-235-2025"]);
    expect(graph.nodes.find(({ id }) => id === "nd-235-2025")).toMatchObject({ chain: "nd-134-2004", rank: 2 });
  });

  it("follows the money from the joint circular of 2009 to Circular 64/2024", () => {
    const chain = graph.chains.find(({ root }) => root === "ttlt-125-2009");
    expect(chain?.members).toEqual(["ttlt-125-2009", "ttlt-26-2014", "tt-28-2018-btc", "tt-64-2024-btc"]);
  });

  it("cites the closing article where it was read, else the acting text as a whole", () => {
    const edge = (from: string, to: string) => graph.edges.find((each) => each.from === from && each.to === to);
    expect(edge("nd-45-2012", "nd-134-2004")?.citation).toEqual({ instrument: "nd-45-2012", article: "18" });
    expect(edge("nd-235-2025", "nd-45-2012")?.citation).toEqual({ instrument: "nd-235-2025" });
  });

  it("reads the year from the number where the day of signing is unknown", () => {
    expect(graph.nodes.find(({ id }) => id === "nd-52-2018")?.year).toBe(2018);
    expect(graph.nodes.find(({ id }) => id === "nq-30-2026-qh16")?.year).toBe(2026);
  });
});

describe("any graph", () => {
  it("is the same in whatever order the instruments are listed", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...instruments], { minLength: instruments.length }), (shuffled) => {
        expect(instrumentGraph(shuffled)).toEqual(graph);
      }),
      { numRuns: 20 },
    );
  });

  it("refuses a circle and a target that is not on record", () => {
    expect(() => instrumentGraph([circular("tt-1", "tt-2"), circular("tt-2", "tt-1")])).toThrow(/circle/);
    expect(() => instrumentGraph([circular("tt-1", "tt-9")])).toThrow(/tt-9/);
  });

  it("of no instrument is empty", () => {
    expect(instrumentGraph([])).toEqual({ nodes: [], edges: [], layers: [], chains: [] });
  });
});

describe("the diagram", () => {
  it("draws one chain from the earlier to the later text, in both languages", () => {
    expect(instrumentDiagram(graph, { language: "vi", chain: "nd-134-2004" })).toBe(
      [
        "flowchart LR",
        '  subgraph chain-nd-134-2004["Nghị định số 134/2004/NĐ-CP"]',
        '    nd-134-2004["Nghị định số 134/2004/NĐ-CP"]',
        '    nd-45-2012["Nghị định số 45/2012/NĐ-CP"]',
        '    nd-235-2025["Nghị định số 235/2025/NĐ-CP"]',
        "  end",
        '  nd-134-2004 ---|"thay thế từ 05/07/2012"| nd-45-2012',
        '  nd-45-2012 ---|"sửa đổi, bổ sung từ 15/10/2025"| nd-235-2025',
        "",
      ].join("\n"),
    );
    expect(instrumentDiagram(graph, { language: "en", chain: "nd-134-2004" })).toContain('"amends from 15/10/2025"');
  });

  it("leaves out what stands alone, and dots what is only inferred", () => {
    const drawn = instrumentDiagram(graph, { language: "vi" });
    expect(drawn).not.toContain("luat-04-2017");
    expect(drawn).toContain('tt-36-2018-btc -.-|"thay thế từ 28/10/2025"| tt-100-2025-btc');
    const [lone, pair] = [circular("tt-1"), circular("tt-2", "tt-3")];
    const small = instrumentDiagram(instrumentGraph([lone, pair, circular("tt-3")]), { language: "en" });
    expect(small.match(/tt-\d/g)).not.toContain("tt-1");
  });

  it("lets no name break out of its quotes", () => {
    const named = { ...circular("tt-1"), shortName: { vi: 'số "1" #2', en: "x" } };
    const drawn = instrumentDiagram(instrumentGraph([named, circular("tt-2", "tt-1")]), { language: "vi" });
    expect(drawn).toContain('tt-1["số #quot;1#quot; #35;2"]');
  });
});
