import { activityList, communeList, targetTagList } from "./choice-lists.js";
import { listsOfSheets } from "./lists-of-sheets.js";
import type { LayoutGrounds } from "./programme-layout.js";
import { disbursementsSheet } from "./report-sheets/disbursements-sheet.js";
import { indicatorsSheet } from "./report-sheets/indicators-sheet.js";
import { narrativeSheet } from "./report-sheets/narrative-sheet.js";
import { reportedProjectsSheet } from "./report-sheets/reported-projects-sheet.js";
import { reportingSheet } from "./report-sheets/reporting-sheet.js";
import { resultsSheet } from "./report-sheets/results-sheet.js";
import type { SheetLayout, WorkbookLayout } from "./sheet-layout.js";

/**
 * The workbook of a commune's report on half a year or a year. No sheet of it bears a name that a sheet of the programme
 * may bear: by their names the two are told apart.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { reportLayout } from "@khuyencong/workbook/layout";
 * const day = plainDate("2026-06-20");
 * const layout = reportLayout({ pack: dongNai, register: dongNaiRegister, provincial: decision33, day });
 * layout.sheets.map(({ name }) => name)[3]; // => "Giải ngân"
 * ```
 */
export function reportLayout({ pack, register, provincial, day }: LayoutGrounds): WorkbookLayout {
  const tags = targetTagList(provincial);
  const sheets: readonly SheetLayout[] = [
    reportingSheet(communeList(pack.territory, day)),
    narrativeSheet,
    resultsSheet(tags),
    disbursementsSheet,
    indicatorsSheet,
    reportedProjectsSheet(tags, activityList(register.activities)),
  ];
  return {
    document: "report",
    version: "2026-1",
    guidanceSheet: "Hướng dẫn",
    listsSheet: "Danh mục",
    sheets,
    lists: listsOfSheets(sheets),
  };
}
