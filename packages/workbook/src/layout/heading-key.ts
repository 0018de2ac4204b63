/** What is written behind a heading without changing it: its unit, a star for "required", a colon. */
const tail = /(?:\s*\((?:triệu đồng|tr\.?\s*đ|đvt:? triệu đồng|%)\)|[\s*:.]+)$/u;

/**
 * What two writings of one heading, label or name of a sheet have in common: letter case, composed accents, line breaks,
 * runs of spaces, dashes, the unit in parentheses, a star and a colon make no difference.
 *
 * @example
 * ```ts
 * import { headingKey } from "@khuyencong/workbook/layout";
 * headingKey("Tổng  kinh phí\n(triệu đồng) *"); // => "tổng kinh phí"
 * ```
 */
export function headingKey(text: string): string {
  let key = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
  while (tail.test(key)) key = key.replace(tail, "");
  return key;
}

/**
 * A heading as the sheet shows it: with its unit, and a star where it must be filled in.
 *
 * @example
 * ```ts
 * import { headingText } from "@khuyencong/workbook/layout";
 * headingText({ heading: "Vốn đối ứng", kind: { kind: "money" }, isRequired: true }); // => "Vốn đối ứng (triệu đồng) *"
 * ```
 */
export function headingText({
  heading,
  kind,
  isRequired,
}: {
  readonly heading: string;
  readonly kind: { readonly kind: string };
  readonly isRequired: boolean;
}): string {
  const units: Readonly<Record<string, string>> = { money: " (triệu đồng)", percent: " (%)" };
  return `${heading}${units[kind.kind] ?? ""}${isRequired ? " *" : ""}`;
}
