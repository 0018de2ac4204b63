import { million } from "../../basis/index.js";
import type { SizeTable } from "../../beneficiary/index.js";

/** Decree 80/2021/NĐ-CP Article 5: ceilings of micro, small and medium enterprises, inclusive. */
export const nationalSizeTable: SizeTable = {
  "agriculture-industry-construction": {
    micro: { workers: 10, revenue: million(3_000), capital: million(3_000) },
    small: { workers: 100, revenue: million(50_000), capital: million(20_000) },
    medium: { workers: 200, revenue: million(200_000), capital: million(100_000) },
  },
  "trade-services": {
    micro: { workers: 10, revenue: million(10_000), capital: million(3_000) },
    small: { workers: 50, revenue: million(100_000), capital: million(50_000) },
    medium: { workers: 100, revenue: million(300_000), capital: million(100_000) },
  },
};
