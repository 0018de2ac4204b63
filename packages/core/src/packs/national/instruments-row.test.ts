import { describe, expect, it } from "vitest";
import { instrumentSchema } from "../../law/index.js";
import { type InstrumentRow, instrumentFromRow } from "./instruments-row.js";

const row: InstrumentRow = {
  id: "tt-1-2020-bct",
  kind: "circular",
  number: "1/2020/TT-BCT",
  title: { vi: "về việc thử", en: "on a trial" },
  issuer: { vi: "Bộ Công Thương", en: "the Ministry of Industry and Trade" },
  assurance: "corroborated",
};

describe("an instrument from a row of a table", () => {
  it("says unknown where a date is left out, and has no end", () => {
    const built = instrumentFromRow(row);
    expect(built.issuedOn).toBe("unknown");
    expect(built.inForceFrom).toBe("unknown");
    expect(built.inForceTo).toBeNull();
    expect(built.relations).toEqual([]);
    expect("note" in built).toBe(false);
    expect(instrumentSchema.parse(built)).toEqual(built);
  });

  it("keeps dates, relations and note", () => {
    const built = instrumentFromRow({
      ...row,
      issuedOn: "2020-01-02",
      inForceFrom: "2020-02-15",
      inForceTo: "2021-01-01",
      does: [
        ["amends", "tt-2-2019-bct", undefined, "verified"],
        ["repeals", "tt-3-2019-bct", "2020-02-15", "inferred"],
      ],
      note: { vi: "Ghi chú.", en: "A note." },
    });
    expect(built).toMatchObject({ issuedOn: "2020-01-02", inForceFrom: "2020-02-15", inForceTo: "2021-01-01" });
    expect(built.relations).toEqual([
      { kind: "amends", target: "tt-2-2019-bct", from: "unknown", assurance: "verified" },
      { kind: "repeals", target: "tt-3-2019-bct", from: "2020-02-15", assurance: "inferred" },
    ]);
    expect(built.note?.vi).toBe("Ghi chú.");
  });

  it("refuses a day that does not exist", () => {
    expect(() => instrumentFromRow({ ...row, issuedOn: "2020-02-30" })).toThrow(RangeError);
  });

  it("names laws by subject and number, others by number", () => {
    expect(instrumentFromRow(row).shortName).toEqual({
      vi: "Thông tư số 1/2020/TT-BCT",
      en: "Circular No. 1/2020/TT-BCT",
    });
    const law = instrumentFromRow({
      ...row,
      kind: "law",
      number: "1/2020/QH14",
      title: { vi: "Thử", en: "on Trials" },
    });
    expect(law.shortName).toEqual({ vi: "Luật Thử số 1/2020/QH14", en: "Law on Trials No. 1/2020/QH14" });
  });
});
