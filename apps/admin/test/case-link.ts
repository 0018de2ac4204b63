import { workedCases } from "@khuyencong/core/worked-cases";
import { expect } from "vitest";

interface LinkedCase {
  readonly asOf: string;
  readonly application: object;
}

/** The link to a case as another program would write it: the whole application, names and all. */
export function caseLink({ asOf, application }: LinkedCase): string {
  const encoded = Buffer.from(JSON.stringify(application)).toString("base64url");
  return `/tra-cuu#${new URLSearchParams({ ngay: asOf, "ho-so": encoded })}`;
}

export function caseById(id: string) {
  return workedCases.find((workedCase) => workedCase.id === id) ?? expect.fail(`no worked case ${id}`);
}

/** The address of one of the states. */
export function stateOf(name: string): string {
  return statesOfThePage[name] ?? expect.fail(`no state ${name}`);
}

/** A task of the promotion centre, paid by cost norms: eligible, and no sum to work out. */
const staffTraining = {
  asOf: "2026-03-01",
  application: {
    activity: "staff-training",
    planYear: 2026,
    category: "service-provider",
    stream: "local",
    applicant: { deliversPromotionServices: true },
    commitments: { investsTheRemainder: true, noOtherStateSource: true },
  },
};

/** A polluter that moves, before its loans are typed in. */
export const relocationWithoutLoans = {
  asOf: "2026-03-01",
  application: {
    ...caseById("machinery-700").application,
    activity: "relocation-loan-interest",
    project: { movesIntoZoneOrCluster: true, isInvestmentCompleted: true },
    judgements: { isSelectedForRelocation: { answer: true, by: "Cán bộ thẩm định", reason: "Có trong danh sách" } },
  },
};
const loan = {
  purpose: "machines",
  currency: "vnd",
  term: "long",
  firstMonth: "2025-11",
  months: [
    { month: "2025-11", interestPaid: 15_000_000, isOverdue: false },
    { month: "2025-12", interestPaid: 15_000_000, interestAtReferenceRate: 12_000_000, isOverdue: false },
    { month: "2026-01", interestPaid: 15_000_000, isOverdue: true },
  ],
};

/** One state of the page for each outcome, and those beside them. */
export const statesOfThePage: Readonly<Record<string, string>> = {
  empty: "/tra-cuu",
  eligible: caseLink(caseById("machinery-700")),
  "needs-judgement": caseLink(caseById("long-thanh-2026-june")),
  "not-eligible": caseLink(caseById("long-thanh-2028")),
  "needs-information": caseLink({
    asOf: "2026-06-01",
    application: { activity: "advanced-machinery", planYear: 2026, category: "rural-establishment" },
  }),
  "with a judgement": caseLink(caseById("model-2000")),
  "with earlier support": caseLink({
    asOf: "2026-03-01",
    application: {
      ...caseById("machinery-700").application,
      earlierSupport: [{ activity: "advanced-machinery", amount: 200_000_000, year: 2024 }],
    },
  }),
  "without a sum": caseLink(staffTraining),
  "loan interest": caseLink({
    ...relocationWithoutLoans,
    application: { ...relocationWithoutLoans.application, loans: [loan] },
  }),
  "approved before": caseLink(caseById("approved-before-amendment")),
  "outside coverage": caseLink({ ...caseById("machinery-700"), asOf: "2025-10-01" }),
  broken: "/tra-cuu#ngay=2026-03-01&ho-so=xxx",
};
