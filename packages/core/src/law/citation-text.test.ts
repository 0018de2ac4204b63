import { describe, expect, it } from "vitest";
import { type Citation, citationSchema } from "../basis/index.js";
import { citationText, indexInstruments } from "./citation-text.js";
import { type Instrument, instrumentSchema } from "./instrument.js";

function decree(id: string, number: string): Instrument {
  return instrumentSchema.parse({
    id,
    kind: "decree",
    number,
    shortName: { vi: `Nghị định số ${number}`, en: `Decree No. ${number}` },
    title: { vi: "về khuyến công", en: "on industrial promotion" },
    issuer: { vi: "Chính phủ", en: "the Government" },
    issuedOn: "unknown",
    inForceFrom: "unknown",
    inForceTo: null,
    relations: [],
    assurance: "verified",
  });
}

const instruments = indexInstruments([decree("nd-45-2012", "45/2012/NĐ-CP"), decree("nd-235-2025", "235/2025/NĐ-CP")]);

describe("a citation in words", () => {
  it("names the smallest part first in Vietnamese, then the provision that amended it", () => {
    const citation: Citation = {
      instrument: "nd-45-2012",
      article: "1",
      clause: "2",
      point: "a",
      amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
    };
    expect(citationText(citation, instruments)).toEqual({
      vi: "điểm a khoản 2 Điều 1 Nghị định số 45/2012/NĐ-CP, được sửa đổi bởi khoản 1 Điều 1 Nghị định số 235/2025/NĐ-CP",
      en: "Article 1, clause 2, point a of Decree No. 45/2012/NĐ-CP, as amended by Article 1, clause 1 of Decree No. 235/2025/NĐ-CP",
    });
  });

  it.each<[Citation, string, string]>([
    [{ instrument: "nd-45-2012" }, "Nghị định số 45/2012/NĐ-CP", "Decree No. 45/2012/NĐ-CP"],
    [
      { instrument: "nd-45-2012", article: "4" },
      "Điều 4 Nghị định số 45/2012/NĐ-CP",
      "Article 4 of Decree No. 45/2012/NĐ-CP",
    ],
    [
      { instrument: "nd-45-2012", article: "4", clause: "9", point: "đ" },
      "điểm đ khoản 9 Điều 4 Nghị định số 45/2012/NĐ-CP",
      "Article 4, clause 9, point đ of Decree No. 45/2012/NĐ-CP",
    ],
    [
      { instrument: "nd-45-2012", section: "VII.4" },
      "mục VII.4 Nghị định số 45/2012/NĐ-CP",
      "Section VII.4 of Decree No. 45/2012/NĐ-CP",
    ],
    [
      { instrument: "nd-45-2012", article: "4", amendedBy: { instrument: "nd-235-2025" } },
      "Điều 4 Nghị định số 45/2012/NĐ-CP, được sửa đổi bởi Nghị định số 235/2025/NĐ-CP",
      "Article 4 of Decree No. 45/2012/NĐ-CP, as amended by Decree No. 235/2025/NĐ-CP",
    ],
  ])("leaves out what was not read: %j", (citation, vi, en) => {
    expect(citationSchema.parse(citation)).toEqual(citation);
    expect(citationText(citation, instruments)).toEqual({ vi, en });
  });

  it("refuses an instrument that is not in the index, also as the amender", () => {
    expect(() => citationText({ instrument: "nd-1-1999" }, instruments)).toThrow(/nd-1-1999/);
    expect(() =>
      citationText({ instrument: "nd-45-2012", amendedBy: { instrument: "nd-1-1999" } }, instruments),
    ).toThrow(RangeError);
  });
});

describe("the index of instruments", () => {
  it("finds each by id and nothing else", () => {
    expect(instruments.get("nd-45-2012")?.number).toBe("45/2012/NĐ-CP");
    expect(instruments.get("nd-46-2012")).toBeUndefined();
    expect([...instruments.keys()]).toEqual(["nd-45-2012", "nd-235-2025"]);
  });
});
