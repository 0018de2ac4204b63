import { describe, expect, it } from "vitest";
import { plainDate, suspicionOf } from "../../basis/index.js";
import { amendersOf, citationText, indexInstruments, instrumentSchema, instrumentStanding } from "../../law/index.js";
import { national } from "../national/index.js";
import { dongNaiInstruments } from "./instruments.js";

const byId = indexInstruments([...national.instruments, ...dongNaiInstruments]);

describe("the instruments of Đồng Nai", () => {
  it("are valid, with ids that no instrument of the State has", () => {
    for (const each of dongNaiInstruments) expect(instrumentSchema.parse(each)).toEqual(each);
    expect(byId.size).toBe(national.instruments.length + dongNaiInstruments.length);
    expect(dongNaiInstruments.every(({ id }) => /-(dong-nai|binh-phuoc)$/.test(id))).toBe(true);
  });

  it("were issued by one of the two old provinces: each is older than the city", () => {
    for (const { id, issuer, issuedOn } of dongNaiInstruments) {
      expect(issuer.vi).toContain(id.endsWith("-binh-phuoc") ? "tỉnh Bình Phước" : "tỉnh Đồng Nai");
      if (issuedOn !== "unknown") expect(issuedOn < plainDate("2026-04-30")).toBe(true);
    }
  });

  it("Decision 33 is in force from the day it was signed", () => {
    const decision = byId.get("qd-33-2026-dong-nai");
    expect(decision).toMatchObject({ issuedOn: "2026-01-07", inForceFrom: "2026-01-07", assurance: "verified" });
    if (decision === undefined) return;
    expect(instrumentStanding(decision, plainDate("2026-01-06"))).toBe("not-yet-in-force");
    expect(instrumentStanding(decision, plainDate("2026-01-07"))).toBe("in-force");
  });

  it("Resolution 02/2025 has no known first day, and its annex is not at hand", () => {
    const resolution = byId.get("nq-02-2025-dong-nai");
    expect(resolution).toMatchObject({ issuedOn: "2025-06-10", inForceFrom: "unknown", assurance: "corroborated" });
    expect(resolution?.note?.vi).toContain("phụ lục");
  });

  it("know who amended the rules on product selection", () => {
    expect(amendersOf(dongNaiInstruments, "qd-41-2015-dong-nai").map(({ id }) => id)).toEqual(["qd-02-2019-dong-nai"]);
  });

  it("point only at instruments on record", () => {
    for (const { relations } of dongNaiInstruments) {
      for (const { target } of relations) expect(byId.has(target)).toBe(true);
    }
  });

  it("print as documents cite them", () => {
    const duty = { instrument: "qd-33-2026-dong-nai", section: "VII.4" };
    expect(citationText(duty, byId)).toEqual({
      vi: "mục VII.4 Quyết định số 33/QĐ-UBND",
      en: "Section VII.4 of Decision No. 33/QĐ-UBND",
    });
    expect(citationText({ instrument: "nq-02-2025-dong-nai" }, byId).vi).toBe("Nghị quyết số 02/2025/NQ-HĐND");
  });

  it("are in clean letters", () => {
    for (const { shortName, title, issuer, note } of dongNaiInstruments) {
      const texts = [shortName, title, issuer, note].flatMap((text) => (text === undefined ? [] : [text.vi, text.en]));
      expect(texts.map(suspicionOf).filter(Boolean)).toEqual([]);
    }
  });
});
