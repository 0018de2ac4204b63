import type { BilingualText } from "../basis/index.js";
import type { Check } from "./check.js";
import { programmeInOrder, withValueAt } from "./programme-in-order.js";

/** One place of a programme and what is to stand there instead; `undefined` leaves the field out. */
export type Change = readonly [path: readonly (string | number)[], value: unknown];

/** A programme of an officer: that in order, with some places changed. */
export interface Example {
  /** The officer's situation in one sentence. */
  readonly situation: BilingualText;
  /** Applied one after the other. */
  readonly changes: readonly Change[];
  /** The day by which the programme is judged, where it is not the usual one. */
  readonly asOf?: string;
}

/** What a code is about, shown: where it is told of a wrong programme (JSON Pointer), and one where it is not. */
export interface CodeExamples {
  readonly wrong: Example & { readonly at: string };
  readonly right: Example;
}

/** Examples for every code of a check: one left out does not compile. */
export type ExamplesOf<Described extends Pick<Check, "codes">> = Readonly<
  Record<keyof Described["codes"], CodeExamples>
>;

/**
 * A value with some places changed, one after the other; `undefined` leaves a field out, the row after the last is added.
 *
 * @example
 * ```ts
 * import { withChanges } from "@khuyencong/core/validation";
 * withChanges({ name: "Chương trình" }, [[["name"], "Chương trình khuyến công"]]); // => { name: "Chương trình khuyến công" }
 * ```
 */
export function withChanges(value: unknown, changes: readonly Change[]): unknown {
  return changes.reduce<unknown>((changed, [path, change]) => withValueAt(changed, path, change), value);
}

/**
 * The programme of an example, as a file would give it.
 *
 * @example
 * ```ts
 * import { checkExamples, exampleProgramme, valueAtSteps } from "@khuyencong/core/validation";
 * const { wrong } = checkExamples["programme.total"];
 * valueAtSteps(exampleProgramme(wrong), ["money", "stated", "total"]); // => 2700000001
 * ```
 */
export function exampleProgramme({ changes }: Pick<Example, "changes">): unknown {
  return withChanges(programmeInOrder(), changes);
}

/**
 * The day by which an example is judged unless it names another.
 *
 * @example
 * ```ts
 * import { exampleDay } from "@khuyencong/core/validation";
 * exampleDay; // => "2026-03-16"
 * ```
 */
export const exampleDay = "2026-03-16";

/** The programme in order itself: nothing is changed. */
export const inOrder: Example = {
  situation: { vi: "Chương trình mẫu, không sửa gì.", en: "The model programme, with nothing changed." },
  changes: [],
};

/**
 * One more project like that of the programme in order, with some places changed.
 *
 * @example
 * ```ts
 * import { anotherProject, valueAtSteps } from "@khuyencong/core/validation";
 * valueAtSteps(anotherProject([["year"], 2028]), ["year"]); // => 2028
 * ```
 */
export function anotherProject(...changes: readonly Change[]): unknown {
  const [project] = programmeInOrder().projects;
  return withChanges(project, changes);
}
