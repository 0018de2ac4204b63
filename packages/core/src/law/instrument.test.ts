import { describe, expect, it } from "vitest";
import { instrumentKindSchema, instrumentSchema, knownOrUnknownDateSchema } from "./instrument.js";

const decree = {
  id: "nd-45-2012",
  kind: "decree",
  number: "45/2012/NĐ-CP",
  shortName: { vi: "Nghị định số 45/2012/NĐ-CP", en: "Decree No. 45/2012/NĐ-CP" },
  title: { vi: "về khuyến công", en: "on industrial promotion" },
  issuer: { vi: "Chính phủ", en: "the Government" },
  issuedOn: "2012-05-21",
  inForceFrom: "2012-07-05",
  inForceTo: null,
  relations: [{ kind: "replaces", target: "nd-134-2004", from: "2012-07-05", assurance: "verified" }],
  assurance: "verified-original",
};

describe("an instrument as data", () => {
  it("is read as it stands", () => {
    expect(instrumentSchema.parse(decree)).toEqual(decree);
  });

  it("may have dates that no source tells, and says so", () => {
    const parsed = instrumentSchema.parse({ ...decree, issuedOn: "unknown", inForceFrom: "unknown" });
    expect(parsed.issuedOn).toBe("unknown");
    expect(parsed.inForceFrom).toBe("unknown");
  });

  it.each([
    ["an id in capitals", { id: "ND-45-2012" }],
    ["an unknown kind", { kind: "letter" }],
    ["a day that does not exist", { inForceFrom: "2012-02-30" }],
    ["an empty date instead of unknown", { inForceFrom: "" }],
    ["no end date at all", { inForceTo: undefined }],
    ["an unknown end, which is no end", { inForceTo: "unknown" }],
    ["a mark that is no mark", { assurance: "memory" }],
    ["an unknown relation", { relations: [{ ...decree.relations[0], kind: "mentions" }] }],
    ["a relation without a mark", { relations: [{ kind: "amends", target: "nd-134-2004", from: "unknown" }] }],
    ["a text in one language", { title: { vi: "về khuyến công" } }],
    ["decomposed letters", { title: { vi: "về khuyến công".normalize("NFD"), en: "x" } }],
    ["a field nobody declared", { rank: 1 }],
  ])("refuses %s", (_, change) => {
    expect(instrumentSchema.safeParse({ ...decree, ...change }).success).toBe(false);
  });
});

describe("dates of an instrument", () => {
  it("are a calendar day or the word unknown", () => {
    expect(knownOrUnknownDateSchema.safeParse("2026-01-07").success).toBe(true);
    expect(knownOrUnknownDateSchema.safeParse("unknown").success).toBe(true);
    expect(knownOrUnknownDateSchema.safeParse("07/01/2026").success).toBe(false);
    expect(knownOrUnknownDateSchema.safeParse(null).success).toBe(false);
  });
});

describe("kinds of instrument", () => {
  it("cover what the field cites, once each", () => {
    expect(new Set(instrumentKindSchema.options).size).toBe(instrumentKindSchema.options.length);
    expect(instrumentKindSchema.options).toContain("joint-circular");
    expect(instrumentKindSchema.options).toContain("consolidated-text");
  });
});
