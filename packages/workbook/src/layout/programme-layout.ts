import type { PlainDate } from "@khuyencong/core/basis";
import type { Programme } from "@khuyencong/core/programme";
import type { LegalRegister, Pack } from "@khuyencong/core/rulebook";
import { activityList, communeList, targetTagList } from "./choice-lists.js";
import { listsOfSheets } from "./lists-of-sheets.js";
import { remainingQuestions } from "./questions.js";
import type { SheetLayout, TableLayout, WorkbookLayout } from "./sheet-layout.js";
import { beneficiariesSheet } from "./sheets/beneficiaries-sheet.js";
import { conditionsSheet } from "./sheets/conditions-sheet.js";
import { earlierSupportSheet } from "./sheets/earlier-support-sheet.js";
import { generalSheet } from "./sheets/general-sheet.js";
import { legalBasisSheet } from "./sheets/legal-basis-sheet.js";
import { loansSheet } from "./sheets/loans-sheet.js";
import { moneySheet } from "./sheets/money-sheet.js";
import { projectsSheet } from "./sheets/projects-sheet.js";
import { sectionsSheet } from "./sheets/sections-sheet.js";
import { targetsSheet } from "./sheets/targets-sheet.js";

/** What depends on the jurisdiction: its communes, its activities, its programme, and the day for which they are named. */
export interface LayoutGrounds {
  readonly pack: Pick<Pack, "territory">;
  readonly register: Pick<LegalRegister, "activities">;
  /** The provincial programme, from which target tags are chosen. */
  readonly provincial?: Pick<Programme, "targets"> | undefined;
  /** Communes are called as they were on this day. */
  readonly day: PlainDate;
}

/** The application's fields that have a column in one of the tables, as pointers from the application. */
function fieldsInColumns(tables: readonly TableLayout[]): ReadonlySet<string> {
  const start = "/application";
  const pointers = tables.flatMap(({ columns }) =>
    columns.flatMap((column) => ("pointer" in column ? [column.pointer] : [])),
  );
  return new Set(pointers.filter((pointer) => pointer.startsWith(start)).map((pointer) => pointer.slice(start.length)));
}

/**
 * The workbook of a commune's programme: which sheets, headings and lists it has and where each field of the document
 * stands. Whatever is a jurisdiction's own comes in with the grounds.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { programmeLayout } from "@khuyencong/workbook/layout";
 * const day = plainDate("2026-05-01");
 * const layout = programmeLayout({ pack: dongNai, register: dongNaiRegister, provincial: decision33, day });
 * layout.sheets.map(({ name }) => name)[5]; // => "Đơn vị thụ hưởng"
 * ```
 */
export function programmeLayout({ pack, register, provincial, day }: LayoutGrounds): WorkbookLayout {
  const communes = communeList(pack.territory, day);
  const activities = activityList(register.activities);
  const projects = projectsSheet(activities);
  const beneficiaries = beneficiariesSheet(communes);
  const sheets: readonly SheetLayout[] = [
    generalSheet(communes),
    sectionsSheet,
    legalBasisSheet,
    targetsSheet(targetTagList(provincial), activities),
    moneySheet,
    projects,
    beneficiaries,
    conditionsSheet(remainingQuestions(fieldsInColumns([projects, beneficiaries]))),
    earlierSupportSheet(activities),
    loansSheet,
  ];
  return {
    document: "programme",
    version: "2026-1",
    guidanceSheet: "Hướng dẫn",
    listsSheet: "Danh mục",
    sheets,
    lists: listsOfSheets(sheets),
  };
}
