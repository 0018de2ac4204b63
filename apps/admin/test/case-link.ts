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
  "approved before": caseLink(caseById("approved-before-amendment")),
  "outside coverage": caseLink({ ...caseById("machinery-700"), asOf: "2025-10-01" }),
  broken: "/tra-cuu#ngay=2026-03-01&ho-so=xxx",
};
