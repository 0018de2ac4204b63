import { describe, expect, test } from "vitest";
import { citationSchema } from "../../basis/index.js";
import { citationText, indexInstruments } from "../../law/index.js";
import { dongNai } from "./index.js";

/** Citations stand in many places of an entry: its grounds, factors of a level, lines of the trade map. */
function* citationsWithin(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (typeof value !== "object" || value === null) return;
  if ("instrument" in value) yield [path, value];
  for (const [key, member] of Object.entries(value)) yield* citationsWithin(member, `${path}/${key}`);
}

describe("the pack can print every citation that it holds", () => {
  const instruments = indexInstruments(dongNai.instruments);
  const entries = dongNai.entries.map((entry) => [entry.id, entry] as const);

  test.each(entries)("%s", (id, entry) => {
    for (const [path, raw] of citationsWithin(entry, id)) {
      if (path.endsWith("/amendedBy")) continue;
      const citation = citationSchema.parse(raw);
      expect(citationText(citation, instruments).vi, path).not.toBe("");
    }
  });

  test("so can the questions on which its decisions hang", () => {
    const found = [...citationsWithin(dongNai.questions, "questions")].filter(([path]) => !path.endsWith("/amendedBy"));
    expect(found.length).toBeGreaterThan(0);
    for (const [path, raw] of found) expect(citationText(citationSchema.parse(raw), instruments).vi, path).not.toBe("");
  });
});
