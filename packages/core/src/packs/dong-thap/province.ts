import { plainDate } from "../../basis/index.js";
import type { Territory } from "../../place/index.js";

/** The day from which the province is what it is now, by the rearrangement of 2025. */
export const mergerDate = plainDate("2025-07-01");

/** Code by Decision 19/2025/QĐ-TTg. Its communes were not entered: no code of one is known here, and none is refuted. */
export const dongThapTerritory: Territory = {
  province: { code: "82", name: "Đồng Tháp", kinds: [{ kind: "tinh", from: mergerDate, to: null }] },
  communes: [],
  isPartial: true,
};
