import { expect, it } from "vitest";
import { plainDate } from "../../basis/index.js";
import { instrumentStanding } from "../../law/index.js";
import { dongNaiRegister, programmeBases } from "./index.js";

it("every base of a commune's programme is on record and in force since the provincial programme was approved", () => {
  const onRecord = new Map(dongNaiRegister.instruments.map((instrument) => [instrument.id, instrument]));
  for (const id of programmeBases) {
    const instrument = onRecord.get(id);
    expect(instrument && instrumentStanding(instrument, plainDate("2026-01-07")), id).toBe("in-force");
  }
});
