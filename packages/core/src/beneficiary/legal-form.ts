import * as z from "zod/mini";
import type { BilingualText } from "../basis/index.js";

/** Legal forms an applicant can have; `individual` and `other` exist so that every applicant can answer. */
export const legalForms = [
  "enterprise",
  "cooperative",
  "cooperative-union",
  "cooperative-group",
  "household-business",
  "individual",
  "other",
] as const;

/**
 * The legal form of an applicant (hình thức tổ chức).
 *
 * @example
 * ```ts
 * import { legalFormSchema } from "@khuyencong/core/beneficiary";
 * legalFormSchema.safeParse("company").success; // => false
 * ```
 */
export const legalFormSchema = z.enum(legalForms);
export type LegalForm = z.infer<typeof legalFormSchema>;

/** What the legal forms are called. */
export const legalFormLabels: Readonly<Record<LegalForm, BilingualText>> = {
  enterprise: { vi: "Doanh nghiệp", en: "Enterprise" },
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  "cooperative-union": { vi: "Liên hiệp hợp tác xã", en: "Union of cooperatives" },
  "cooperative-group": { vi: "Tổ hợp tác", en: "Cooperative group" },
  "household-business": { vi: "Hộ kinh doanh", en: "Household business" },
  individual: { vi: "Cá nhân", en: "Individual" },
  other: { vi: "Hình thức khác", en: "Another form" },
};
