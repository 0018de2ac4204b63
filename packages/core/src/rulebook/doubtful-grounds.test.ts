import { describe, expect, it } from "vitest";
import { type Citation, plainDate } from "../basis/index.js";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { doubtfulGrounds } from "./doubtful-grounds.js";
import { wholeLaw } from "./whole-law.js";

const law = wholeLaw(dongNai, dongNaiRegister);
const [rule] = law.entries.filter(({ id }) => id === "model-shown");

function found(from: string, to: string | null, citation: Citation) {
  if (rule === undefined) throw new Error("No such rule");
  const entry = {
    ...rule,
    inForceFrom: plainDate(from),
    inForceTo: to === null ? null : plainDate(to),
    citations: [citation],
  };
  return doubtfulGrounds({ ...law, entries: [entry] }).map(({ instrument, standing }) => `${instrument} ${standing}`);
}

describe("grounds that are open to doubt", () => {
  it.each([
    ["2018-05-10", null, "tt-28-2018-btc", ["tt-28-2018-btc not-yet-in-force"]],
    ["2018-05-11", null, "tt-28-2018-btc", []],
    ["2014-04-08", "2018-05-10", "ttlt-26-2014", []],
    ["2014-04-08", "2018-05-11", "ttlt-26-2014", ["ttlt-26-2014 ends-within"]],
    ["2014-04-08", null, "ttlt-26-2014", ["ttlt-26-2014 ends-within"]],
    ["2018-05-11", null, "ttlt-26-2014", ["ttlt-26-2014 no-longer-in-force"]],
    ["2026-01-07", null, "nq-02-2025-dong-nai", ["nq-02-2025-dong-nai unknown"]],
  ])("from %s to %s, %s: %o", (from, to, instrument, expected) => {
    expect(found(from, to, { instrument })).toEqual(expected);
  });

  it("an amendment that came while the entry stood is no fault; one that came after it is", () => {
    const citation = { instrument: "nd-45-2012", amendedBy: { instrument: "nd-235-2025" } };
    expect(found("2013-02-10", null, citation)).toEqual([]);
    expect(found("2013-02-10", "2025-10-14", citation)).toEqual(["nd-235-2025 not-yet-in-force"]);
  });

  it("finds citations wherever in an entry they stand", () => {
    const [level] = law.entries.filter(({ id }) => id === "level.national.advanced-machinery");
    if (level === undefined) throw new Error("No such level");
    expect(doubtfulGrounds({ ...law, entries: [level] })).toContainEqual({
      entry: level.id,
      instrument: "ttlt-26-2014",
      standing: "no-longer-in-force",
    });
  });
});
