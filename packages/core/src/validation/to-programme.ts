import type { Programme } from "../programme/index.js";
import type { CommuneProgramme } from "./commune-programme.js";

/** The programme itself, which no index of instruments holds. */
const itself = { instrument: "chuong-trinh-cap-xa" } as const;

/**
 * The figures of a commune's programme in the shape of a provincial one, so that the same proof judges both.
 * Shares that the file does not print are nought here; what is said about them is to be left out.
 */
export function toProgramme({ name, period, money, targets }: CommuneProgramme): Programme {
  const { localFund, otherFunds, total, localFundShare = 0, otherFundsShare = 0 } = money.stated;
  const inHundredths = (share: number) => Math.round(share * 100);
  return {
    id: itself.instrument,
    name: { vi: name, en: name },
    period,
    approvedBy: itself,
    money: {
      years: money.years.map(({ year, localFund, otherFunds, statedTotal }) => ({
        year,
        localFund,
        otherFunds,
        statedTotal,
      })),
      stated: {
        localFund,
        otherFunds,
        total,
        localFundShare: inHundredths(localFundShare),
        otherFundsShare: inHundredths(otherFundsShare),
      },
      citation: itself,
    },
    targets: targets.map((target, index) => ({
      id: `target-${index}`,
      line: index + 1,
      tag: target.tag,
      name: { vi: target.name, en: target.name },
      unit: { vi: target.unit, en: target.unit },
      quantity: target.quantity,
      activities: target.activities,
      group: "organisation",
      citation: itself,
    })),
    contentGroups: [],
    bodies: [],
    duties: [],
    softwareRequests: [],
    missingParts: [],
  };
}
