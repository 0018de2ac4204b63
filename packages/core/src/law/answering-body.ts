import * as z from "zod/mini";
import type { BilingualText } from "../basis/index.js";

/**
 * The bodies that could answer an open legal question. Where the answer lies decides whom a letter asks itself and
 * whom it asks to be passed on to.
 *
 * @example
 * ```ts
 * import { answeringBodySchema } from "@khuyencong/core/law";
 * answeringBodySchema.parse("finance-ministry"); // => "finance-ministry"
 * ```
 */
export const answeringBodySchema = z.enum([
  "department",
  "provincial-committee",
  "provincial-council",
  "industry-ministry",
  "finance-ministry",
  "science-ministry",
  "environment-ministry",
]);
export type AnsweringBody = z.infer<typeof answeringBodySchema>;

/** What the bodies are called where no province is named. */
export const answeringBodyLabels: Readonly<Record<AnsweringBody, BilingualText>> = {
  department: { vi: "Sở Công Thương", en: "the Department of Industry and Trade" },
  "provincial-committee": { vi: "Ủy ban nhân dân cấp tỉnh", en: "the provincial People's Committee" },
  "provincial-council": { vi: "Hội đồng nhân dân cấp tỉnh", en: "the provincial People's Council" },
  "industry-ministry": { vi: "Bộ Công Thương", en: "the Ministry of Industry and Trade" },
  "finance-ministry": { vi: "Bộ Tài chính", en: "the Ministry of Finance" },
  "science-ministry": { vi: "Bộ Khoa học và Công nghệ", en: "the Ministry of Science and Technology" },
  "environment-ministry": {
    vi: "Bộ Nông nghiệp và Môi trường",
    en: "the Ministry of Agriculture and Environment",
  },
};
