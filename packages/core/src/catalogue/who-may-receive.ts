import { type Assurance, weakestOf } from "../basis/index.js";
import { type Category, categories } from "../beneficiary/index.js";
import { type PreparedLaw, type PreparedRule, type Rule, rulesFor } from "../eligibility/index.js";
import type { Entry } from "../rulebook/index.js";

/** One cell of the matrix of categories and activities: whether a category may receive it, and on what ground. */
export interface CategoryCell {
  readonly category: Category;
  readonly mayReceive: boolean;
  /** The rules that settle it by the category alone. */
  readonly rules: readonly Entry<Rule>[];
  readonly assurance: Assurance | undefined;
}

/** What a rule says of a category when nothing else is known: `undefined` where it hangs on more. */
function settledBy({ appliesWhen, requires }: PreparedRule, activity: string, category: Category): boolean | undefined {
  const facts = { activity, category };
  if (appliesWhen !== undefined && appliesWhen.evaluate(facts) !== true) return undefined;
  const truths = new Set([...requires.byReading.values()].map((condition) => condition.evaluate(facts)));
  const [truth, ...others] = truths;
  return others.length > 0 || truth === undefined || truth === "unknown" ? undefined : truth;
}

/** The cells of an activity, in the order of the doors of the decree; none where no rule tells them apart. */
export function categoryCells(law: PreparedLaw, activity: string): readonly CategoryCell[] {
  const rules = rulesFor(law, activity).filter(({ entry }) => entry.value.strand === "beneficiary");
  const cells = categories.map((category) => {
    const settled = rules.filter((rule) => settledBy(rule, activity, category) !== undefined);
    const closing = settled.filter((rule) => settledBy(rule, activity, category) === false);
    const ground = (closing.length > 0 ? closing : settled).map(({ entry }) => entry);
    const assurance = weakestOf(ground.map((entry) => entry.assurance));
    return { category, mayReceive: closing.length === 0, rules: ground, assurance };
  });
  return cells.some(({ rules: ground }) => ground.length > 0) ? cells : [];
}

/** The conditions that can come up for an activity: those that apply to some category which may receive it. */
export function conditionsOf(
  law: PreparedLaw,
  activity: string,
  cells: readonly CategoryCell[],
): readonly Entry<Rule>[] {
  const open = cells.filter(({ mayReceive }) => mayReceive).map(({ category }) => category);
  return rulesFor(law, activity)
    .filter(({ appliesWhen }) =>
      open.some((category) => appliesWhen === undefined || appliesWhen.evaluate({ activity, category }) !== false),
    )
    .map(({ entry }) => entry);
}
