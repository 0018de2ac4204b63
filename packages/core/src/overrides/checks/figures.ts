import { type Dong, formatMillions, formatRatio, million, type Ratio } from "../../basis/index.js";
import { advanceClassKind, findingsAgainstFrame, type SupportLevel, supportLevelKind } from "../../funding/index.js";
import type { Entry } from "../../rulebook/index.js";
import type { Fault, Surroundings } from "../fault.js";
import { valueMessages } from "../messages.js";
import type { OverrideEntry } from "../overrides-schema.js";

/** No support that a text sets is as small; a sum below was meant in another unit. */
const smallestCap = 100_000;
/** Above any cap of a national or a local text that is known, the largest of which is 6.000 triệu. */
const largestUsualCap = million(100_000);
const largestUsualFactor = 3;

function* capFaults(cap: Dong, pointer: string): Generator<Fault> {
  if (cap < smallestCap) {
    const figure = new Intl.NumberFormat("vi-VN").format(cap);
    yield { code: "cap-too-small", words: valueMessages.capTooSmall(figure, figure), pointer, category: "money" };
  }
  if (cap > largestUsualCap) {
    const words = valueMessages.capVeryLarge(formatMillions(cap));
    yield { code: "cap-very-large", words, pointer, category: "money", severity: "warning" };
  }
}

function* ratioFaults(ratio: Ratio, pointer: string): Generator<Fault> {
  if (ratio.numerator * 100 >= ratio.denominator) return;
  const words = valueMessages.ratioVerySmall(formatRatio(ratio));
  yield { code: "ratio-very-small", words, pointer, category: "money", severity: "warning" };
}

function* factorFaults({ capFactors, priority }: SupportLevel): Generator<Fault> {
  const factors = [
    ...capFactors.map(({ factor }, index) => ({ factor, pointer: `/value/capFactors/${index}/factor` })),
    ...(priority === undefined ? [] : [{ factor: priority.factor, pointer: "/value/priority/factor" }]),
  ];
  for (const { factor, pointer } of factors) {
    if (factor.numerator <= factor.denominator * largestUsualFactor) continue;
    const words = valueMessages.factorVeryLarge(String(factor.numerator / factor.denominator).replace(".", ","));
    yield { code: "factor-very-large", words, pointer, category: "money", severity: "warning" };
  }
}

/** The State's figures that hold at some day on which the entry does. */
function nationalLevels(entry: OverrideEntry, { pack }: Surroundings): readonly Entry<SupportLevel>[] {
  return pack.entries
    .filter(({ kind, inForceFrom, inForceTo }) => {
      const overlaps = (inForceTo ?? "9999") >= entry.inForceFrom && (entry.inForceTo ?? "9999") >= inForceFrom;
      return kind === supportLevelKind.name && overlaps;
    })
    .map((candidate) => ({ ...candidate, value: supportLevelKind.schema.parse(candidate.value) }))
    .filter(({ value }) => value.stream === "national");
}

/** No text says that the frame binds a province: a level above it is told with both grounds and does not stop. */
function* frameFaults(entry: OverrideEntry, value: SupportLevel, surroundings: Surroundings): Generator<Fault> {
  for (const { message, fix, citations } of findingsAgainstFrame(
    { ...entry, value },
    nationalLevels(entry, surroundings),
  )) {
    const words = { message, fix };
    const pointer = "/value/amount";
    yield { code: "above-national-frame", words, pointer, category: "money", severity: "warning", citations };
  }
}

function* streamFaults({ stream }: { readonly stream: string }): Generator<Fault> {
  if (stream === "local") return;
  yield { code: "stream-not-local", words: valueMessages.streamNotLocal, pointer: "/value/stream", category: "money" };
}

/** What is strange about a figure: its unit, its size, whose money it is, and how it stands to the national frame. */
export function* figureFaults(entry: OverrideEntry, surroundings: Surroundings): Generator<Fault> {
  if (entry.kind === advanceClassKind.name) {
    const value = advanceClassKind.schema.parse(entry.value);
    yield* streamFaults(value);
    if (value.ratio !== undefined) yield* ratioFaults(value.ratio, "/value/ratio");
  }
  if (entry.kind !== supportLevelKind.name) return;
  const value = supportLevelKind.schema.parse(entry.value);
  const { amount, frame, stream } = value;
  yield* streamFaults(value);
  if (stream === "local" && frame !== "local") {
    yield { code: "frame-not-local", words: valueMessages.frameNotLocal, pointer: "/value/frame", category: "money" };
  }
  if ("cap" in amount) yield* capFaults(amount.cap, "/value/amount/cap");
  if ("ratio" in amount) yield* ratioFaults(amount.ratio, "/value/amount/ratio");
  yield* factorFaults(value);
  yield* frameFaults(entry, value, surroundings);
}
