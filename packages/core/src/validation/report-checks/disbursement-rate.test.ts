import { describe, expect, it } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { communeReportSchema } from "../../report/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { withChanges } from "../example.js";
import { reportInOrder } from "../report-in-order.js";
import { checkDisbursementFigures } from "./disbursement-figures.js";

const million = 1_000_000;

/** What is said of a rate, given what was disbursed and allocated in triệu đồng. */
function saidOf(rate: number, disbursed: number, allocated: number): readonly string[] {
  const report = communeReportSchema.parse(
    withChanges(reportInOrder(), [
      [["disbursements", 2, "disbursed"], disbursed * million],
      [["disbursements", 2, "allocated"], allocated * million],
      [["disbursements", 2, "rate"], rate],
    ]),
  );
  const rulebook = resolveRulebook(dongNai, { asOf: "2027-12-20" });
  const grounds = { rulebook, register: dongNaiRegister, provincial: decision33, companions: {}, isWhole: true };
  const found = checkDisbursementFigures.find({ ...grounds, report });
  return found.filter(({ code }) => code === "report.disbursement-rate").map(({ message }) => message.vi);
}

describe("a rate of disbursement", () => {
  it.each([
    [70.25, 281, 400],
    [70.3, 281, 400],
    [70, 281, 400],
    [33.33, 100, 300],
    [66.7, 200, 300],
    [67, 200, 300],
    [0, 0, 400],
    [112.5, 450, 400],
  ])("of %d %% is right for %d of %d, rounded to as many decimals as people like", (rate, disbursed, allocated) => {
    expect(saidOf(rate, disbursed, allocated)).toEqual([]);
  });

  it.each([
    [70.2, 281, 400],
    [71, 281, 400],
    [66.6, 200, 300],
    [66, 200, 300],
    [0, 200, 300],
  ])("of %d %% is wrong for %d of %d", (rate, disbursed, allocated) => {
    expect(saidOf(rate, disbursed, allocated)).toHaveLength(1);
  });

  it("of a source without money is nought or left out, and none follows from what was never allocated", () => {
    expect(saidOf(0, 0, 0)).toEqual([]);
    expect(saidOf(100, 20, 0)).toEqual([]);
    expect(saidOf(55, 0, 0)).toEqual([
      "“Khuyến công quốc gia”: tỷ lệ giải ngân ghi 55 %, nhưng 0 trên 0 triệu đồng là 0 %.",
    ]);
  });
});
