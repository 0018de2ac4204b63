import { ruleKind } from "@khuyencong/core/eligibility";
import type { Question } from "@khuyencong/core/law";
import { rulingKind, type UnknownEntry } from "@khuyencong/core/rulebook";
import { hasReadings } from "@khuyencong/core/rules";

/** Whether an entry says of itself that it rests on a question, or reads its own text in the question's several ways. */
function restsOn(entry: UnknownEntry, question: string): boolean {
  if (entry.questions?.includes(question)) return true;
  if (entry.kind === rulingKind.name) return rulingKind.schema.parse(entry.value).question === question;
  if (entry.kind !== ruleKind.name) return false;
  const { requires } = ruleKind.schema.parse(entry.value);
  return hasReadings(requires) && requires.question === question;
}

/** The entries that rest on a question. */
export function entriesRestingOn(
  entries: readonly UnknownEntry[],
  { id }: Pick<Question, "id">,
): readonly UnknownEntry[] {
  return entries.filter((entry) => restsOn(entry, id));
}
