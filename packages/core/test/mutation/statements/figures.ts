import { formatRatio } from "../../../src/basis/index.js";
import {
  type AdvanceClass,
  advanceClassKind,
  levelFor,
  type ReadyLevel,
  readyLevels,
  type Stream,
  type SupportLevel,
  supportLevelKind,
} from "../../../src/funding/index.js";
import type { Pack, UnknownEntry } from "../../../src/rulebook/index.js";
import { compileCondition, type Facts } from "../../../src/rules/index.js";
import { entriesOfKind, isInForce, type Statement } from "../statement.js";

const million = 1_000_000;
/** A sum as the table writes it: exact, in triệu đồng. */
const inMillions = (sum: number) => `${sum / million}`;

const ready = new WeakMap<UnknownEntry, ReadyLevel>();

/** A level made ready once for all mutants that leave it alone. */
function readyLevel(entry: UnknownEntry): ReadyLevel | undefined {
  const known = ready.get(entry);
  if (known !== undefined) return known;
  const [made] = readyLevels([{ ...entry, value: supportLevelKind.schema.parse(entry.value) }]);
  if (made !== undefined) ready.set(entry, made);
  return made;
}

/** A quick look before the value is read in earnest. */
function mayFill({ value }: UnknownEntry, activity: string): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "activities" in value &&
    Array.isArray(value.activities) &&
    value.activities.includes(activity)
  );
}

function amountText({ amount }: SupportLevel, factor: number): string {
  const cap = "cap" in amount ? `${inMillions(amount.cap * factor)}` : undefined;
  if ("ratio" in amount) return [formatRatio(amount.ratio), cap].filter((part) => part !== undefined).join(" ≤ ");
  return cap === undefined ? amount.kind : `≤ ${cap}`;
}

function figureText({ entry, factors }: ReadyLevel, facts: Facts): string {
  const level = entry.value;
  const holding = factors.find(({ condition }) => condition.evaluate(facts) === true)?.terms.factor;
  const text = amountText(level, holding === undefined ? 1 : holding.numerator / holding.denominator);
  const base = level.base === undefined ? "" : ` of ${level.base}`;
  const priority = level.priority && level.priority.factor.numerator / level.priority.factor.denominator;
  return `${text}${base}${priority === undefined ? "" : ` × ${priority}`}`;
}

/** The figure for an activity on a day: "50 % ≤ 300 × 1.5" is half, at most 300 triệu đồng, and half as much again for priority. */
function figureOf(pack: Pack, activity: string, stream: Stream, day: string, facts: Facts): string {
  const levels = entriesOfKind(pack, supportLevelKind.name)
    .filter((entry) => isInForce(entry, day) && mayFill(entry, activity))
    .flatMap((entry) => readyLevel(entry) ?? [])
    .filter(({ entry: { value } }) => value.stream === stream && value.activities.includes(activity));
  const known = { activity, stream, ...facts };
  if (levels.filter(({ when }) => when?.evaluate(known) === true).length > 1) return "several";
  const found = levelFor(levels, { activity, stream, territory: undefined, facts: known });
  if (found === undefined || found === "depends-on-place" || "dependsOn" in found) return "none";
  return figureText(found, facts);
}

/** One figure that a text states. */
export function figure(activity: string, stream: Stream, day: string, text: string, facts: Facts = {}): Statement {
  return {
    says: `${activity}, ${stream}, ${day}, ${JSON.stringify(facts)}: ${text}`,
    kind: supportLevelKind.name,
    reads: (entry) => {
      const value = readyLevel(entry)?.entry.value;
      return value?.stream === stream && value.activities.includes(activity);
    },
    holds: (pack) => figureOf(pack, activity, stream, day, facts) === text,
  };
}

function advanceText({ ratio, ...terms }: AdvanceClass): string {
  const { investmentDoneMoreThan: investment, supportedItemDoneMoreThan: item, afterAcceptance } = terms;
  return [
    ratio === undefined ? "otherwise" : formatRatio(ratio),
    ...(investment === undefined ? [] : [`more than ${formatRatio(investment)} invested`]),
    ...(item === undefined ? [] : [`more than ${formatRatio(item)} of the item done`]),
    ...(afterAcceptance === true ? ["after acceptance"] : []),
  ].join(", ");
}

/** One advance class: the share of the support, and what must be done before. */
export function advance(activity: string, stream: Stream, text: string, facts: Facts = {}): Statement {
  return {
    says: `${activity}, ${stream}, ${JSON.stringify(facts)}: advance ${text}`,
    kind: advanceClassKind.name,
    holds: (pack) => {
      const texts = entriesOfKind(pack, advanceClassKind.name)
        .filter((entry) => mayFill(entry, activity))
        .map(({ value }) => advanceClassKind.schema.parse(value))
        .filter((one) => one.stream === stream && one.activities.includes(activity))
        .filter(({ variant }) => variant === undefined || compileCondition(variant.when).evaluate(facts) === true)
        .map(advanceText);
      return (texts.join("; ") || "none") === text;
    },
  };
}
