import { changed, childElements, rootTag } from "./xml-elements.js";

/** The order in which the parts of a sheet must stand; a program refuses a file that has it otherwise. */
const order = [
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios",
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations",
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches",
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls",
  "webPublishItems tableParts extLst",
]
  .join(" ")
  .split(" ");

/** The XML of a sheet with one more element, behind all that must stand before it. */
export function withSheetElement(xml: string, name: string, write: (prefix: string) => string): string {
  const rank = order.indexOf(name);
  const next = childElements(xml).find(({ tag }) => order.indexOf(tag.name) > rank);
  const at = next?.tag.from ?? xml.lastIndexOf("</");
  return changed(xml, [{ from: at, to: at, text: write(rootTag(xml)?.prefix ?? "") }]);
}
