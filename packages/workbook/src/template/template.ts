import { type BilingualText, fillText, formatDate } from "@khuyencong/core/basis";
import { findCommuneByCode, fullNameOn } from "@khuyencong/core/place";
import type { Programme } from "@khuyencong/core/programme";
import type { LegalRegister } from "@khuyencong/core/rulebook";
import { type CommuneProgramme, programmeFieldLabel } from "@khuyencong/core/validation";
import type { WorkbookLayout } from "../layout/index.js";
import { type LayoutGrounds, programmeLayout } from "../layout/index.js";
import { templateWords as words } from "../messages/template-guidance.js";
import { communeNaming } from "../messages/template-refusals.js";
import { writeSpreadsheet } from "../spreadsheet/write-spreadsheet.js";
import { basesInForce } from "./bases-in-force.js";
import { formSheet } from "./form-sheet.js";
import { guidanceSheet } from "./guidance-sheet.js";
import { listNames, listsSheet } from "./lists-sheet.js";
import { layOut } from "./programme-values.js";
import { noValues, type TemplateValues } from "./sheet-values.js";
import { tableSheet } from "./table-sheet.js";
import { refused, type TemplateAnswer } from "./template-answer.js";

/** What a commune's own template is made from. */
export interface CommuneTemplateGrounds extends LayoutGrounds {
  readonly register: LegalRegister;
  readonly provincial: Programme;
}

function written(layout: WorkbookLayout, values: TemplateValues, isExample: boolean): Promise<Uint8Array> {
  const { sheets, lists, listsSheet: listsName, version } = layout;
  return writeSpreadsheet({
    title: words.title,
    subject: fillText({ vi: words.subject, en: words.subject }, { version }).vi,
    author: words.author,
    sheets: [
      guidanceSheet(layout, isExample),
      ...sheets.map((sheet) =>
        sheet.kind === "form"
          ? formSheet(sheet, values.fieldsOf(sheet))
          : tableSheet(sheet, values.rowsOf(sheet), values.fieldsOf(sheet)),
      ),
      listsSheet(listsName, lists),
    ],
    names: listNames(listsName, lists),
  });
}

/**
 * The empty workbook of a commune's programme: guidance, a sheet for each part, drop-down lists, notes at the headings,
 * totals as formulas. The version of its layout stands on the first sheet.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { emptyTemplate } from "@khuyencong/workbook/template";
 * const day = plainDate("2026-05-01");
 * const bytes = await emptyTemplate({ pack: dongNai, register: dongNaiRegister, provincial: decision33, day });
 * bytes.length > 10_000; // => true
 * ```
 */
export function emptyTemplate(grounds: LayoutGrounds): Promise<Uint8Array> {
  return written(programmeLayout(grounds), noValues, false);
}

/** The grounds of a programme as far as they are in force on the day, with the dates of the register. */
function groundsInForce({ register, provincial, day }: CommuneTemplateGrounds): CommuneProgramme["legalBasis"] {
  return basesInForce(register, provincial, day).map(({ number, issuedOn }) =>
    issuedOn === "unknown" ? { number } : { number, issuedOn },
  );
}

/**
 * The workbook with a commune's own data: its name, code and people's committee as they are called on the grounds' day,
 * the period and years of the provincial programme, the grounds in force. No money: no commune's share of the
 * provincial figures is published, so nothing is filled in there.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { communeTemplate } from "@khuyencong/workbook/template";
 * const day = plainDate("2026-05-01");
 * const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day };
 * (await communeTemplate(grounds, "26341")).ok; // => true
 * (await communeTemplate(grounds, "00000")).ok; // => false
 * ```
 */
export async function communeTemplate(grounds: CommuneTemplateGrounds, code: string): Promise<TemplateAnswer> {
  const { pack, provincial, day } = grounds;
  const commune = findCommuneByCode(pack.territory, code);
  const name = commune === undefined ? undefined : fullNameOn(commune, day)?.vi;
  if (name === undefined) return refused("template.unknown-commune", { code, date: formatDate(day) });
  const { fromYear, toYear } = provincial.period;
  const layout = programmeLayout(grounds);
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => ({ year: fromYear + index }));
  const { values } = layOut(layout, {
    name: fillText(communeNaming.programme, { commune: name, from: String(fromYear), to: String(toYear) }).vi,
    commune: { code, name },
    period: { fromYear, toYear },
    authority: fillText(communeNaming.committee, { commune: name }).vi,
    legalBasis: groundsInForce(grounds),
    money: { years },
  });
  return { ok: true, bytes: await written(layout, values, false) };
}

/**
 * A programme as the officer's workbook: every field in its cell, totals as formulas where they agree with what the
 * programme states. Refuses in words what has no place, rather than drop it. `isExample` marks invented data.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { fillTemplate } from "@khuyencong/workbook/template";
 * const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day: plainDate("2026-05-01") };
 * const answer = await fillTemplate(grounds, { motto: "…" }, { isExample: true });
 * answer.ok ? "" : answer.refusal.code; // => "template.no-place"
 * ```
 */
export async function fillTemplate(
  grounds: LayoutGrounds,
  programme: unknown,
  { isExample }: { readonly isExample: boolean },
): Promise<TemplateAnswer> {
  const layout = programmeLayout(grounds);
  const { values, unplaced } = layOut(layout, programme);
  if (unplaced.length > 0) {
    const labels = unplaced.map(programmeFieldLabel);
    const joined = (language: keyof BilingualText) => [...new Set(labels.map((label) => label[language]))].join("; ");
    return refused("template.no-place", { fields: { vi: joined("vi"), en: joined("en") } });
  }
  return { ok: true, bytes: await written(layout, values, isExample) };
}
