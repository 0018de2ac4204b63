import type { Finding } from "../../basis/index.js";
import { programmeMessages, proveProgramme } from "../../programme/index.js";
import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { toProgramme } from "../to-programme.js";

const wrongSum = { category: "arithmetic", severity: "error" } as const;
const wrongYear = { category: "period", severity: "error" } as const;

/** Words and proof are those of any programme, the province's own too. */
const { codes } = describeFindings({
  "programme.year-total": { ...wrongSum, ...programmeMessages["programme.year-total"] },
  "programme.source-total": { ...wrongSum, ...programmeMessages["programme.source-total"] },
  "programme.total": { ...wrongSum, ...programmeMessages["programme.total"] },
  "programme.share": { ...wrongSum, ...programmeMessages["programme.share"] },
  "programme.year-missing": { ...wrongYear, ...programmeMessages["programme.year-missing"] },
  "programme.year-outside-period": { ...wrongYear, ...programmeMessages["programme.year-outside-period"] },
  "programme.year-repeated": { ...wrongYear, ...programmeMessages["programme.year-repeated"] },
  "programme.target-repeated": {
    category: "structure",
    severity: "error",
    ...programmeMessages["programme.target-repeated"],
  },
});

/**
 * Every stated sum, share and year of the programme, by the same proof that holds for the province's own.
 * The findings cite nothing: that a total equals its parts needs no article.
 */
export const checkStatedSums = {
  codes,
  find: ({ programme }) => {
    const { localFundShare, otherFundsShare } = programme.money.stated;
    const notPrinted = new Set([
      ...(localFundShare === undefined ? ["/money/stated/localFundShare"] : []),
      ...(otherFundsShare === undefined ? ["/money/stated/otherFundsShare"] : []),
    ]);
    return proveProgramme(toProgramme(programme))
      .filter(({ where }) => where?.kind !== "document" || !notPrinted.has(where.pointer))
      .map((finding): Finding => ({ ...finding, citations: [] }));
  },
} satisfies Check;
