import { type Assurance, plainDate } from "../../basis/index.js";
import type { Province } from "../../place/index.js";

/** Đồng Nai and Bình Phước merge and the district level ends; resolution 1662/NQ-UBTVQH15 draws the 95 units. */
export const mergerDate = plainDate("2025-07-01");

/** Đồng Nai becomes a centrally-run city (30/2026/QH16). */
export const cityDate = plainDate("2026-04-30");

/** The day before: written out, so that a page that decides need not count days. */
export const lastDayAsProvince = plainDate("2026-04-29");

/** Ten communes become wards (237/NQ-UBTVQH16): the same day, by another resolution. */
export const newWardsDate = plainDate("2026-04-30");

/** The resolutions themselves were not read; several independent sources agree. */
export const dongNaiUnitsAssurance: Assurance = "corroborated";

/** Đồng Nai: a province from the merger, a centrally-run city from 30/04/2026; the code stays 75. */
export const dongNaiProvince: Province = {
  code: "75",
  name: "Đồng Nai",
  kinds: [
    { kind: "tinh", from: mergerDate, to: lastDayAsProvince },
    { kind: "thanh-pho", from: cityDate, to: null },
  ],
};
