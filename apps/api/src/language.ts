import type { Language } from "@khuyencong/core/basis";

interface Wish {
  readonly tag: string;
  readonly quality: number;
}

function wishOf(part: string): Wish {
  const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const value = quality === undefined ? 1 : Number(quality);
  // A quality that is no number is no wish at all.
  return { tag, quality: value >= 0 && value <= 1 ? value : 0 };
}

function languageOf(tag: string): Language | undefined {
  if (tag === "*" || tag === "vi" || tag.startsWith("vi-")) return "vi";
  return tag === "en" || tag.startsWith("en-") ? "en" : undefined;
}

/** A header longer than this is no list of languages. */
const longestHeader = 500;

/**
 * The language of a reply from `Accept-Language` (RFC 9110): the wish with the highest quality, the earlier of two
 * equal ones, Vietnamese when nothing we speak is wished for.
 */
export function preferredLanguage(header: string | undefined): Language {
  if (header === undefined || header.length > longestHeader) return "vi";
  let best: { readonly language: Language; readonly quality: number } | undefined;
  for (const { tag, quality } of header.split(",").map(wishOf)) {
    const language = languageOf(tag);
    if (language !== undefined && quality > (best?.quality ?? 0)) best = { language, quality };
  }
  return best?.language ?? "vi";
}
