import { describe, expect, test } from "vitest";
import { dongNai } from "../../src/packs/dong-nai/index.js";
import { resolveRulebook } from "../../src/rulebook/index.js";
import { mutantsOf, mutatedKinds } from "./entry-mutants.js";
import { idleEquivalents } from "./equivalent.js";
import { everyFailure } from "./first-failure.js";
import { rulebookWithoutHash } from "./rulebook-without-hash.js";
import { scoreOf, tellScore } from "./score.js";
import { periodRowOf } from "./statements/periods.js";

const kinds = new Map(dongNai.kinds.map((kind) => [kind.name, kind]));
/** Changes that no schema lets in need nobody to notice them. */
const mutants = [...mutantsOf(dongNai)].filter(
  ({ entry }) => entry === undefined || kinds.get(entry.kind)?.schema.safeParse(entry.value).success === true,
);

describe("what we say of the law", () => {
  test("is true of the law as it stands", () => expect(everyFailure(dongNai)).toEqual([]));

  test("says of every entry that decides when it binds", () => {
    const decides = dongNai.entries.filter(({ kind }) => mutatedKinds.includes(kind));
    expect(decides.filter(({ id }) => periodRowOf(id) === undefined).map(({ id }) => id)).toEqual([]);
  });
});

test.each(["2025-10-14", "2025-10-15", "2026-03-01"])("on %s the law is taken as a rulebook takes it", (asOf) => {
  const { hash, ...rulebook } = resolveRulebook(dongNai, { asOf });
  expect(hash).not.toBe("");
  expect({ ...rulebookWithoutHash(dongNai, asOf), hash: undefined }).toEqual({ ...rulebook, hash: undefined });
});

describe("small wrong changes of the law", () => {
  test("are noticed: nine of ten and more, whatever their kind", { timeout: 240_000 }, () => {
    const score = scoreOf(mutants);
    console.log(tellScore(score));
    expect(score.of).toBeGreaterThan(500);
    expect(score.killed / score.of).toBeGreaterThanOrEqual(0.9);
    for (const { kind, killed, of } of score.byKind) expect(killed / of, kind).toBeGreaterThanOrEqual(0.9);
  });

  test("that make no difference are named, and each line still speaks of one", () =>
    expect(idleEquivalents(mutants)).toEqual([]));
});
