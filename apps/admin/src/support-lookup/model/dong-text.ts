import { type Dong, dongSchema } from "@khuyencong/core/basis";

/** What a sum typed or pasted in đồng comes to. There is nothing smaller than a đồng, so both marks can only group. */
export type DongReading =
  | { readonly kind: "empty" }
  | { readonly kind: "understood"; readonly amount: Dong }
  | { readonly kind: "not-understood" };

const unit = /\s*(?:đồng|đ|vnđ|vnd|₫)$/iu;
const plain = /^\d{1,15}$/;
const grouped = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/;
const zeroFraction = /[.,]0{1,2}$/;

/** A trailing ",00" or ".00", as Excel writes it, says nothing; ".000" groups. */
function withoutZeroFraction(text: string): string {
  const without = text.replace(zeroFraction, "");
  return plain.test(without) || grouped.test(without) ? without : text;
}

/** Reads a sum of whole đồng: 12.345.678, 12,345,678 or 12345678, with or without its unit. */
export function readDong(typed: string): DongReading {
  const tidy = typed.normalize("NFC").replace(/\s+/gu, " ").trim().replace(unit, "");
  if (tidy === "") return { kind: "empty" };
  const text = withoutZeroFraction(tidy);
  if (!plain.test(text) && !grouped.test(text)) return { kind: "not-understood" };
  const amount = dongSchema.safeParse(Number(text.replace(/\D/g, ""))).data;
  return amount === undefined ? { kind: "not-understood" } : { kind: "understood", amount };
}
