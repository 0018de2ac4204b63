import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../basis/index.js";
import { dongNaiRegister } from "../packs/dong-nai/index.js";
import { readInstrumentName } from "./instrument-name.js";

const { instruments } = dongNaiRegister;
const read = (number: string) => {
  const { match, instruments: found } = readInstrumentName(instruments, { number });
  return [match, ...found.map(({ id }) => id)].join(" ");
};

describe("a number as people write it", () => {
  it.each([
    ["45/2012/NĐ-CP", "exact nd-45-2012"],
    [" số 45/2012/nđ-cp ", "exact nd-45-2012"],
    ["Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012 của Chính phủ về khuyến công", "exact nd-45-2012"],
    ["Nghị định số: 45 / 2012 / NĐ – CP", "exact nd-45-2012"],
    ["45/2012/NĐ‑CP", "exact nd-45-2012"],
    ["Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "exact ttlt-26-2014"],
    ["Luật Hợp tác xã số 17/2023/QH15", "exact luat-17-2023"],
    ["30a/2008/NQ-CP", "exact nq-30a-2008-cp"],
    ["Quyết định 33/QĐ-UBND", "exact qd-33-2026-dong-nai"],
    ["45/2012/ND-CP", "spelling nd-45-2012"],
    ["Thông tư liên tịch số 26/2014/TTLT/BTC-BCT", "spelling ttlt-26-2014"],
    ["2/2025/NQ-HĐND", "spelling nq-02-2025-dong-nai"],
    ["NĐ 45/2012", "spelling nd-45-2012"],
    ["Thông tư 26/2014", "spelling tt-26-2014-bct"],
    ["TTLT 26/2014", "spelling ttlt-26-2014"],
    ["TT 28/2018", "spelling tt-28-2018-btc"],
    ["thong tu 28/2018/tt-btc", "exact tt-28-2018-btc"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));

  it.each(["", "Nghị định về khuyến công", "1/2099/NĐ-CP", "45", "26/2014", "///", "Luật 45/2012"])(
    "%s names nothing on record",
    (text) => expect(read(text)).toBe("none"),
  );

  it("finds by id what is on record, and nothing else", () => {
    expect(readInstrumentName(instruments, { id: "nd-45-2012" })).toMatchObject({ match: "exact" });
    expect(readInstrumentName(instruments, { id: "nd-1-1999" })).toMatchObject({ match: "none", instruments: [] });
  });

  it("reads the number of every instrument on record, however it is set", () => {
    for (const { id, number, shortName } of instruments) {
      for (const text of [number, shortName.vi, `số ${number.toLowerCase()}`, number.normalize("NFD")]) {
        expect(
          readInstrumentName(instruments, { number: text }).instruments.map((found) => found.id),
          text,
        ).toContain(id);
      }
    }
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~àĐđ–/-]{0,60}$/u), (text) => {
        expect(["exact", "spelling", "none"]).toContain(readInstrumentName(instruments, { number: text }).match);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the day that a name states", () => {
  it.each([
    ["Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012", "2012-05-21"],
    ["Nghị định số 45/2012/NĐ-CP ngày 21/05/2012", "2012-05-21"],
    ["Nghị định số 45/2012/NĐ-CP ngày 31/02/2012", undefined],
    ["45/2012/NĐ-CP", undefined],
  ])("%s: %s", (number, day) => expect(readInstrumentName(instruments, { number }).issuedOn).toBe(day));

  it("is the one of its own field where there is one", () => {
    const named = { number: "45/2012/NĐ-CP ngày 21/05/2012", issuedOn: plainDate("2012-05-22") };
    expect(readInstrumentName(instruments, named).issuedOn).toBe("2012-05-22");
  });

  it("tells apart two instruments that share a number", () => {
    const [decision] = instruments.filter(({ id }) => id === "qd-33-2026-dong-nai");
    if (decision === undefined) throw new Error("Decision 33 is not on record");
    const other = { ...decision, id: "qd-33-2020-dong-nai", issuedOn: plainDate("2020-01-06") };
    const named = { number: "33/QĐ-UBND", issuedOn: plainDate("2020-01-06") };
    expect(readInstrumentName([decision, other], named).instruments).toEqual([other]);
    expect(readInstrumentName([decision, other], { number: "33/QĐ-UBND" }).instruments).toHaveLength(2);
  });
});
