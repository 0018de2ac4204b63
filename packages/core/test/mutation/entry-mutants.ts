import { addDays, dong, type Ratio } from "../../src/basis/index.js";
import {
  decidableKind,
  doorKind,
  eligibilityStrands,
  noticeKind,
  priorityGroundKind,
  ruleKind,
  sizeTableKind,
  tradeMapKind,
  transitionKind,
} from "../../src/eligibility/index.js";
import { factVocabulary } from "../../src/facts/index.js";
import { advanceClassKind, type LevelAmount, type SupportLevel, supportLevelKind } from "../../src/funding/index.js";
import type { EntryKind, Pack, UnknownEntry } from "../../src/rulebook/index.js";
import { type FactVocabulary, hasReadings, type Requirement } from "../../src/rules/index.js";
import { conditionMutants } from "./condition-mutants.js";
import type { Mutant, MutationKind } from "./mutant.js";

/** A changed value of an entry. */
interface ValueMutant {
  readonly kind: MutationKind;
  readonly what: string;
  readonly value: unknown;
}

const otherStream = { local: "national", national: "local" } as const;

function* requirementMutants(requires: Requirement, vocabulary: FactVocabulary): Generator<ValueMutant> {
  if (!hasReadings(requires)) {
    for (const { kind, what, condition } of conditionMutants(requires, vocabulary))
      yield { kind, what, value: condition };
    return;
  }
  const readings = Object.entries(requires.readings);
  for (const [reading, written] of readings) {
    for (const { kind, what, condition } of conditionMutants(written, vocabulary)) {
      const value = { ...requires, readings: { ...requires.readings, [reading]: condition } };
      yield { kind, what: `${reading}: ${what}`, value };
    }
  }
  const names = readings.map(([name]) => name);
  const turned = readings.map(([name], index) => [name, readings.at(index - 1)?.[1]] as const);
  yield {
    kind: "reading",
    what: `readings exchanged: ${names.join(", ")}`,
    value: { ...requires, readings: Object.fromEntries(turned) },
  };
}

function* ruleMutants(value: unknown, vocabulary: FactVocabulary): Generator<ValueMutant> {
  const rule = ruleKind.schema.parse(value);
  const { appliesWhen, ...always } = rule;
  for (const mutant of requirementMutants(rule.requires, vocabulary)) {
    yield { ...mutant, what: `requires ${mutant.what}`, value: { ...rule, requires: mutant.value } };
  }
  if (appliesWhen !== undefined) {
    yield { kind: "applies-when", what: "applies to everybody", value: always };
    for (const { kind, what, condition } of conditionMutants(appliesWhen, vocabulary)) {
      yield { kind, what: `applies when ${what}`, value: { ...rule, appliesWhen: condition } };
    }
  }
  for (const strand of eligibilityStrands.filter((other) => other !== rule.strand)) {
    yield { kind: "strand", what: `${rule.strand} → ${strand}`, value: { ...rule, strand } };
  }
}

function* whenMutants<Value extends { readonly when: Parameters<typeof conditionMutants>[0] }>(
  value: Value,
  vocabulary: FactVocabulary,
): Generator<ValueMutant> {
  for (const { kind, what, condition } of conditionMutants(value.when, vocabulary)) {
    yield { kind, what: `when ${what}`, value: { ...value, when: condition } };
  }
}

function* priorityMutants(value: unknown, vocabulary: FactVocabulary): Generator<ValueMutant> {
  const ground = priorityGroundKind.schema.parse(value);
  yield* whenMutants(ground, vocabulary);
  for (const group of (["area", "trade", "owner"] as const).filter((other) => other !== ground.group)) {
    yield { kind: "group", what: `${ground.group} → ${group}`, value: { ...ground, group } };
  }
}

/** One point of a hundred more and less, as far as it is still a share. */
function ratiosBeside({ numerator, denominator }: Ratio): readonly Ratio[] {
  const points = (numerator * 100) / denominator;
  return [points - 1, points + 1]
    .filter((value) => value > 0 && value <= 100)
    .map((value) => ({ numerator: Math.round(value * 100), denominator: 10_000 }));
}

function* amountMutants(amount: LevelAmount): Generator<ValueMutant> {
  if ("ratio" in amount) {
    for (const ratio of ratiosBeside(amount.ratio)) {
      yield { kind: "ratio", what: `ratio → ${ratio.numerator / 100} %`, value: { ...amount, ratio } };
    }
  }
  if ("cap" in amount) {
    for (const cap of [amount.cap - 1, amount.cap + 1]) {
      yield { kind: "cap", what: `cap → ${cap}`, value: { ...amount, cap: dong(cap) } };
    }
  }
  if (amount.kind === "ratio-with-cap") {
    yield { kind: "amount", what: "without its cap", value: { kind: "ratio", ratio: amount.ratio } };
    yield { kind: "amount", what: "without its ratio", value: { kind: "cap", cap: amount.cap } };
  }
  const text = { vi: "Chưa rõ", en: "Not known" };
  if (amount.kind !== "unresolved")
    yield { kind: "amount", what: "unresolved", value: { kind: "unresolved", why: text } };
  else yield { kind: "amount", what: "a figure out of the air", value: { kind: "cap", cap: dong(1) } };
  if (amount.kind === "approved-price") {
    yield { kind: "amount", what: "a cost norm", value: { kind: "cost-norm", pointsTo: text } };
  }
}

function* factorMutants(level: SupportLevel, vocabulary: FactVocabulary): Generator<ValueMutant> {
  for (const [index, factor] of level.capFactors.entries()) {
    const withFactor = (changed: SupportLevel["capFactors"][number]) => ({
      ...level,
      capFactors: level.capFactors.with(index, changed),
    });
    const more = { ...factor.factor, numerator: factor.factor.numerator + 1 };
    yield { kind: "factor", what: `factor ${index + 1} raised`, value: withFactor({ ...factor, factor: more }) };
    yield {
      kind: "factor",
      what: `without factor ${index + 1}`,
      value: { ...level, capFactors: level.capFactors.toSpliced(index, 1) },
    };
    for (const { kind, what, condition } of conditionMutants(factor.when, vocabulary)) {
      yield { kind, what: `factor ${index + 1} when ${what}`, value: withFactor({ ...factor, when: condition }) };
    }
  }
  const { priority, ...plain } = level;
  if (priority === undefined) return;
  const more = { ...priority.factor, numerator: priority.factor.numerator + 1 };
  yield {
    kind: "factor",
    what: "priority factor raised",
    value: { ...level, priority: { ...priority, factor: more } },
  };
  yield { kind: "factor", what: "without its priority factor", value: plain };
}

function* activityMutants<Value extends { readonly activities: readonly string[] }>(
  value: Value,
): Generator<ValueMutant> {
  if (value.activities.length < 2) return;
  for (const left of value.activities) {
    const activities = value.activities.filter((activity) => activity !== left);
    yield { kind: "activity", what: `without ${left}`, value: { ...value, activities } };
  }
}

function* levelMutants(value: unknown, vocabulary: FactVocabulary): Generator<ValueMutant> {
  const level = supportLevelKind.schema.parse(value);
  for (const mutant of amountMutants(level.amount)) yield { ...mutant, value: { ...level, amount: mutant.value } };
  yield* factorMutants(level, vocabulary);
  yield* activityMutants(level);
  const stream = otherStream[level.stream];
  yield { kind: "stream", what: `${level.stream} → ${stream}`, value: { ...level, stream } };
  const { variant, base, loans: _, ...plain } = level;
  if (base !== undefined)
    yield { kind: "amount", what: `no longer of ${base}`, value: { ...plain, ...(variant && { variant }) } };
  if (variant === undefined) return;
  for (const { kind, what, condition } of conditionMutants(variant.when, vocabulary)) {
    yield { kind, what: `case when ${what}`, value: { ...level, variant: { ...variant, when: condition } } };
  }
}

function* advanceMutants(value: unknown, vocabulary: FactVocabulary): Generator<ValueMutant> {
  const advance = advanceClassKind.schema.parse(value);
  for (const ratio of advance.ratio === undefined ? [] : ratiosBeside(advance.ratio)) {
    yield { kind: "ratio", what: `ratio → ${ratio.numerator / 100} %`, value: { ...advance, ratio } };
  }
  for (const name of ["investmentDoneMoreThan", "supportedItemDoneMoreThan"] as const) {
    const { [name]: done, ...free } = advance;
    if (done === undefined) continue;
    for (const ratio of ratiosBeside(done)) {
      yield { kind: "threshold", what: `${name} → ${ratio.numerator / 100} %`, value: { ...advance, [name]: ratio } };
    }
    yield { kind: "amount", what: `without ${name}`, value: free };
  }
  const { afterAcceptance, ...before } = advance;
  if (afterAcceptance === true) yield { kind: "amount", what: "before acceptance", value: before };
  if (advance.variant !== undefined) {
    for (const { kind, what, condition } of conditionMutants(advance.variant.when, vocabulary)) {
      const variant = { ...advance.variant, when: condition };
      yield { kind, what: `case when ${what}`, value: { ...advance, variant } };
    }
  }
  yield* activityMutants(advance);
  const stream = otherStream[advance.stream];
  yield { kind: "stream", what: `${advance.stream} → ${stream}`, value: { ...advance, stream } };
}

function* sizeMutants(value: unknown): Generator<ValueMutant> {
  const table = sizeTableKind.schema.parse(value);
  for (const [line, sizes] of Object.entries(table)) {
    for (const [size, ceilings] of Object.entries(sizes)) {
      for (const [measure, ceiling] of Object.entries(ceilings)) {
        for (const other of [ceiling - 1, ceiling + 1]) {
          const changed = { ...sizes, [size]: { ...ceilings, [measure]: other } };
          yield { kind: "size", what: `${line}, ${size}, ${measure} → ${other}`, value: { ...table, [line]: changed } };
        }
      }
    }
  }
}

function* tradeMutants(value: unknown): Generator<ValueMutant> {
  const map = tradeMapKind.schema.parse(value);
  for (const [index, division] of map.divisions.entries()) {
    const groups = division.groups.includes("NO") || division.groups.includes("REVIEW") ? ["A"] : ["NO"];
    const divisions = map.divisions.with(index, { ...division, groups: [...groups] as typeof division.groups });
    yield { kind: "trade", what: `division ${division.code} → ${groups}`, value: { ...map, divisions } };
  }
  for (const [index, { codes, versions, groups }] of map.exceptions.entries()) {
    if (groups === undefined) continue;
    const exceptions = map.exceptions.toSpliced(index, 1);
    yield { kind: "trade", what: `no exception for ${codes} of ${versions}`, value: { ...map, exceptions } };
  }
}

function* doorMutants(value: unknown): Generator<ValueMutant> {
  const door = doorKind.schema.parse(value);
  for (const left of door.whenFailed.length > 1 ? door.whenFailed : []) {
    const whenFailed = door.whenFailed.filter((rule) => rule !== left);
    yield { kind: "door", what: `no longer behind ${left}`, value: { ...door, whenFailed } };
  }
}

function* transitionMutants(value: unknown): Generator<ValueMutant> {
  const transition = transitionKind.schema.parse(value);
  for (const days of [-1, 1]) {
    const approvedBefore = addDays(transition.approvedBefore, days);
    yield { kind: "date", what: `approved before ${approvedBefore}`, value: { ...transition, approvedBefore } };
  }
}

type Mutate = (value: unknown, vocabulary: FactVocabulary) => Iterable<ValueMutant>;
const byKind: ReadonlyMap<string, Mutate> = new Map<string, Mutate>([
  [ruleKind.name, ruleMutants],
  [noticeKind.name, (value, vocabulary) => whenMutants(noticeKind.schema.parse(value), vocabulary)],
  [priorityGroundKind.name, priorityMutants],
  [supportLevelKind.name, levelMutants],
  [advanceClassKind.name, advanceMutants],
  [sizeTableKind.name, sizeMutants],
  [tradeMapKind.name, tradeMutants],
  [decidableKind.name, (value) => activityMutants(decidableKind.schema.parse(value))],
  [doorKind.name, doorMutants],
  [transitionKind.name, transitionMutants],
]);

function* envelopeMutants(original: UnknownEntry): Generator<Mutant> {
  const { inForceFrom, inForceTo } = original;
  const changed = (what: string, change: Partial<UnknownEntry>): Mutant => ({
    kind: "date",
    what,
    original,
    entry: { ...original, ...change },
  });
  for (const day of [addDays(inForceFrom, -1), addDays(inForceFrom, 1)]) {
    yield changed(`in force from ${day}`, { inForceFrom: day });
  }
  const ends = inForceTo === null ? [addDays(inForceFrom, 365)] : [addDays(inForceTo, -1), addDays(inForceTo, 1), null];
  for (const day of ends) yield changed(`in force to ${day ?? "no known end"}`, { inForceTo: day });
  yield { kind: "entry", what: "taken away", original, entry: undefined };
}

/** Every small wrong change of everything in a pack that decides. */
export function* mutantsOf(pack: Pack): Generator<Mutant> {
  const activities = pack.entries.filter(({ kind }) => kind === decidableKind.name);
  const known = activities.flatMap(({ value }) => decidableKind.schema.parse(value).activities);
  const vocabulary = factVocabulary([...new Set(known)]);
  for (const original of pack.entries) {
    const mutate = byKind.get(original.kind);
    if (mutate === undefined) continue;
    for (const { kind, what, value } of mutate(original.value, vocabulary)) {
      yield { kind, what, original, entry: { ...original, value } };
    }
    yield* envelopeMutants(original);
  }
}

/** The kinds of entry that are mutated. */
export const mutatedKinds: readonly EntryKind<unknown>["name"][] = [...byKind.keys()];
