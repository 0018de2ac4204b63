import * as z from "zod/mini";
import type { BilingualText } from "./bilingual-text.js";

/** Strongest first; the order is the order of trust. */
export const assurances = ["verified", "verified-original", "corroborated", "old-text", "inferred"] as const;

/**
 * How sure the product is of a rule or figure.
 * `verified`: the text in force was read. `verified-original`: read, but a known later amendment was not.
 * `corroborated`: a reliable second source. `old-text`: read only in a replaced instrument. `inferred`: our reasoning.
 *
 * @example
 * ```ts
 * import { assuranceSchema } from "@khuyencong/core/basis";
 * assuranceSchema.safeParse("certain").success; // => false
 * ```
 */
export const assuranceSchema = z.enum(assurances);
export type Assurance = z.infer<typeof assuranceSchema>;

/** How an assurance is shown: settled, needs a legal check, or provisional. */
export type Standing = "settled" | "needs-legal-check" | "provisional";

const standings: Readonly<Record<Assurance, Standing>> = {
  verified: "settled",
  "verified-original": "needs-legal-check",
  corroborated: "needs-legal-check",
  "old-text": "provisional",
  inferred: "provisional",
};

/**
 * What an assurance means to the reader of an answer.
 *
 * @example
 * ```ts
 * import { standingOf } from "@khuyencong/core/basis";
 * standingOf("corroborated"); // => "needs-legal-check"
 * ```
 */
export function standingOf(assurance: Assurance): Standing {
  return standings[assurance];
}

/**
 * The weakest of several marks, since an answer is as sure as its least sure ground; `undefined` for none.
 *
 * @example
 * ```ts
 * import { weakestOf } from "@khuyencong/core/basis";
 * weakestOf(["verified", "inferred", "corroborated"]); // => "inferred"
 * ```
 */
export function weakestOf(marks: Iterable<Assurance>): Assurance | undefined {
  let weakest = -1;
  for (const mark of marks) weakest = Math.max(weakest, assurances.indexOf(mark));
  return weakest < 0 ? undefined : assurances[weakest];
}

/** Words for the marks, shown on every rule and figure. */
export const assuranceLabels: Readonly<Record<Assurance, BilingualText>> = {
  verified: { vi: "Đã đọc văn bản hiện hành", en: "Text in force was read" },
  "verified-original": {
    vi: "Đã đọc văn bản gốc, chưa đọc văn bản sửa đổi",
    en: "Original text was read, a later amendment was not",
  },
  corroborated: { vi: "Theo nguồn thứ hai đáng tin cậy", en: "From a reliable second source" },
  "old-text": { vi: "Chỉ đọc được ở văn bản đã bị thay thế", en: "Read only in a replaced instrument" },
  inferred: { vi: "Suy luận, chưa có văn bản nêu rõ", en: "Inferred, stated by no text we hold" },
};

/** Words for what the marks mean to the reader. */
export const standingLabels: Readonly<Record<Standing, BilingualText>> = {
  settled: { vi: "Đã xác định", en: "Settled" },
  "needs-legal-check": { vi: "Cần kiểm tra pháp lý", en: "Needs a legal check" },
  provisional: { vi: "Tạm tính", en: "Provisional" },
};
