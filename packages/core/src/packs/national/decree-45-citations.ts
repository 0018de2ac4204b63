import { type Citation, plainDate } from "../../basis/index.js";

/** Decree 235/2025, which rewrote the beneficiary clause, took effect on this day (corroborated). */
export const decree235From = plainDate("2025-10-15");

/** Rural establishments: the clause whose new text was read. */
export const pointA: Citation = {
  instrument: "nd-45-2012",
  article: "1",
  clause: "2",
  point: "a",
  amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
};
/** Those without a limit of place. */
export const pointB: Citation = { ...pointA, point: "b" };
/** The new clause as a whole: the letters of artisans and service providers were not read. */
export const clause2: Citation = {
  instrument: "nd-45-2012",
  article: "1",
  clause: "2",
  amendedBy: { instrument: "nd-235-2025" },
};

/** "No limit of capital, workforce or place" for cleaner production: read before its amendment. */
export const noLimitOfSize: Citation = {
  instrument: "tt-46-2012-bct",
  article: "3",
  clause: "2",
  amendedBy: { instrument: "tt-20-2017-bct" },
};
