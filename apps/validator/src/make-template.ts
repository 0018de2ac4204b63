import type { PlainDate } from "@khuyencong/core/basis";
import type { CommuneReport } from "@khuyencong/core/report";
import type { CommuneProgramme } from "@khuyencong/core/validation";
import type { TemplateAnswer } from "@khuyencong/workbook/template";
import { jurisdiction } from "./jurisdiction.js";
import type { TemplateChoice } from "./template-name.js";

/** For whom a template is made, by the names of which day, and what is known of a report's commune already. */
export interface TemplateGrounds {
  readonly commune: string | undefined;
  readonly day: PlainDate;
  readonly programme?: CommuneProgramme | undefined;
  readonly lastYear?: CommuneReport | undefined;
}

/** A template, empty or with what is known of a commune filled in. */
export async function makeTemplate(
  choice: TemplateChoice,
  { commune, day, programme, lastYear }: TemplateGrounds,
): Promise<TemplateAnswer> {
  const grounds = { ...jurisdiction, day };
  if (choice.document === "programme" && choice.format === "docx") {
    const { modelProgramme } = await import("@khuyencong/workbook/word");
    return modelProgramme(grounds, commune);
  }
  const templates = await import("@khuyencong/workbook/template");
  if (choice.document === "programme") {
    if (commune === undefined) return { ok: true, bytes: await templates.emptyTemplate(grounds) };
    return templates.communeTemplate(grounds, commune);
  }
  const { span, year } = choice;
  if (commune === undefined) return { ok: true, bytes: await templates.emptyReportTemplate(grounds) };
  return templates.communeReportTemplate(grounds, commune, { span, year, programme, lastYear });
}
