/**
 * What is read at most. All far above any commune's programme; together they keep the refusal of a hostile file within
 * two seconds and 300 MB, and whatever is still read within 300 MB.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 20 * 1024 * 1024,
  /** Parts inside the file. */
  parts: 2_000,
  /** Bytes of one part once unpacked. */
  partBytes: 16 * 1024 * 1024,
  /** Bytes of all parts once unpacked. */
  allBytes: 40 * 1024 * 1024,
  /** The last row of a sheet that may hold something. */
  rows: 20_000,
  /** The last column of a sheet that may hold something. */
  columns: 256,
  /** Cells that hold something, over all sheets. */
  cells: 200_000,
  /** Tags of XML over all parts; time grows with them. */
  tags: 2_000_000,
} as const;
