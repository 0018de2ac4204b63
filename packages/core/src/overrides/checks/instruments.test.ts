import { describe, expect, test } from "vitest";
import { type Changes, overridesWith, packWith, readResolution } from "../../../test/override-fixture.js";
import { toldOf } from "../../../test/told-findings.js";
import { dongNai } from "../../packs/dong-nai/index.js";

const declared = (...instruments: Changes[]) => toldOf({ ...overridesWith(), instruments });
const changed = (changes: Changes) => declared({ ...readResolution, ...changes });

describe("an instrument that the pack knows in part", () => {
  test("is completed by who holds the text: its first day and its mark", () => {
    const before = dongNai.instruments.find(({ id }) => id === readResolution.id);
    expect(before).toMatchObject({ inForceFrom: "unknown", assurance: "corroborated" });
    const { instruments } = packWith({ ...overridesWith(), instruments: [readResolution] });
    expect(instruments.filter(({ id }) => id === readResolution.id)).toEqual([readResolution]);
    expect(instruments).toHaveLength(dongNai.instruments.length);
  });

  test.each([
    ["number", { number: "2/2025/NQ-HĐND" }],
    ["kind", { kind: "decision" }],
    ["day of issue", { issuedOn: "2025-06-11" }],
  ])("may not be told with another %s", (_, changes) =>
    expect(changed(changes)).toEqual([["error", "instrument-contradicts", "/instruments/0"]]),
  );

  test("one that the pack holds whole is not declared again", () => {
    const whole = dongNai.instruments.find(({ id }) => id === "qd-33-2026-dong-nai");
    expect(declared({ ...whole })).toEqual([["error", "instrument-known", "/instruments/0"]]);
  });
});

describe("an instrument in itself", () => {
  test.each<[string, Changes, readonly string[]]>([
    ["ends before it begins", { inForceTo: "2025-06-19" }, ["error", "instrument-period", "/instruments/0/inForceTo"]],
    [
      "takes effect before it is issued",
      { inForceFrom: "2025-06-09" },
      ["warning", "instrument-before-issue", "/instruments/0/inForceFrom"],
    ],
    [
      "replaces one that nobody declared",
      { relations: [{ kind: "replaces", target: "nq-1-2001", from: "unknown", assurance: "verified" }] },
      ["error", "target-unknown", "/instruments/0/relations/0/target"],
    ],
  ])("that %s", (_, changes, expected) => expect(changed(changes)).toEqual([expected]));

  test("stands once", () =>
    expect(declared(readResolution, readResolution)).toEqual([["error", "instrument-twice", "/instruments/1"]]));
});
