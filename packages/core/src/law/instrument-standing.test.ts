import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "../basis/index.js";
import { type Instrument, instrumentSchema } from "./instrument.js";
import { amendersOf, instrumentStanding, successorsOf } from "./instrument-standing.js";

const period = { inForceFrom: plainDate("2014-04-08"), inForceTo: plainDate("2018-05-10") };

describe("the standing of an instrument on a day", () => {
  it.each([
    ["2014-04-07", "not-yet-in-force"],
    ["2014-04-08", "in-force"],
    ["2018-05-10", "in-force"],
    ["2018-05-11", "no-longer-in-force"],
  ] as const)("on %s: %s", (day, standing) => {
    expect(instrumentStanding(period, plainDate(day))).toBe(standing);
  });

  it("stays in force while no end is known", () => {
    expect(instrumentStanding({ ...period, inForceTo: null }, plainDate("2199-12-31"))).toBe("in-force");
  });

  it("is unknown where the first day is unknown, but a known end still ends it", () => {
    const open = { inForceFrom: "unknown", inForceTo: null } as const;
    const ended = { inForceFrom: "unknown", inForceTo: plainDate("2012-07-04") } as const;
    expect(instrumentStanding(open, plainDate("2026-01-01"))).toBe("unknown");
    expect(instrumentStanding(ended, plainDate("2012-07-04"))).toBe("unknown");
    expect(instrumentStanding(ended, plainDate("2012-07-05"))).toBe("no-longer-in-force");
  });

  it("is not yet in force before it was signed, also where its first day is unknown", () => {
    const signed = { issuedOn: plainDate("2025-06-10"), inForceFrom: "unknown", inForceTo: null } as const;
    expect(instrumentStanding(signed, plainDate("2025-06-09"))).toBe("not-yet-in-force");
    expect(instrumentStanding(signed, plainDate("2025-06-10"))).toBe("unknown");
  });

  it("changes exactly twice over time: at the first day and after the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 2000 }), (offset) => {
        const day = addDays(period.inForceFrom, offset);
        const expected =
          day < period.inForceFrom ? "not-yet-in-force" : day > period.inForceTo ? "no-longer-in-force" : "in-force";
        expect(instrumentStanding(period, day)).toBe(expected);
      }),
    );
  });
});

function circular(id: string, relations: readonly unknown[]): Instrument {
  return instrumentSchema.parse({
    id,
    kind: "circular",
    number: id,
    shortName: { vi: id, en: id },
    title: { vi: id, en: id },
    issuer: { vi: "Bộ Tài chính", en: "the Ministry of Finance" },
    issuedOn: "unknown",
    inForceFrom: "unknown",
    inForceTo: null,
    relations,
    assurance: "corroborated",
  });
}

describe("who touches whom", () => {
  const does = (kind: string, target: string) => ({ kind, target, from: "unknown", assurance: "corroborated" });
  const list = [
    circular("old-text", []),
    circular("new-text", [does("replaces", "old-text")]),
    circular("last-text", [does("repeals", "old-text"), does("amends", "new-text")]),
    circular("merged-text", [does("consolidates", "old-text"), does("consolidates", "new-text")]),
  ];

  it("finds what replaced or repealed, not what amended or consolidated", () => {
    expect(successorsOf(list, "old-text").map(({ id }) => id)).toEqual(["new-text", "last-text"]);
    expect(successorsOf(list, "new-text")).toEqual([]);
  });

  it("finds what amended, and only that", () => {
    expect(amendersOf(list, "new-text").map(({ id }) => id)).toEqual(["last-text"]);
    expect(amendersOf(list, "old-text")).toEqual([]);
  });
});
