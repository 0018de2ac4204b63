import { describe, expect, it } from "vitest";
import { addDays, formatDate, type PlainDate, plainDate } from "../../basis/index.js";
import { decide } from "../../eligibility/index.js";
import {
  coverageGaps,
  doubtfulGrounds,
  filledTwice,
  narrowing,
  resolveRulebook,
  type UnknownEntry,
  wholeLaw,
} from "../../rulebook/index.js";
import { machineryApplication, modelApplication } from "../../worked-cases/index.js";
import { dongNai, dongNaiRegister } from "./index.js";

const law = wholeLaw(dongNai, dongNaiRegister);

function isInForce({ inForceFrom, inForceTo }: UnknownEntry, day: PlainDate): boolean {
  return inForceFrom <= day && (inForceTo === null || day <= inForceTo);
}

/** The day before, the day itself and the day after every first and every last day of the law. */
const boundaryDays = [
  ...new Set(
    law.entries
      .flatMap(({ inForceFrom, inForceTo }) => (inForceTo === null ? [inForceFrom] : [inForceFrom, inForceTo]))
      .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]),
  ),
].sort();

describe("one value at every date", () => {
  it("nothing is filled twice, nothing that is promised is left out", () => {
    expect(filledTwice(law)).toEqual([]);
    expect(coverageGaps(law)).toEqual([]);
  });

  const filling = law.kinds
    .filter(({ strand }) => strand !== undefined)
    .flatMap((kind) =>
      law.entries
        .filter((entry) => entry.kind === kind.name)
        .flatMap((entry) => kind.slotsOf(entry.value).map((slot) => ({ kind, slot, entry }))),
    );
  const slots = [...new Map(filling.map(({ kind, slot }) => [`${kind.name}: ${slot}`, { kind, slot }])).entries()];

  it.each(slots)("%s has one value on every day of its coverage, counted day by day", (_, { kind, slot }) => {
    const [wider = slot] = slot.split(narrowing);
    const all = filling.filter((each) => each.kind === kind);
    for (const { from, to } of law.coverage.filter(({ strand }) => strand === kind.strand)) {
      const days = [from, ...boundaryDays, ...(to === null ? [] : [to])].filter(
        (day) => from <= day && (to === null || day <= to),
      );
      const counts = days.map((day) => {
        const standing = all.filter(({ entry }) => isInForce(entry, day) && entry.territory === null);
        const whole = standing.filter((each) => each.slot === slot || each.slot === wider).length;
        // The cases of one activity together stand for the whole; that they leave no hole is proved elsewhere.
        return whole + Number(standing.some((each) => each.slot.startsWith(slot + narrowing)));
      });
      const isOfThisTime = counts.some((count) => count > 0);
      expect(counts, formatDate(from)).toEqual(days.map(() => (isOfThisTime ? 1 : 0)));
    }
  });

  it("walks every day on which anything changes", () => {
    expect(slots.length).toBeGreaterThan(10);
    for (const day of ["2018-05-11", "2025-06-30", "2025-07-01", "2025-10-15", "2026-01-07"]) {
      expect(boundaryDays).toContain(plainDate(day));
    }
  });
});

describe("the day before, the day itself, the day after", () => {
  const idsOn = new Map(
    boundaryDays.map((day) => [day, new Set(resolveRulebook(law, { asOf: day }).entries.map(({ id }) => id))]),
  );

  it.each(law.entries.map((entry) => [entry.id, entry] as const))("%s begins and ends on its days", (id, entry) => {
    const stands = (day: PlainDate) => idsOn.get(day)?.has(id);
    const { inForceFrom: first, inForceTo: last } = entry;
    expect([stands(addDays(first, -1)), stands(first)]).toEqual([false, true]);
    if (last === null) expect(stands(addDays(first, 1))).toBe(true);
    else expect([stands(last), stands(addDays(last, 1))]).toEqual([true, false]);
  });

  const longThanh = machineryApplication({ production: { commune: "26368" } });
  const outcomeOn = (asOf: string, application = machineryApplication()) => {
    const { standing, outcome } = decide(resolveRulebook(dongNai, { asOf }), application);
    return `${standing} ${outcome}`;
  };

  it.each([
    ["2025-06-30", "outside-coverage needs-judgement"],
    ["2025-07-01", "outside-coverage needs-judgement"],
    ["2025-10-14", "outside-coverage needs-judgement"],
    ["2025-10-15", "judged eligible"],
    ["2025-10-16", "judged eligible"],
    ["2026-01-06", "judged eligible"],
    ["2026-01-07", "judged eligible"],
    ["2026-01-08", "judged eligible"],
  ])("a workshop in the commune Cẩm Mỹ on %s: %s", (day, expected) => {
    expect(outcomeOn(day)).toBe(expected);
  });

  it.each([
    ["2026-04-29", "judged eligible"],
    ["2026-04-30", "judged needs-judgement"],
    ["2026-05-01", "judged needs-judgement"],
  ])("a workshop in Long Thành, a commune until 29/04/2026 and a ward since, on %s: %s", (day, expected) => {
    expect(outcomeOn(day, longThanh)).toBe(expected);
  });

  it.each(["2026-04-29", "2026-04-30", "2026-05-01"])("a workshop in Cẩm Mỹ on %s: a commune stays eligible", (day) => {
    expect(outcomeOn(day)).toBe("judged eligible");
  });

  const citedOn = (asOf: string) => {
    const { support } = decide(resolveRulebook(dongNai, { asOf }), modelApplication());
    const ground = "answer" in support && "ground" in support.answer ? support.answer.ground : undefined;
    return ground?.citations.map(({ instrument }) => instrument) ?? [];
  };

  it.each([
    ["2026-01-06", false],
    ["2026-01-07", true],
    ["2026-01-08", true],
  ])("the sum for a demonstration model on %s rests on Decision 33: %s", (day, rests) => {
    expect(citedOn(day)).toContain("tt-28-2018-btc");
    expect(citedOn(day).includes("qd-33-2026-dong-nai")).toBe(rests);
  });
});

/**
 * Entries that cite what was not in force on their first day, each with why that is right. `of` says which entries.
 */
const exceptions = [
  {
    instrument: "ttlt-26-2014",
    standing: "no-longer-in-force",
    of: ({ assurance }: UnknownEntry) => assurance !== "verified",
    why: "Read only in the joint circular that Circular 28/2018 replaced: the entry or the factor says so by its mark.",
  },
  {
    instrument: "tt-28-2018-btc",
    standing: "not-yet-in-force",
    of: ({ id }: UnknownEntry) => id === "machinery-form",
    why: "The form of machinery stands since Circular 46/2012; Circular 28/2018 added the technology line to it.",
  },
  {
    instrument: "tt-26-2014-bct",
    standing: "not-yet-in-force",
    of: ({ id }: UnknownEntry) => id === "activity.product-award.before-2025",
    why: "Products were selected and awarded since 2013; Circular 26/2014 is the text that was read.",
  },
] as const;

describe("no entry rests on dead law", () => {
  const doubtful = doubtfulGrounds(law);
  const entryOf = (id: string) => law.entries.find((entry) => entry.id === id);
  const isExcepted = ({ entry: id, instrument, standing }: (typeof doubtful)[number]) => {
    const entry = entryOf(id);
    return exceptions.some(
      (exception) =>
        exception.instrument === instrument &&
        exception.standing === standing &&
        entry !== undefined &&
        exception.of(entry),
    );
  };

  it("but for the exceptions, what is cited was in force or of unknown effect on the entry's first day", () => {
    expect(doubtful.filter((ground) => ground.standing !== "unknown" && !isExcepted(ground))).toEqual([]);
  });

  it.each(exceptions.map((exception) => [exception.instrument, exception] as const))(
    "the exception of %s is still needed",
    (instrument, { standing }) => {
      expect(doubtful.some((ground) => ground.instrument === instrument && ground.standing === standing)).toBe(true);
    },
  );

  it("lists what a decision cites of unknown effect", () => {
    const unknown = doubtfulGrounds(dongNai).filter(({ standing }) => standing === "unknown");
    const listed = ["tt-20-2017-bct", "tt-17-2018-bct", "tt-64-2024-btc", "nq-02-2025-dong-nai", "nd-52-2018"];
    expect(listed).toEqual(expect.arrayContaining([...new Set(unknown.map(({ instrument }) => instrument))]));
  });
});
