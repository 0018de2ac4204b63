import type { Finding } from "../../basis/index.js";
import { proveProgramme } from "../../programme/index.js";
import type { Check } from "../check.js";
import { toProgramme } from "../to-programme.js";

/**
 * Every stated sum, share and year of the programme, by the same proof that holds for the province's own.
 * The findings cite nothing: that a total equals its parts needs no article.
 */
export const checkStatedSums: Check = ({ programme }) => {
  const { localFundShare, otherFundsShare } = programme.money.stated;
  const notPrinted = new Set([
    ...(localFundShare === undefined ? ["/money/stated/localFundShare"] : []),
    ...(otherFundsShare === undefined ? ["/money/stated/otherFundsShare"] : []),
  ]);
  return proveProgramme(toProgramme(programme))
    .filter(({ where }) => where?.kind !== "document" || !notPrinted.has(where.pointer))
    .map((finding): Finding => ({ ...finding, citations: [] }));
};
