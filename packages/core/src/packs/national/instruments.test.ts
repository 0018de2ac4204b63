import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { addDays, formatDate, plainDate, suspicionOf } from "../../basis/index.js";
import {
  amendersOf,
  citationText,
  type Instrument,
  indexInstruments,
  instrumentSchema,
  instrumentStanding,
  successorsOf,
} from "../../law/index.js";
import { nationalInstruments } from "./instruments.js";

const byId = indexInstruments(nationalInstruments);

function instrument(id: string): Instrument {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No instrument ${id}`);
  return found;
}

function standing(id: string, day: string) {
  return instrumentStanding(instrument(id), plainDate(day));
}

describe("the instruments of the State", () => {
  it("are valid, each id once", () => {
    for (const each of nationalInstruments) expect(instrumentSchema.parse(each)).toEqual(each);
    expect(byId.size).toBe(nationalInstruments.length);
  });

  it("hold what Decision 33 names as its grounds", () => {
    const grounds = [
      "luat-72-2025",
      "nd-45-2012",
      "nd-235-2025",
      "tt-46-2012-bct",
      "tt-20-2017-bct",
      "tt-36-2013-bct",
      "tt-17-2018-bct",
      "tt-28-2018-btc",
      "tt-64-2024-btc",
      "qd-2646-2025-bct",
    ];
    expect(grounds.filter((id) => !byId.has(id))).toEqual([]);
  });

  it.each([
    ["nd-45-2012", "21/05/2012"],
    ["nd-235-2025", "27/08/2025"],
    ["tt-46-2012-bct", "28/12/2012"],
    ["tt-20-2017-bct", "29/09/2017"],
    ["tt-36-2013-bct", "27/12/2013"],
    ["tt-17-2018-bct", "10/07/2018"],
    ["tt-28-2018-btc", "28/03/2018"],
    ["tt-64-2024-btc", "28/08/2024"],
    ["qd-2646-2025-bct", "23/09/2025"],
    ["luat-72-2025", "16/06/2025"],
  ])("%s was signed on %s, as Decision 33 recites", (id, day) => {
    const { issuedOn } = instrument(id);
    expect(issuedOn === "unknown" ? issuedOn : formatDate(issuedOn)).toBe(day);
  });

  it("are written in clean letters, named by their own number", () => {
    for (const { number, shortName, title, issuer, note } of nationalInstruments) {
      const texts = [number, shortName, title, issuer, note].flatMap((text) =>
        text === undefined ? [] : typeof text === "string" ? [text] : [text.vi, text.en],
      );
      expect(texts.map(suspicionOf).filter(Boolean)).toEqual([]);
      expect(shortName.vi.endsWith(` số ${number}`)).toBe(true);
      expect(shortName.en.endsWith(` No. ${number}`)).toBe(true);
    }
  });

  it("have the number and, where the number tells it, the year in their id", () => {
    for (const { id, number } of nationalInstruments) {
      const parts = number.split("/");
      expect(id.split("-")).toContain(parts[0]);
      if (/^\d{4}$/.test(parts[1] ?? "")) expect(id.split("-")).toContain(parts[1]);
    }
  });

  it("take little room in a browser", () => {
    // As full JSON; the table they are built from is smaller still, and a decision needs only those that it can cite.
    expect(gzipSync(JSON.stringify(nationalInstruments)).length).toBeLessThan(9_500);
  });
});

describe("dates and relations", () => {
  it("follow each other: signed, in force, ended", () => {
    for (const { id, issuedOn, inForceFrom, inForceTo } of nationalInstruments) {
      if (issuedOn !== "unknown" && inForceFrom !== "unknown") expect(issuedOn <= inForceFrom, id).toBe(true);
      if (inForceFrom !== "unknown" && inForceTo !== null) expect(inForceFrom <= inForceTo, id).toBe(true);
    }
  });

  it("point at instruments of the list, never at themselves, and never before the pointer is in force", () => {
    for (const { id, inForceFrom, kind, relations } of nationalInstruments) {
      for (const relation of relations) {
        expect(byId.has(relation.target), `${id} → ${relation.target}`).toBe(true);
        expect(relation.target).not.toBe(id);
        if (relation.kind === "consolidates") expect(kind).toBe("consolidated-text");
        else expect(relation.from).toBe(inForceFrom);
      }
    }
  });

  it("end a replaced instrument on the day before its successor, unless the replacement is only inferred", () => {
    for (const { relations } of nationalInstruments) {
      for (const { kind, target, from, assurance } of relations) {
        if (kind !== "replaces") continue;
        const { inForceTo } = instrument(target);
        const expected = from === "unknown" || assurance === "inferred" ? null : addDays(from, -1);
        expect(inForceTo, target).toBe(expected);
      }
    }
  });

  it("leave no instrument ended without a successor on record", () => {
    const ended = nationalInstruments.filter(({ inForceTo }) => inForceTo !== null);
    expect(ended.map(({ id }) => id)).toEqual([
      "ttlt-26-2014",
      "nd-134-2004",
      "nd-39-2018",
      "qd-27-2018-ttg",
      "tt-139-2010-btc",
      "tt-03-2005-bcn",
      "qd-07-2008-bct",
      "qd-08-2008-bct",
      "qd-17-2008-bct",
      "qd-5918-2009-bct",
      "ttlt-125-2009",
      "tt-35-2010-bct",
      "tt-18-2008-bct",
    ]);
    for (const { id } of ended) expect(successorsOf(nationalInstruments, id).length, id).toBe(1);
  });

  it("never amend by an instrument signed before the amended one", () => {
    for (const { issuedOn, relations } of nationalInstruments) {
      for (const { target } of relations) {
        const other = instrument(target).issuedOn;
        if (issuedOn !== "unknown" && other !== "unknown") expect(other < issuedOn, target).toBe(true);
      }
    }
  });

  it("invent no first day where none was found", () => {
    const undated = ["tt-20-2017-bct", "tt-17-2018-bct", "tt-64-2024-btc", "tt-37-2025-bct", "tt-15-2026-bct"];
    for (const id of [...undated, "tt-50-2026-bct", "nd-168-2025", "nd-272-2025"]) {
      expect(instrument(id).inForceFrom, id).toBe("unknown");
      expect(standing(id, "2026-11-23"), id).toBe("unknown");
    }
    expect(instrument("nq-30-2026-qh16").issuedOn).toBe("unknown");
    expect(instrument("nq-30-2026-qh16").note?.vi).toContain("14/4/2026");
  });

  it("know who amended the main texts", () => {
    const amenders = (id: string) => amendersOf(nationalInstruments, id).map((each) => each.id);
    expect(amenders("nd-45-2012")).toEqual(["nd-235-2025"]);
    expect(amenders("tt-46-2012-bct")).toEqual(["tt-20-2017-bct"]);
    expect(amenders("tt-36-2013-bct")).toEqual(["tt-17-2018-bct"]);
    expect(amenders("tt-28-2018-btc")).toEqual(["tt-64-2024-btc"]);
    expect(amenders("tt-26-2014-bct")).toEqual(["tt-14-2018-bct", "tt-38-2025-bct"]);
  });
});

describe("standing on the day before and the day itself", () => {
  it.each([
    ["nd-45-2012", "2012-07-05"],
    ["nd-235-2025", "2025-10-15"],
    ["tt-46-2012-bct", "2013-02-10"],
    ["tt-36-2013-bct", "2014-02-10"],
    ["ttlt-26-2014", "2014-04-08"],
    ["tt-28-2018-btc", "2018-05-11"],
    ["tt-26-2014-bct", "2014-10-21"],
    ["luat-17-2023", "2024-07-01"],
    ["qd-2646-2025-bct", "2025-09-23"],
    ["qd-36-2025-ttg", "2025-11-15"],
    ["nd-96-2026", "2026-03-31"],
    ["nq-30-2026-qh16", "2026-04-30"],
    ["nq-237-2026-ubtvqh16", "2026-04-30"],
  ])("%s begins on %s", (id, day) => {
    expect(standing(id, addDays(plainDate(day), -1))).toBe("not-yet-in-force");
    expect(standing(id, day)).toBe("in-force");
  });

  it("joint circular 26/2014 lapsed on 11/05/2018, when Circular 28/2018 began", () => {
    expect(standing("ttlt-26-2014", "2018-05-10")).toBe("in-force");
    expect(standing("ttlt-26-2014", "2018-05-11")).toBe("no-longer-in-force");
    expect(standing("tt-28-2018-btc", "2018-05-11")).toBe("in-force");
    expect(instrument("tt-28-2018-btc").relations[0]?.assurance).toBe("corroborated");
  });

  it("one trade classification hands over to the other without a gap", () => {
    expect(standing("qd-27-2018-ttg", "2025-11-15")).toBe("no-longer-in-force");
    expect(standing("qd-36-2025-ttg", "2025-11-15")).toBe("in-force");
  });
});

describe("marks", () => {
  it("never call an unread or only partly read text read", () => {
    for (const id of ["nd-235-2025", "tt-20-2017-bct", "tt-17-2018-bct", "tt-64-2024-btc", "nq-30-2026-qh16"]) {
      expect(instrument(id).assurance, id).toBe("corroborated");
    }
    for (const id of ["nd-45-2012", "tt-46-2012-bct", "tt-36-2013-bct", "tt-28-2018-btc", "tt-26-2014-bct"]) {
      expect(instrument(id).assurance, id).toBe("verified-original");
    }
    expect(instrument("ttlt-26-2014").assurance).toBe("old-text");
  });
});

describe("citations in words", () => {
  it("print the amended beneficiary clause the Vietnamese way and in English", () => {
    const citation = {
      instrument: "nd-45-2012",
      article: "1",
      clause: "2",
      point: "a",
      amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
    };
    expect(citationText(citation, byId)).toEqual({
      vi: "điểm a khoản 2 Điều 1 Nghị định số 45/2012/NĐ-CP, được sửa đổi bởi khoản 1 Điều 1 Nghị định số 235/2025/NĐ-CP",
      en: "Article 1, clause 2, point a of Decree No. 45/2012/NĐ-CP, as amended by Article 1, clause 1 of Decree No. 235/2025/NĐ-CP",
    });
  });

  it.each([
    ["luat-04-2017", "Luật Hỗ trợ doanh nghiệp nhỏ và vừa số 04/2017/QH14"],
    ["ttlt-26-2014", "Thông tư liên tịch số 26/2014/TTLT-BTC-BCT"],
    ["qd-2646-2025-bct", "Quyết định số 2646/QĐ-BCT"],
    ["nq-237-2026-ubtvqh16", "Nghị quyết số 237/NQ-UBTVQH16"],
    ["ct-20-2025-bct", "Chỉ thị số 20/CT-BCT"],
    ["vbhn-46-2025-bct", "Văn bản hợp nhất số 46/VBHN-BCT"],
  ])("name %s as documents do", (id, vi) => {
    expect(citationText({ instrument: id }, byId).vi).toBe(vi);
  });
});
