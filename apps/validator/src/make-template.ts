import type { PlainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister, programmeBases } from "@khuyencong/core/packs/dong-nai";
import type { TemplateAnswer } from "@khuyencong/workbook/template";

/** The template, empty or with what is known of a commune on a day filled in. */
export async function makeTemplate(commune: string | undefined, day: PlainDate): Promise<TemplateAnswer> {
  const { communeTemplate, emptyTemplate } = await import("@khuyencong/workbook/template");
  const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day, legalBases: programmeBases };
  if (commune === undefined) return { ok: true, bytes: await emptyTemplate(grounds) };
  return communeTemplate(grounds, commune);
}
