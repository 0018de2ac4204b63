import { addDays, type PlainDate } from "../basis/index.js";
import type { SupportLevel } from "../funding/index.js";
import { isInForceOn } from "../rulebook/index.js";
import type { Condition } from "../rules/index.js";
import type { LawUnderCheck, PlacedEntry } from "./law-under-check.js";

/** The levels of one activity and stream that hold together on one day in one old province (or everywhere). */
export interface LevelsOfDay {
  readonly activity: string;
  readonly stream: SupportLevel["stream"];
  readonly day: PlainDate;
  readonly scope: readonly Condition[];
  readonly levels: readonly PlacedEntry<SupportLevel>[];
}

/** The days from `from` to `to` on which something can change: the first, each first day, and each day after a last one. */
export function daysOfChange(
  entries: readonly { readonly inForceFrom: PlainDate; readonly inForceTo: PlainDate | null }[],
  from: PlainDate,
  to: PlainDate | null,
): readonly PlainDate[] {
  const days = entries.flatMap(({ inForceFrom, inForceTo }) => [
    inForceFrom,
    ...(inForceTo === null ? [] : [addDays(inForceTo, 1)]),
  ]);
  return [...new Set([from, ...days])].filter((day) => from <= day && (to === null || day <= to)).sort();
}

/** Every activity and stream for which a text sets several figures, on every day on which one of them changes. */
export function* levelsByCase({ levels }: LawUnderCheck): Generator<LevelsOfDay> {
  const slots = new Map<string, Pick<LevelsOfDay, "activity" | "stream" | "levels">>();
  for (const level of levels) {
    const { activities, stream } = level.entry.value;
    for (const activity of activities) {
      const key = JSON.stringify([activity, stream, level.entry.territory]);
      slots.set(key, { activity, stream, levels: [...(slots.get(key)?.levels ?? []), level] });
    }
  }
  for (const { activity, stream, levels: filling } of slots.values()) {
    const scope: readonly Condition[] = [
      { fact: "activity", operator: "equal", value: activity },
      { fact: "stream", operator: "equal", value: stream },
    ];
    const entries = filling.map(({ entry }) => entry);
    const earliest = entries.map(({ inForceFrom }) => inForceFrom).sort()[0];
    if (earliest === undefined) continue;
    for (const day of daysOfChange(entries, earliest, null)) {
      const held = filling.filter((level) => isInForceOn(level.entry, day));
      if (held.some(({ entry }) => entry.value.variant !== undefined))
        yield { activity, stream, day, scope, levels: held };
    }
  }
}
