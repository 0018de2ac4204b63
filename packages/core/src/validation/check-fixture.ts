import type { Check, CheckInput } from "./check.js";
import { communeProgrammeSchema } from "./commune-programme.js";
import { programmeInOrder, withValueAt } from "./programme-fixture.js";

/** One place of the programme and what is to stand there instead. */
export type Change = readonly [path: readonly (string | number)[], value: unknown];

/** What a check finds in the programme in order once some places are changed: each code with its place. */
export function findingsAfter(
  check: Check,
  grounds: Omit<CheckInput, "programme">,
): (...changes: readonly Change[]) => readonly string[] {
  return (...changes) => {
    const raw = changes.reduce<unknown>(
      (value, [path, change]) => withValueAt(value, path, change),
      programmeInOrder(),
    );
    const programme = communeProgrammeSchema.parse(raw);
    return check
      .find({ programme, ...grounds })
      .map(({ code, where }) => (where?.kind === "document" ? `${code} ${where.pointer}` : code));
  };
}
