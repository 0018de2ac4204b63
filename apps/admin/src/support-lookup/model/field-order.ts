/**
 * The fields to show: those that matter now, in their order, and those that were shown before and hold an answer, in
 * the place where they stood. A field that somebody answered never vanishes under their hands; it goes when the
 * question itself changes.
 */
export function fieldsToShow(
  matters: readonly string[],
  shownBefore: readonly string[],
  isAnswered: (pointer: string) => boolean,
): readonly string[] {
  const shown = [...matters];
  let previous: string | undefined;
  for (const pointer of shownBefore) {
    if (!shown.includes(pointer)) {
      if (!isAnswered(pointer)) continue;
      shown.splice(previous === undefined ? 0 : shown.indexOf(previous) + 1, 0, pointer);
    }
    previous = pointer;
  }
  return shown;
}

/** The parts of the form, in the order in which they stand. */
export const fieldGroups = ["applicant", "production", "project", "commitments", "judgements"] as const;
export type FieldGroup = (typeof fieldGroups)[number];

const groupOfPointer: Readonly<Record<string, FieldGroup>> = {
  "/category": "applicant",
  "/stream": "project",
  "/loans": "project",
  "/earlierSupport": "commitments",
};

/** The part of the form in which a field stands: by the section of the application, which is how people think of it. */
export function groupOf(pointer: string): FieldGroup {
  const section = pointer.slice(1).split("/")[0];
  return groupOfPointer[pointer] ?? fieldGroups.find((group) => group === section) ?? "project";
}
