import type { InstrumentId } from "../../basis/index.js";

/** What a letter on industrial promotion in Đồng Nai names as its bases. */
export const letterBases: readonly InstrumentId[] = ["nd-45-2012", "nd-235-2025", "qd-33-2026-dong-nai"];
