import type { LoanTerms } from "../../funding/index.js";

/**
 * Whose interest counts when a polluting establishment moves to an industrial zone or cluster: Circular 28/2018
 * Article 8(14), the purposes with the technology line. Medium- and long-term loans in đồng, for the first two years.
 *
 * @example
 * ```ts
 * import { relocationLoans } from "@khuyencong/core/packs/national";
 * relocationLoans.months; // => 24
 * ```
 */
export const relocationLoans: LoanTerms = {
  months: 24,
  purposes: ["workshop", "machines", "equipment", "technology-line"],
  currencies: ["vnd"],
  terms: ["medium", "long"],
};
