import { type Check, type CheckInput, checkInput } from "./check.js";
import { communeProgrammeSchema } from "./commune-programme.js";
import { type Change, exampleProgramme } from "./example.js";

/** What a check finds in the programme in order once some places are changed: each code with its place. */
export function findingsAfter(
  check: Check,
  grounds: Omit<CheckInput, "programme" | "decisions">,
): (...changes: readonly Change[]) => readonly string[] {
  return (...changes) => {
    const programme = communeProgrammeSchema.parse(exampleProgramme({ changes }));
    return check
      .find(checkInput({ programme, ...grounds }))
      .map(({ code, where }) => (where?.kind === "document" ? `${code} ${where.pointer}` : code));
  };
}
