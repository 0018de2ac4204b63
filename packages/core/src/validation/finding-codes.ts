import type { Finding } from "../basis/index.js";

type Kind = Pick<Finding, "category" | "severity">;

const structure = { category: "structure", severity: "error" } as const satisfies Kind;
const wrongSum = { category: "arithmetic", severity: "error" } as const satisfies Kind;
const wrongYear = { category: "period", severity: "error" } as const satisfies Kind;

/**
 * Every code that checks of a programme can give, with what it is about and how grave it is. Stable: a code is never
 * reused for something else, and one that goes out of use is not taken again. What a decision on a project finds
 * keeps its own codes (`rule.`, `notice.`, `coverage.`, `transition.`, `place.`).
 */
export const findingCodes = {
  "structure.missing": structure,
  "structure.unknown-field": structure,
  "structure.text-for-number": structure,
  "structure.number-for-text": structure,
  "structure.not-whole": structure,
  "structure.out-of-range": structure,
  "structure.wrong-type": structure,
  "structure.not-a-choice": structure,
  "structure.not-yes-or-no": structure,
  "structure.not-valid": structure,
  "structure.not-a-date": structure,
  "structure.period-reversed": structure,
  "structure.sum-too-large": structure,
  "structure.text-not-nfc": structure,
  "structure.text-foreign-letter": structure,
  "structure.text-control-character": structure,

  "programme.year-total": wrongSum,
  "programme.source-total": wrongSum,
  "programme.total": wrongSum,
  "programme.share": wrongSum,
  "programme.commune-budget-above-local": wrongSum,
  "programme.commune-budget-total": wrongSum,
  "programme.projects-exceed-money": { category: "money", severity: "error" },
  "programme.projects-exceed-other-funds": { category: "money", severity: "warning" },
  "programme.no-commune-budget": { category: "money", severity: "warning" },
  "programme.unit-doubtful": { category: "money", severity: "warning" },
  "programme.year-missing": wrongYear,
  "programme.year-outside-period": wrongYear,
  "programme.year-repeated": wrongYear,
  "programme.period-outside-province": wrongYear,
  "programme.period-shorter-than-province": { category: "period", severity: "warning" },
  "programme.target-repeated": structure,

  "commune.unknown": { category: "place", severity: "error" },
  "commune.name-mismatch": { category: "place", severity: "error" },
  "commune.name-spelling": { category: "place", severity: "warning" },
  "commune.kind-mismatch": { category: "place", severity: "error" },
  "commune.kind-unknown": { category: "coverage", severity: "warning" },
  "authority.another-commune": { category: "place", severity: "error" },
  "authority.kind-mismatch": { category: "place", severity: "error" },
  "authority.not-the-commune": { category: "legal-basis", severity: "warning" },
  "approval.missing": { category: "legal-basis", severity: "note" },
  "approval.before-province": { category: "legal-basis", severity: "warning" },
  "legal-basis.unknown": { category: "legal-basis", severity: "warning" },
  "legal-basis.date-mismatch": { category: "legal-basis", severity: "error" },
  "legal-basis.not-in-force": { category: "legal-basis", severity: "error" },
  "legal-basis.standing-unknown": { category: "legal-basis", severity: "note" },
  "legal-basis.perhaps-replaced": { category: "legal-basis", severity: "warning" },
  "legal-basis.amendment-missing": { category: "legal-basis", severity: "warning" },
  "legal-basis.amendment-unclear": { category: "legal-basis", severity: "note" },
  "legal-basis.repeated": { category: "legal-basis", severity: "warning" },
  "legal-basis.province-programme-missing": { category: "legal-basis", severity: "warning" },

  "target.unknown-activity": { category: "activity", severity: "error" },
  "target.tag-mismatch": { category: "activity", severity: "error" },
  "target.not-in-province": { category: "activity", severity: "note" },
  "target.unit-differs": { category: "activity", severity: "warning" },
  "target.above-province": { category: "activity", severity: "error" },

  "project.year-outside-period": wrongYear,
  "project.plan-year-differs": wrongYear,
  "project.repeated": { category: "structure", severity: "warning" },
  "project.place-elsewhere": { category: "place", severity: "error" },
  "project.money-does-not-add-up": wrongSum,
  "project.cost-above-total": { category: "money", severity: "error" },
  "project.cost-below-total": { category: "money", severity: "warning" },
  "project.stream-mismatch": { category: "money", severity: "error" },
  "project.support-above-highest": { category: "money", severity: "error" },
  "project.support-depends-on-reading": { category: "money", severity: "warning" },
  "project.support-not-computed": { category: "money", severity: "note" },
  "project.not-eligible": { category: "beneficiary", severity: "error" },
  "project.needs-information": { category: "beneficiary", severity: "warning" },
  "project.needs-judgement": { category: "beneficiary", severity: "warning" },
  "project.not-judged": { category: "coverage", severity: "warning" },
} as const satisfies Record<string, Kind>;

/** One code of the catalogue. */
export type ValidationCode = keyof typeof findingCodes;
