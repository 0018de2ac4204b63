import type { PlainDate } from "@khuyencong/core/basis";
import { plainDate } from "@khuyencong/core/basis";
import { workedCases } from "@khuyencong/core/worked-cases";
import { type Draft, draftOf } from "../model/draft";

/** Three of core's worked cases, so that what they answer is proved there. */
export const exampleIds = ["machinery-700", "long-thanh-2026-june", "model-2000"] as const;
export type ExampleId = (typeof exampleIds)[number];

/** An example as a draft, or `undefined` were the case ever taken out of core. */
export function exampleDraft(id: ExampleId): Draft | undefined {
  const found = workedCases.find((workedCase) => workedCase.id === id);
  if (found === undefined) return undefined;
  const asOf: PlainDate = plainDate(found.asOf);
  return draftOf({ ...found.application }, { asOf, isExample: true });
}
