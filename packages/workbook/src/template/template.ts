import { fillText, formatDate } from "@khuyencong/core/basis";
import { findCommuneByCode, fullNameOn } from "@khuyencong/core/place";
import type { Programme } from "@khuyencong/core/programme";
import type { LegalRegister } from "@khuyencong/core/rulebook";
import type { CommuneProgramme } from "@khuyencong/core/validation";
import { type LayoutGrounds, programmeLayout } from "../layout/index.js";
import { communeNaming } from "../messages/template-refusals.js";
import { basesInForce } from "./bases-in-force.js";
import { layOut } from "./document-values.js";
import { noValues } from "./sheet-values.js";
import { refused, type TemplateAnswer } from "./template-answer.js";
import { filled, written } from "./write-template.js";

/** What a commune's own template is made from. */
export interface CommuneTemplateGrounds extends LayoutGrounds {
  readonly register: LegalRegister;
  readonly provincial: Programme;
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
  return filled(programmeLayout(grounds), programme, isExample);
}
