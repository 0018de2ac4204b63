import type { PlainDate } from "@khuyencong/core/basis";
import type { TemplateAnswer } from "@khuyencong/workbook/template";
import { jurisdiction } from "./jurisdiction.js";
import type { TemplateFormat } from "./template-name.js";

/** A template, empty or with what is known of a commune on a day filled in. */
export async function makeTemplate(
  format: TemplateFormat,
  commune: string | undefined,
  day: PlainDate,
): Promise<TemplateAnswer> {
  const grounds = { ...jurisdiction, day };
  if (format === "docx") {
    const { modelProgramme } = await import("@khuyencong/workbook/word");
    return modelProgramme(grounds, commune);
  }
  const { communeTemplate, emptyTemplate } = await import("@khuyencong/workbook/template");
  if (commune === undefined) return { ok: true, bytes: await emptyTemplate(grounds) };
  return communeTemplate(grounds, commune);
}
