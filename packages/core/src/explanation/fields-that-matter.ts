import { decide } from "../eligibility/index.js";
import { type Application, type ApplicationInput, applicationSchema } from "../facts/index.js";
import type { Rulebook } from "../rulebook/index.js";

/** The order in which a form asks; what decides most comes first. */
const order: readonly string[] = [
  "/category",
  "/stream",
  "/production/commune",
  "/production/isInRecognisedCraftVillage",
  "/production/trade",
  "/production/isInDifficultArea",
  "/production/firesBricksInManualOrRingKiln",
  "/judgements/tradeIsEligible",
  "/applicant/legalForm",
  "/applicant/isRegistered",
  "/applicant/producesDirectly",
  "/applicant/mainLine",
  "/applicant/insuredWorkers",
  "/applicant/sizedByCapitalOnly",
  "/applicant/revenue",
  "/applicant/capital",
  "/applicant/appliesCleanerProduction",
  "/applicant/appliesSustainableProduction",
  "/applicant/investsInClusterInfrastructure",
  "/applicant/artisanTitle",
  "/applicant/deliversPromotionServices",
  "/project/cost",
  "/loans",
  "/project/equipmentForm",
  "/project/equipmentUse",
  "/project/isNewEquipment",
  "/project/improvesOnPresentEquipment",
  "/project/isNewInNoveltyArea",
  "/project/outperformsLocalTechnology",
  "/project/isShownToOthers",
  "/project/raisesResourceEfficiency",
  "/project/selectionLevel",
  "/project/associationScope",
  "/project/treatmentSite",
  "/judgements/technologyIsWorthEncouraging",
  "/judgements/establishmentIsOutstanding",
  "/commitments/investsTheRemainder",
  "/commitments/noOtherStateSource",
  "/earlierSupport",
];

function without(application: Application, pointer: string): Application | undefined {
  const [section, field] = pointer.slice(1).split("/");
  if (section === undefined) return undefined;
  const value: unknown = Reflect.get(application, section);
  if (value === undefined) return undefined;
  if (field === undefined) return applicationSchema.safeParse({ ...application, [section]: undefined }).data;
  if (typeof value !== "object" || value === null || Reflect.get(value, field) === undefined) return undefined;
  return applicationSchema.safeParse({ ...application, [section]: { ...value, [field]: undefined } }).data;
}

/**
 * The fields that a form should show now, in the order in which it asks: those that are still missing, and those
 * answered ones that would be asked for were they not answered. Everything else does not matter to this case.
 * Throws as `decide` does.
 *
 * @example
 * ```ts
 * import { fieldsThatMatter } from "@khuyencong/core/explanation";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { machineryApplication } from "@khuyencong/core/worked-cases";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-06-01" });
 * const inCamMy = fieldsThatMatter(rulebook, machineryApplication());
 * const inLongThanh = fieldsThatMatter(rulebook, machineryApplication({ production: { commune: "26368" } }));
 * [inCamMy, inLongThanh].map((fields) => fields.includes("/production/isInRecognisedCraftVillage")); // => [false, true]
 * ```
 */
export function fieldsThatMatter(rulebook: Rulebook, input: ApplicationInput): readonly string[] {
  const decision = decide(rulebook, input);
  const matters = new Set(decision.missing.flatMap(({ fields }) => fields));
  for (const pointer of order) {
    if (matters.has(pointer)) continue;
    const reduced = without(decision.application, pointer);
    if (reduced === undefined) continue;
    if (decide(rulebook, reduced).missing.some(({ fields }) => fields.includes(pointer))) matters.add(pointer);
  }
  return order.filter((pointer) => matters.has(pointer));
}
