import { type BilingualText, type Dong, dong } from "../basis/index.js";
import { type Decision, decide, type Outcome } from "../eligibility/index.js";
import { type Application, applicationSchema, type FactName, factDefinition, factNames } from "../facts/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { factValueText } from "./fact-value-text.js";
import { explanationMessages } from "./messages.js";

/** One thing the applicant could do otherwise, and what would follow. */
export interface Change {
  readonly fact: FactName;
  /** For the better: a better outcome, a condition met, or a higher sum. */
  readonly isImprovement: boolean;
  readonly condition: BilingualText;
  readonly effect: BilingualText;
}

/** From worst to best for the applicant. */
const order: readonly Outcome[] = ["not-eligible", "needs-information", "needs-judgement", "eligible"];

/** The application with one field set to another value, checked again. */
function withField(application: Application, pointer: string, value: unknown): Application | undefined {
  const [section, field] = pointer.slice(1).split("/");
  if (section === undefined) return undefined;
  const before: unknown = Reflect.get(application, section);
  const member = typeof before === "object" && before !== null ? { ...before } : {};
  const changed = field === undefined ? value : { ...member, [field]: value };
  return applicationSchema.safeParse({ ...application, [section]: changed }).data;
}

function fieldOf(application: Application, pointer: string): unknown {
  return pointer
    .slice(1)
    .split("/")
    .reduce<unknown>(
      (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
      application,
    );
}

function otherValues(name: FactName, current: unknown): readonly (boolean | string)[] {
  const { type } = factDefinition(name);
  if (type.type === "boolean") return typeof current === "boolean" ? [!current] : [];
  if (type.type !== "choice" || current === undefined) return [];
  return type.choices.filter((choice) => choice !== current);
}

function highestOf({ support }: Decision): Dong | undefined {
  return "answer" in support && support.answer.status === "computed" ? support.answer.sum.highest : undefined;
}

function newlyHeld(before: Decision, after: Decision): readonly BilingualText[] {
  const failed = new Set(before.rules.filter(({ status }) => status === "failed").map(({ entry }) => entry.id));
  return after.rules
    .filter(({ entry, status }) => failed.has(entry.id) && status === "held")
    .map(({ entry }) => entry.value.title);
}

function joined(texts: readonly BilingualText[]): BilingualText {
  return { vi: texts.map((text) => text.vi).join("; "), en: texts.map((text) => text.en).join("; ") };
}

function changeBetween(name: FactName, value: boolean | string, before: Decision, after: Decision): Change | undefined {
  const step = order.indexOf(after.outcome) - order.indexOf(before.outcome);
  const held = newlyHeld(before, after);
  const sums = [highestOf(before), highestOf(after)] as const;
  const [sumBefore, sumAfter] = sums;
  const sumStep = sumBefore === undefined || sumAfter === undefined ? 0 : sumAfter - sumBefore;
  if (step === 0 && held.length === 0 && sumStep === 0) return undefined;
  const effects: BilingualText[] = [];
  if (step !== 0) effects.push(explanationMessages.becomes(after.outcome));
  if (step === 0 && held.length > 0) effects.push(explanationMessages.ruleWouldHold(held));
  if (sumStep !== 0 && sumAfter !== undefined) effects.push(explanationMessages.sumBecomes(sumAfter));
  return {
    fact: name,
    isImprovement: step > 0 || (step === 0 && (held.length > 0 || sumStep > 0)),
    condition: explanationMessages.changeTo(factDefinition(name).label, factValueText(name, value)),
    effect: joined(effects),
  };
}

/**
 * What would change the answer: every single fact that the applicant can change, with every other value it can take.
 * Improvements come first. Facts that are not known yet are not here; they are asked for.
 *
 * @example
 * ```ts
 * import { decide } from "@khuyencong/core/eligibility";
 * import { changesThatMatter } from "@khuyencong/core/explanation";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { machineryApplication } from "@khuyencong/core/worked-cases";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
 * const used = machineryApplication({ project: { isNewEquipment: false } });
 * changesThatMatter(rulebook, decide(rulebook, used)).filter((change) => change.isImprovement).map((change) => change.fact);
 * // => ["project.isNewEquipment"]
 * ```
 */
export function changesThatMatter(rulebook: Rulebook, decision: Decision): readonly Change[] {
  const changes = factNames
    .filter((name) => factDefinition(name).changeable && factDefinition(name).origin === "given")
    .flatMap((name) => {
      const { pointer } = factDefinition(name);
      return otherValues(name, fieldOf(decision.application, pointer)).flatMap((value) => {
        const application = withField(decision.application, pointer, value);
        if (application === undefined) return [];
        return changeBetween(name, value, decision, decide(rulebook, application)) ?? [];
      });
    });
  return changes.sort((first, second) => Number(second.isImprovement) - Number(first.isImprovement));
}

/**
 * The cost from which the cap binds rather than the ratio; `undefined` where a level has not both.
 *
 * @example
 * ```ts
 * import { million, percent } from "@khuyencong/core/basis";
 * import { costAtWhichCapBinds } from "@khuyencong/core/explanation";
 * costAtWhichCapBinds({ ratio: percent(50), cap: million(300) }); // => 600000000
 * ```
 */
export function costAtWhichCapBinds(terms: {
  readonly ratio: { readonly numerator: number; readonly denominator: number } | undefined;
  readonly cap: Dong | undefined;
}): Dong | undefined {
  if (terms.ratio === undefined || terms.cap === undefined || terms.ratio.numerator === 0) return undefined;
  const numerator = BigInt(terms.ratio.numerator);
  const exact = (BigInt(terms.cap) * BigInt(terms.ratio.denominator) + numerator - 1n) / numerator;
  return dong(Number(exact));
}
