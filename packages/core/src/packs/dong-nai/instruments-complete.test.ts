import { describe, expect, it } from "vitest";
import { plainDate } from "../../basis/index.js";
import { amendersOf, indexInstruments, instrumentStanding, successorsOf } from "../../law/index.js";
import { dongNaiRegister } from "./register.js";

const { instruments } = dongNaiRegister;
const byId = indexInstruments(instruments);
const numbers = new Set(instruments.map(({ number }) => number));

/** What the texts of the field, Decision 33 and the sources on both name as law, cost norms apart. */
const named = [
  "134/2004/NĐ-CP 03/2005/TT-BCN 108/2006/NĐ-CP 151/2007/NĐ-CP 30a/2008/NQ-CP 07/2008/QĐ-BCT 08/2008/QĐ-BCT",
  "17/2008/QĐ-BCT 18/2008/TT-BCT 56/2009/NĐ-CP 5918/QĐ-BCT 125/2009/TTLT-BTC-BCT 43/2010/NĐ-CP 35/2010/TT-BCT",
  "16/2011/TTLT-BCT-BNV 1483/QĐ-TTg 45/2012/NĐ-CP 46/2012/TT-BCT 04/2012/TT-BTNMT 20/2012/TT-BCT 23/2012/QH13",
  "36/2013/TT-BCT 26/2014/TT-BCT 26/2014/TTLT-BTC-BCT 1878/QĐ-UBND 111/2015/NĐ-CP 41/2015/QĐ-UBND 40/2016/TT-BCT",
  "41/2016/TT-BCT 344/2016/TT-BTC 04/2017/QH14 20/2017/TT-BCT 40/2017/TT-BTC 90/2017/NQ-HĐND 14/2018/TT-BCT",
  "17/2018/TT-BCT 27/2018/QĐ-TTg 28/2018/TT-BTC 36/2018/TT-BTC 39/2018/NĐ-CP 52/2018/NĐ-CP 02/2019/QĐ-UBND",
  "77/2019/NĐ-CP 30/2020/NĐ-CP 1881/QĐ-TTg 3096/QĐ-UBND 01/2021/NĐ-CP 31/2021/NĐ-CP 80/2021/NĐ-CP 558/QĐ-UBND",
  "33/2022/TT-BCT 34/2022/TT-BCT 17/2023/QH15 14/2024/TT-BCT 32/2024/NĐ-CP 43/2024/NĐ-CP 64/2024/TT-BTC",
  "92/2024/NĐ-CP 02/2025/NQ-HĐND 12/2025/TT-BTC 37/2025/TT-BCT 38/2025/TT-BCT 40/2025/NĐ-CP 64/2025/QH15 72/2025/QH15",
  "87/2025/QH15 89/2025/QH15 100/2025/TT-BTC 139/2025/NĐ-CP 146/2025/NĐ-CP 150/2025/NĐ-CP 168/2025/NĐ-CP",
  "205/2025/NĐ-CP 235/2025/NĐ-CP 272/2025/NĐ-CP 257/2025/QH15 1662/NQ-UBTVQH15 2646/QĐ-BCT 19/2025/QĐ-TTg",
  "36/2025/QĐ-TTg 20/CT-BCT 46/VBHN-BCT 55/VBHN-BCT 33/QĐ-UBND 15/2026/TT-BCT 20/2026/NĐ-CP 50/2026/TT-BCT",
  "68/2026/NĐ-CP 96/2026/NĐ-CP 245/2026/NĐ-CP 30/2026/QH16 31/2026/QH16 237/NQ-UBTVQH16",
].flatMap((line) => line.split(" "));

describe("the register of instruments", () => {
  it("holds every instrument that the law of the field names", () => {
    expect(named.filter((number) => !numbers.has(number))).toEqual([]);
  });

  it("says unknown of every first day that was found nowhere", () => {
    const unknown = ["tt-20-2017-bct", "tt-17-2018-bct", "tt-64-2024-btc", "nq-02-2025-dong-nai", "tt-37-2025-bct"];
    for (const id of [...unknown, "tt-15-2026-bct", "tt-50-2026-bct", "nd-168-2025", "nd-272-2025"]) {
      expect(byId.get(id)?.inForceFrom, id).toBe("unknown");
    }
  });

  it("holds no number that was only made up as sample data", () => {
    expect(numbers.has("05/2026/TT-BCT")).toBe(false);
  });
});

describe("what the present texts replaced", () => {
  it.each([
    ["tt-03-2005-bcn", "tt-46-2012-bct", "2013-02-10"],
    ["qd-07-2008-bct", "tt-46-2012-bct", "2013-02-10"],
    ["qd-08-2008-bct", "tt-36-2013-bct", "2014-02-10"],
    ["qd-17-2008-bct", "tt-36-2013-bct", "2014-02-10"],
    ["qd-5918-2009-bct", "tt-36-2013-bct", "2014-02-10"],
    ["ttlt-125-2009", "ttlt-26-2014", "2014-04-08"],
    ["tt-35-2010-bct", "tt-26-2014-bct", "2014-10-21"],
    ["tt-18-2008-bct", "ttlt-16-2011", "2011-05-20"],
  ])("%s gave way to %s on %s", (old, successor, day) => {
    expect(successorsOf(instruments, old).map(({ id }) => id)).toEqual([successor]);
    const instrument = byId.get(old);
    expect(instrument && instrumentStanding(instrument, plainDate(day))).toBe("no-longer-in-force");
  });

  it("ends nothing on a replacement that is only inferred or undated", () => {
    for (const id of ["luat-23-2012", "nd-31-2021", "nd-151-2007", "qd-1483-2011-ttg"]) {
      expect(byId.get(id)?.inForceTo, id).toBeNull();
      expect(successorsOf(instruments, id), id).toHaveLength(1);
    }
  });

  it("leaves the chain open where the texts between were not read, and says so", () => {
    for (const id of ["nd-43-2010", "nd-108-2006", "nd-56-2009", "tt-04-2012-btnmt", "tt-20-2012-bct"]) {
      expect(successorsOf(instruments, id), id).toEqual([]);
      expect(byId.get(id)?.note, id).toBeDefined();
    }
  });

  it("knows that the law on legal documents was amended in the year in which it was made", () => {
    expect(amendersOf(instruments, "luat-64-2025").map(({ id }) => id)).toEqual(["luat-87-2025"]);
  });
});
