import { type Condition, type FactVocabulary, isTest } from "../../rules/index.js";
import { type Constraint, constraintOf, type Domain, intersection, isEmpty } from "./domain.js";

/** One way in which a condition can hold: for each fact that it reads, the values left to it. */
export type Box = ReadonlyMap<string, Domain>;

/** More ways than any text of law has; beyond them nothing is proved. */
const mostBoxes = 4096;

function narrowed(box: Box, { subject, domain }: Constraint): Box | undefined {
  const before = box.get(subject);
  const left = before === undefined ? domain : intersection(before, domain);
  return isEmpty(left) ? undefined : new Map([...box, [subject, left]]);
}

function together(first: Box, second: Box): Box | undefined {
  let box: Box | undefined = first;
  for (const [subject, domain] of second) {
    if (box === undefined) return undefined;
    box = narrowed(box, { subject, domain });
  }
  return box;
}

function product(first: readonly Box[], second: readonly Box[]): readonly Box[] | undefined {
  if (first.length * second.length > mostBoxes) return undefined;
  return first.flatMap((one) => second.map((other) => together(one, other)).filter((box) => box !== undefined));
}

/**
 * Every way in which a condition holds (or, with `holds: false`, does not), `not` pushed inwards. No way at all proves
 * that it cannot; `undefined` says that there are too many ways to look at. Facts count as independent of one another:
 * what is proved here is proved whatever the case, but not every contradiction is found.
 */
export function boxesOf(condition: Condition, vocabulary: FactVocabulary, holds = true): readonly Box[] | undefined {
  if (isTest(condition)) {
    const box = narrowed(new Map(), constraintOf(condition, holds, vocabulary));
    return box === undefined ? [] : [box];
  }
  if ("not" in condition) return boxesOf(condition.not, vocabulary, !holds);
  const parts = ("all" in condition ? condition.all : condition.any).map((part) => boxesOf(part, vocabulary, holds));
  const areJoined = "all" in condition === holds;
  let boxes: readonly Box[] | undefined = areJoined ? [new Map()] : [];
  for (const part of parts) {
    if (boxes === undefined || part === undefined) return undefined;
    boxes = areJoined ? product(boxes, part) : [...boxes, ...part];
  }
  return boxes !== undefined && boxes.length > mostBoxes ? undefined : boxes;
}
