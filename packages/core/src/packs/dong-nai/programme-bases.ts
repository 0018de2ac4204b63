import type { InstrumentId } from "../../basis/index.js";

/** What the programme of a commune in Đồng Nai rests on: the decree as amended, the levels, the province's programme. */
export const programmeBases: readonly InstrumentId[] = [
  "nd-45-2012",
  "nd-235-2025",
  "tt-28-2018-btc",
  "qd-33-2026-dong-nai",
];
