import { type Condition, conditionSchema, hasReadings, requirementSchema } from "../rules/index.js";
import { membersOf } from "./members.js";

/** A condition of an entry as it stands in the law, before anybody knows whether it can be used. */
export interface RawCondition {
  readonly pointer: string;
  readonly raw: unknown;
}

/** Under these names an entry's value holds a condition. */
const names = ["when", "appliesWhen", "requires"] as const;

function isReadings(raw: unknown): raw is { readonly readings: object } {
  return typeof raw === "object" && raw !== null && "readings" in raw && typeof raw.readings === "object";
}

/** Every condition within a value, each reading of a text apart. */
export function rawConditionsIn(value: unknown, pointer: string): readonly RawCondition[] {
  return [...membersOf(value, pointer)].flatMap((member) =>
    names.flatMap((name): readonly RawCondition[] => {
      const raw: unknown = Object.entries(member.value).find(([key]) => key === name)?.[1];
      if (typeof raw !== "object" || raw === null) return [];
      const place = `${member.pointer}/${name}`;
      if (!isReadings(raw)) return [{ pointer: place, raw }];
      const readings: readonly (readonly [string, unknown])[] = Object.entries(raw.readings ?? {});
      return readings.map(([reading, condition]) => ({ pointer: `${place}/readings/${reading}`, raw: condition }));
    }),
  );
}

/** The conditions of a requirement, one for each reading of its text; `""` where it has one meaning. */
export function readingsOf(requires: unknown): ReadonlyMap<string, Condition> {
  const parsed = requirementSchema.safeParse(requires);
  if (!parsed.success) return new Map();
  return hasReadings(parsed.data) ? new Map(Object.entries(parsed.data.readings)) : new Map([["", parsed.data]]);
}

/** A condition of the right shape, or nothing. */
export function conditionOf(raw: unknown): Condition | undefined {
  const parsed = conditionSchema.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}
