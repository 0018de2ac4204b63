import type { BilingualText } from "../basis/index.js";
import { eligibilityMessages, labelsOf, type RuleResult } from "../eligibility/index.js";

const doesNotApply: BilingualText = {
  vi: "Điều kiện này không áp dụng cho trường hợp đang xét.",
  en: "This condition does not apply to the case.",
};

/** What is said of a rule, by how it came out. */
export function eligibilityText({ entry, status, missing }: RuleResult): BilingualText {
  const { title, held, failed } = entry.value;
  switch (status) {
    case "held":
      return held;
    case "failed":
      return failed;
    case "split":
      return eligibilityMessages.split(title);
    case "not-applicable":
      return doesNotApply;
    case "undecided":
      return eligibilityMessages.waitsFor(title, labelsOf(missing));
  }
}
