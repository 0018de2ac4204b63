import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingSchema, plainDate } from "../basis/index.js";
import { decision33, dongNaiRegister } from "../packs/dong-nai/index.js";
import { guardInstruments, namesCited } from "./instrument-guard.js";
import type { NamedInstrument } from "./instrument-name.js";
import { lawMessages } from "./messages.js";

const { instruments } = dongNaiRegister;

function guarded(day: string, ...names: readonly (string | NamedInstrument)[]) {
  return guardInstruments(
    instruments,
    names.map((name) => (typeof name === "string" ? { number: name } : name)),
    plainDate(day),
  );
}

const codes = (...asked: Parameters<typeof guarded>) => guarded(...asked).map(({ code }) => code);
const decree45 = ["45/2012/NĐ-CP", "235/2025/NĐ-CP"] as const;

describe("a document of March 2026", () => {
  it("may cite Decree 45 with Decree 235, however the numbers are typed", () => {
    expect(codes("2026-03-16", ...decree45)).toEqual([]);
    expect(codes("2026-03-16", "Nghị định số 45/2012/nđ-cp ngày 21/5/2012", decree45[1])).toEqual([]);
  });

  it("that cites the joint circular is led to Circular 28 and its amendment", () => {
    const [finding] = guarded("2026-03-16", "Thông tư liên tịch số 26/2014/TTLT-BTC-BCT");
    expect(finding).toMatchObject({
      code: "instrument.no-longer-in-force",
      severity: "error",
      message: {
        vi: "Thông tư liên tịch số 26/2014/TTLT-BTC-BCT đã hết hiệu lực vào ngày 16/03/2026. Văn bản thay thế: Thông tư số 28/2018/TT-BTC.",
      },
      citations: [{ instrument: "ttlt-26-2014" }, { instrument: "tt-28-2018-btc" }],
    });
  });

  it("that cites the joint circular of 2009 is led along the whole chain", () => {
    const [finding] = guarded("2026-03-16", "125/2009/TTLT-BTC-BCT");
    expect(finding?.message.vi).toContain("Thông tư liên tịch số 26/2014/TTLT-BTC-BCT → Thông tư số 28/2018/TT-BTC");
    expect(finding?.fix?.vi).not.toContain("26/2014");
  });

  it("that cites Decree 45 alone misses Decree 235", () => {
    const [finding] = guarded("2026-03-16", decree45[0]);
    expect(finding).toMatchObject({ code: "instrument.amendment-missing", severity: "warning" });
    expect(finding?.fix?.vi).toBe("Bổ sung Nghị định số 235/2025/NĐ-CP vào phần căn cứ.");
  });

  it("is only told of an amendment whose first day nobody knows", () => {
    const [finding] = guarded("2026-03-16", "28/2018/TT-BTC");
    expect(finding).toMatchObject({ code: "instrument.amendment-unclear", severity: "note" });
    expect(finding?.message.vi).toContain("64/2024/TT-BTC");
  });

  it("may cite the consolidated text in place of the amendments that it holds", () => {
    const asked = ["26/2014/TT-BCT", "46/VBHN-BCT"] as const;
    expect(codes("2026-03-16", ...asked)).not.toContain("instrument.amendment-missing");
    expect(codes("2026-03-16", asked[0])).toContain("instrument.amendment-missing");
  });

  it.each([
    ["02/2025/NQ-HĐND", "instrument.effect-unknown", "note"],
    ["36/2018/TT-BTC", "instrument.perhaps-replaced", "warning"],
    ["01/2021/NĐ-CP", "instrument.perhaps-replaced", "warning"],
    ["151/2007/NĐ-CP", "instrument.perhaps-replaced", "warning"],
    ["05/2026/TT-BCT", "instrument.unknown", "warning"],
    ["1483/QĐ-TTg ngày 27/8/2011", "instrument.date-mismatch", "error"],
    ["245/2026/NĐ-CP", "instrument.not-yet-in-force", "error"],
    ["30/2026/QH16", "instrument.not-yet-in-force", "error"],
  ])("%s: %s", (number, code, severity) => {
    expect(guarded("2026-03-16", number)).toContainEqual(expect.objectContaining({ code, severity }));
  });

  it("is told how a name is written, and judged as if it were so", () => {
    expect(codes("2026-03-16", "134/2004/ND-CP")).toEqual(["instrument.spelling", "instrument.no-longer-in-force"]);
  });

  it("says a name twice but once", () => {
    expect(codes("2026-03-16", ...decree45, { id: "nd-45-2012" })).toEqual(["instrument.repeated"]);
  });

  it("of a dead text without successor on record is told only that", () => {
    const ended = instruments.map((each) =>
      each.id === "ct-20-2025-bct" ? { ...each, inForceTo: plainDate("2026-01-31") } : each,
    );
    const [finding] = guardInstruments(ended, [{ id: "ct-20-2025-bct" }], plainDate("2026-03-16"));
    expect(finding?.message.vi).toBe("Chỉ thị số 20/CT-BCT đã hết hiệu lực vào ngày 16/03/2026.");
    expect(finding?.fix?.vi).toContain("văn bản đang có hiệu lực");
  });
});

describe("the day of the document decides", () => {
  it.each([
    ["2025-10-14", ["instrument.not-yet-in-force"]],
    ["2025-10-15", []],
    ["2025-10-16", []],
  ])("on %s Decree 235 beside Decree 45 gives %o", (day, expected) => {
    expect(codes(day, ...decree45)).toEqual(expected);
  });

  it.each([
    ["2004-06-08", "134/2004/NĐ-CP", "instrument.not-yet-in-force"],
    ["2012-07-04", "134/2004/NĐ-CP", "instrument.effect-unknown"],
    ["2012-07-05", "134/2004/NĐ-CP", "instrument.no-longer-in-force"],
    ["2018-05-10", "28/2018/TT-BTC", "instrument.not-yet-in-force"],
    ["2018-05-11", "26/2014/TTLT-BTC-BCT", "instrument.no-longer-in-force"],
    ["2026-01-06", "33/QĐ-UBND", "instrument.not-yet-in-force"],
    ["2025-06-09", "02/2025/NQ-HĐND", "instrument.not-yet-in-force"],
    ["2025-06-10", "02/2025/NQ-HĐND", "instrument.effect-unknown"],
  ])("on %s %s gives %s", (day, number, code) => {
    expect(codes(day, number)).toContain(code);
  });

  it("before an amendment its absence is no fault", () => {
    expect(codes("2025-10-14", "45/2012/NĐ-CP")).toEqual([]);
    expect(codes("2018-05-10", "26/2014/TTLT-BTC-BCT")).toEqual([]);
  });
});

describe("the guard as a whole", () => {
  it("lets pass what Decision 33 cites of law in force on its own day", () => {
    const cited = namesCited(decision33.duties.map(({ citation }) => citation));
    expect(codes("2026-01-07", ...cited)).toEqual([]);
  });

  it("points where it is told to", () => {
    const [finding] = guardInstruments(instruments, [{ number: "x" }], plainDate("2026-03-16"), (ground) => ({
      kind: "document",
      pointer: `/legalBasis/${ground}`,
    }));
    expect(finding?.where).toEqual({ kind: "document", pointer: "/legalBasis/0" });
  });

  it("gives whole findings in both languages for every instrument on every day", () => {
    const ids = instruments.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.integer({ min: 2004, max: 2030 }), (id, year) => {
        for (const finding of guarded(`${year}-06-30`, { id })) {
          expect(findingSchema.safeParse(finding).success).toBe(true);
          expect(`${finding.message.vi}${finding.message.en}${finding.fix?.vi}${finding.fix?.en}`).not.toMatch(/[{}]/);
        }
      }),
    );
  });

  it("has words for every fault, the same slots in both languages", () => {
    const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const { message, fix } of Object.values(lawMessages.faults)) {
      expect(slots(message.en)).toEqual(slots(message.vi));
      expect(slots(fix.en)).toEqual(slots(fix.vi));
    }
  });
});
