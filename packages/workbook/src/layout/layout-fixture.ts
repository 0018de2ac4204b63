import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { programmeLayout } from "./programme-layout.js";
import { reportLayout } from "./report-layout.js";

/** The workbook of Đồng Nai's communes in May 2026, for tests. */
export const layoutOfDongNai = programmeLayout({
  pack: dongNai,
  register: dongNaiRegister,
  provincial: decision33,
  day: plainDate("2026-05-01"),
});

/** The workbook of a report of the same communes. */
export const reportOfDongNai = reportLayout({
  pack: dongNai,
  register: dongNaiRegister,
  provincial: decision33,
  day: plainDate("2026-05-01"),
});
