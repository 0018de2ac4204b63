import * as z from "zod/mini";
import type { BilingualText } from "../basis/index.js";

/** The doors of Article 1(2) of Decree 45/2012 as amended: as what an applicant comes. */
export const categories = [
  "rural-establishment",
  "cleaner-production-establishment",
  "sustainable-production-establishment",
  "cluster-investor",
  "artisan",
  "service-provider",
] as const;

/**
 * The category under which an applicant asks for support (đối tượng áp dụng).
 *
 * @example
 * ```ts
 * import { categorySchema } from "@khuyencong/core/beneficiary";
 * categorySchema.parse("artisan"); // => "artisan"
 * ```
 */
export const categorySchema = z.enum(categories);
export type Category = z.infer<typeof categorySchema>;

/** What the categories are called. */
export const categoryLabels: Readonly<Record<Category, BilingualText>> = {
  "rural-establishment": { vi: "Cơ sở công nghiệp nông thôn", en: "Rural industrial establishment" },
  "cleaner-production-establishment": {
    vi: "Cơ sở sản xuất công nghiệp áp dụng sản xuất sạch hơn",
    en: "Industrial establishment applying cleaner production",
  },
  "sustainable-production-establishment": {
    vi: "Cơ sở sản xuất công nghiệp áp dụng sản xuất và tiêu dùng bền vững",
    en: "Industrial establishment applying sustainable production and consumption",
  },
  "cluster-investor": {
    vi: "Chủ đầu tư xây dựng hạ tầng cụm công nghiệp",
    en: "Investor in industrial-cluster infrastructure",
  },
  artisan: {
    vi: "Nghệ nhân nhân dân, Nghệ nhân ưu tú nghề thủ công mỹ nghệ",
    en: "People's or Meritorious Artisan in handicrafts",
  },
  "service-provider": {
    vi: "Tổ chức, cá nhân dịch vụ khuyến công",
    en: "Provider of industrial-promotion services",
  },
};
