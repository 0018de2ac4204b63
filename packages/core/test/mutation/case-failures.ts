import { plainDate } from "../../src/basis/index.js";
import { decide, noticeKind, preparedLaw, ruleKind } from "../../src/eligibility/index.js";
import { judgeRule } from "../../src/eligibility/judge-rule.js";
import { applicationSchema, deriveFacts } from "../../src/facts/index.js";
import { advanceClassKind, supportLevelKind } from "../../src/funding/index.js";
import { dongNai } from "../../src/packs/dong-nai/index.js";
import type { Pack, Rulebook, UnknownEntry } from "../../src/rulebook/index.js";
import { compileCondition, compileRequirement, type Facts } from "../../src/rules/index.js";
import { type AnswerSummary, summarise, type WorkedCase, workedCases } from "../../src/worked-cases/index.js";
import { rulebookWithoutHash } from "./rulebook-without-hash.js";
import { isInForce } from "./statement.js";

/** Whether an answer is the one that the case expects; what a case does not name, it does not test. */
function isAsExpected(answer: AnswerSummary, { expected }: WorkedCase): boolean {
  const { findings = [], missing = [], doors, ...sums } = expected;
  const plain = Object.entries(sums).every(([name, value]) =>
    Object.entries(answer).some(([key, found]) => key === name && found === value),
  );
  const hasAll = (found: readonly string[], wanted: readonly string[]) => wanted.every((one) => found.includes(one));
  const doorsFit = doors === undefined || (doors.length === answer.doors.length && hasAll(answer.doors, doors));
  return plain && doorsFit && hasAll(answer.findings, findings) && hasAll(answer.missing, missing);
}

/** The facts of a case as the law in force makes them: no rule, notice or level changes them. */
function factsOf(rulebook: Rulebook, { application }: WorkedCase): Facts {
  const { tradeMap, sizeTable, placeTestFrom } = preparedLaw(rulebook);
  if (tradeMap === undefined) return {};
  const { territory } = rulebook.pack;
  const sources = { decisionDate: rulebook.asOf, territory, tradeMap, sizeTable, placeTestFrom };
  return deriveFacts(applicationSchema.parse(application), { ...sources, difficultCommunes: undefined }).facts;
}

const days = [...new Set(workedCases.map(({ asOf }) => asOf))];
const rulebooks = new Map(days.map((day) => [day, rulebookWithoutHash(dongNai, day)]));
const facts = new Map(
  workedCases.map((one) => {
    const rulebook = rulebooks.get(one.asOf);
    return [one.id, rulebook === undefined ? {} : factsOf(rulebook, one)] as const;
  }),
);

type Says = (facts: Facts, day: string) => string;
const nothing = "not-applicable";

/** What a rule or notice has to say of a case; two versions that say the same give the same decision. */
function sayingOf(entry: UnknownEntry | undefined): Says {
  if (entry === undefined) return () => nothing;
  const inForce = (day: string) => isInForce(entry, plainDate(day));
  if (entry.kind === noticeKind.name) {
    const when = compileCondition(noticeKind.schema.parse(entry.value).when);
    return (known, day) => (inForce(day) && when.evaluate(known) === true ? "said" : nothing);
  }
  const value = ruleKind.schema.parse(entry.value);
  const appliesWhen = value.appliesWhen && compileCondition(value.appliesWhen);
  const prepared = { entry: { ...entry, value }, appliesWhen, requires: compileRequirement(value.requires) };
  return (known, day) => {
    if (!inForce(day)) return nothing;
    const { status, readings, missing } = judgeRule(prepared, known, new Map(), false);
    return status === nothing ? nothing : JSON.stringify([status, readings, missing, value.strand]);
  };
}

/** Whether a figure of this entry may be looked up for the case. */
function mayRead(entry: UnknownEntry, { application }: WorkedCase): boolean {
  const { value } = entry;
  if (typeof value !== "object" || value === null || !("activities" in value) || !("stream" in value)) return true;
  const { activities } = value;
  return Array.isArray(activities) && activities.includes(application.activity);
}

/** The cases on which a change of one entry can bear at all. */
function casesTouchedBy(original: UnknownEntry, changed: UnknownEntry | undefined): readonly WorkedCase[] {
  if (original.kind === ruleKind.name || original.kind === noticeKind.name) {
    const [before, after] = [sayingOf(original), sayingOf(changed)];
    return workedCases.filter(({ id, asOf }) => {
      const known = facts.get(id) ?? {};
      return before(known, asOf) !== after(known, asOf);
    });
  }
  if (original.kind !== supportLevelKind.name && original.kind !== advanceClassKind.name) return workedCases;
  return workedCases.filter((one) => mayRead(original, one) || (changed !== undefined && mayRead(changed, one)));
}

/** The first worked case that comes out otherwise than it should; only cases are asked on which the change can bear. */
export function firstFailingCase(
  pack: Pack,
  original: UnknownEntry,
  changed: UnknownEntry | undefined,
): string | undefined {
  const decided = new Map<string, Rulebook>();
  for (const one of casesTouchedBy(original, changed)) {
    const rulebook = decided.get(one.asOf) ?? rulebookWithoutHash(pack, one.asOf);
    decided.set(one.asOf, rulebook);
    if (!isAsExpected(summarise(decide(rulebook, one.application)), one)) return one.id;
  }
  return undefined;
}

/** Every worked case, asked of a pack without looking for what was changed in it. */
export function everyFailingCase(pack: Pack): readonly string[] {
  const decided = new Map(days.map((day) => [day, rulebookWithoutHash(pack, day)]));
  return workedCases
    .filter((one) => {
      const rulebook = decided.get(one.asOf);
      return rulebook === undefined || !isAsExpected(summarise(decide(rulebook, one.application)), one);
    })
    .map(({ id }) => id);
}
