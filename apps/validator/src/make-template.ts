import type { PlainDate } from "@khuyencong/core/basis";
import type { TemplateAnswer } from "@khuyencong/workbook/template";
import { jurisdiction } from "./jurisdiction.js";

/** The template, empty or with what is known of a commune on a day filled in. */
export async function makeTemplate(commune: string | undefined, day: PlainDate): Promise<TemplateAnswer> {
  const { communeTemplate, emptyTemplate } = await import("@khuyencong/workbook/template");
  const grounds = { ...jurisdiction, day };
  if (commune === undefined) return { ok: true, bytes: await emptyTemplate(grounds) };
  return communeTemplate(grounds, commune);
}
