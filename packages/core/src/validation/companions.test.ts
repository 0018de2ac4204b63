import { expect, it } from "vitest";
import { communeReportSchema } from "../report/index.js";
import { communeProgrammeSchema } from "./commune-programme.js";
import { companionsOf } from "./companions.js";
import { exampleProgramme, withChanges } from "./example.js";
import { halfYearInOrder, lastYearInOrder, reportInOrder } from "./report-in-order.js";

const programme = communeProgrammeSchema.parse(exampleProgramme({ changes: [] }));
const [report, halfYear, lastYear] = [reportInOrder(), halfYearInOrder(), lastYearInOrder()].map((value) =>
  communeReportSchema.parse(value),
);
if (report === undefined || halfYear === undefined || lastYear === undefined) throw new RangeError("three reports");

it("a report is compared with the commune's programme, its first half and the year before", () => {
  const handedIn = { programmes: [programme], reports: [lastYear, report, halfYear] };
  expect(companionsOf(report, handedIn)).toEqual({ programme, halfYear, lastYear });
});

it("a half-year report is compared with no other half year", () => {
  const handedIn = { programmes: [], reports: [lastYear, halfYear] };
  expect(companionsOf(halfYear, handedIn)).toEqual({ programme: undefined, halfYear: undefined, lastYear });
});

it("nothing of another commune is taken", () => {
  const elsewhere = communeReportSchema.parse(withChanges(lastYearInOrder(), [[["commune", "code"], "26116"]]));
  expect(companionsOf(report, { programmes: [], reports: [elsewhere] }).lastYear).toBeUndefined();
});

it("a programme of other years is not taken", () => {
  const earlier = communeProgrammeSchema.parse(
    exampleProgramme({
      changes: [
        [["period", "fromYear"], 2021],
        [["period", "toYear"], 2025],
      ],
    }),
  );
  expect(companionsOf(report, { programmes: [earlier], reports: [] }).programme).toBeUndefined();
});

it("of two that fit and differ neither is taken: which is meant is not guessed", () => {
  const other = { ...programme, note: "bản sửa" };
  expect(companionsOf(report, { programmes: [programme, other], reports: [] })).toMatchObject({
    programme: undefined,
    notTaken: { programme: "several" },
  });
});

it("one that was given twice is one", () => {
  const twice = { programmes: [programme, structuredClone(programme)], reports: [lastYear, structuredClone(lastYear)] };
  expect(companionsOf(report, twice)).toEqual({ programme, halfYear: undefined, lastYear });
});

it("one of which a part could not be read is not taken: what it lacks says nothing", () => {
  const unsound = { programmes: [programme], reports: [halfYear] };
  expect(companionsOf(report, { programmes: [], reports: [lastYear], unsound })).toEqual({
    programme: undefined,
    halfYear: undefined,
    lastYear,
    notTaken: { programme: "unsound", halfYear: "unsound" },
  });
  expect(companionsOf(report, { programmes: [programme], reports: [], unsound }).notTaken).toMatchObject({
    programme: "several",
  });
});
