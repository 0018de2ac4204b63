import type { EditedParts } from "../spreadsheet/edit-parts.js";
import { relationshipsOf, sheetParts, workbookPath } from "../spreadsheet/package-parts.js";
import {
  type Change,
  changed,
  childElements,
  elementsNamed,
  rootTag,
  withAttribute,
  type XmlElement,
} from "../spreadsheet/xml-elements.js";
import { attributesOf } from "../spreadsheet/xml-tags.js";
import { xmlDecoded, xmlEncoded } from "../spreadsheet/xml-text.js";

/** The name by which the sheet of a former check is found, even when the officer gave the sheet another name. */
const markingName = "_kiem_tra_khuyen_cong";

const sheetContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const longestName = 31;

function workbookText(parts: EditedParts): string {
  return parts.text(workbookPath) ?? "";
}

function tabsOf(xml: string): readonly (XmlElement & { readonly attributes: Readonly<Record<string, string>> })[] {
  return elementsNamed(xml, "sheet").map((element) => ({ ...element, attributes: attributesOf(xml, element.tag) }));
}

/** Names that belong to one sheet tell its place among the tabs, which changes when a tab comes or goes. */
function movedNames(xml: string, place: (before: number) => number | undefined): readonly Change[] {
  return elementsNamed(xml, "definedName").flatMap(({ tag, to }) => {
    const { localSheetId } = attributesOf(xml, tag);
    if (localSheetId === undefined) return [];
    const now = place(Number(localSheetId));
    return [
      now === undefined ? { from: tag.from, to, text: "" } : withAttribute(xml, tag, "localSheetId", String(now)),
    ];
  });
}

/** The first tab is the one that opens; several chosen at once would all be changed by one stroke. */
function firstTabChosen(xml: string): readonly Change[] {
  return elementsNamed(xml, "workbookView").map(({ tag }) => {
    const once = withAttribute(xml, tag, "activeTab", undefined);
    return { ...once, text: once.text.replace(/\sfirstSheet\s*=\s*("[^"]*"|'[^']*')/, "") };
  });
}

function unchooseTabs(parts: EditedParts): void {
  for (const { path } of sheetParts(parts.all)) {
    const xml = parts.text(path) ?? "";
    const chosen = elementsNamed(xml, "sheetView").filter(({ tag }) => "tabSelected" in attributesOf(xml, tag));
    if (chosen.length === 0) continue;
    parts.write(
      path,
      changed(
        xml,
        chosen.map(({ tag }) => withAttribute(xml, tag, "tabSelected", undefined)),
      ),
    );
  }
}

/** A name that no other tab has, whatever the case of its letters. */
function freeName(xml: string, wanted: string): string {
  const used = new Set(tabsOf(xml).map(({ attributes }) => attributes["name"]?.normalize("NFC").toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, longestName - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A workbook's list of names with more at its end, made where there is none: right behind the list of tabs. */
function namesAdded(xml: string, names: string): Change {
  const prefix = rootTag(xml)?.prefix ?? "";
  const list = childElements(xml).find(({ tag }) => tag.name === "definedNames");
  if (list !== undefined && list.tag.kind !== "empty") return { from: list.innerTo, to: list.innerTo, text: names };
  const before = ["sheets", "functionGroups", "externalReferences"];
  const at = childElements(xml).findLast(({ tag }) => before.includes(tag.name))?.to ?? xml.lastIndexOf("</");
  const [from, to] = list === undefined ? [at, at] : [list.tag.from, list.to];
  return { from, to, text: `<${prefix}definedNames>${names}</${prefix}definedNames>` };
}

/** Puts a sheet before all others, as the one that opens. `repeatedRow` is printed on top of every page. */
export function addFirstTab(
  parts: EditedParts,
  sheet: { readonly name: string; readonly xml: string; readonly repeatedRow: number },
): void {
  unchooseTabs(parts);
  const before = workbookText(parts);
  const name = freeName(before, sheet.name);
  const path = parts.freePath("xl/worksheets/sheet", ".xml");
  const id = parts.addPart(workbookPath, { kind: "worksheet", path, text: sheet.xml });
  parts.addContentType(sheetContent, { path });
  const moved = changed(before, [...movedNames(before, (place) => place + 1), ...firstTabChosen(before)]);
  const tabs = tabsOf(moved);
  const number = tabs.reduce((highest, { attributes }) => Math.max(highest, Number(attributes["sheetId"] ?? 0)), 0) + 1;
  const reference = Object.keys(tabs[0]?.attributes ?? {}).find((key) => key.endsWith(":id")) ?? "r:id";
  const prefix = rootTag(moved)?.prefix ?? "";
  const at = tabs[0]?.tag.from ?? 0;
  const tab = `<${prefix}sheet name="${xmlEncoded(name)}" sheetId="${number}" ${reference}="${id}"/>`;
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const names =
    `<${prefix}definedName name="${markingName}" hidden="1">${xmlEncoded(quoted)}!$A$1</${prefix}definedName>` +
    `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="0">${xmlEncoded(quoted)}!$${sheet.repeatedRow}:$${sheet.repeatedRow}</${prefix}definedName>`;
  const withNames = changed(moved, [{ from: at, to: at, text: tab }]);
  parts.write(workbookPath, changed(withNames, [namesAdded(withNames, names)]));
}

/** The tab that a marking name leads to; nothing when the officer took the sheet away. */
function markedTab(xml: string, name: XmlElement): string | undefined {
  const target = xmlDecoded(xml.slice(name.innerFrom, name.innerTo));
  const [, quoted, plain] = /^\$?(?:'((?:[^']|'')+)'|([^'!]+))[.!]/.exec(target) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}

/** Takes away the sheet that a former check put in. */
export function removeFormerTab(parts: EditedParts): void {
  const before = workbookText(parts);
  const marks = elementsNamed(before, "definedName").filter(
    ({ tag }) => attributesOf(before, tag)["name"]?.toLowerCase() === markingName,
  );
  if (marks.length === 0) return;
  const names = new Set(marks.map((mark) => markedTab(before, mark)));
  const unmarked = changed(
    before,
    marks.map(({ tag, to }) => ({ from: tag.from, to, text: "" })),
  );
  const tabs = tabsOf(unmarked);
  const index = tabs.findIndex(({ attributes }) => names.has(attributes["name"]));
  const tab = tabs[index];
  // The only sheet of a workbook stays: without any it could not be opened.
  if (tab === undefined || tabs.length === 1) {
    parts.write(workbookPath, withoutEmptyNames(unmarked));
    return;
  }
  const place = (was: number) => (was === index ? undefined : was - (was > index ? 1 : 0));
  const gone = { from: tab.tag.from, to: tab.to, text: "" };
  const after = changed(unmarked, [gone, ...movedNames(unmarked, place), ...firstTabChosen(unmarked)]);
  parts.write(workbookPath, withoutEmptyNames(after));
  const id = Object.entries(tab.attributes).find(([key]) => key.endsWith(":id"))?.[1];
  const relationship = relationshipsOf(parts.all, workbookPath).find((known) => known.id === id);
  if (relationship !== undefined) parts.removePart(workbookPath, relationship);
}

/** An empty list of names is more than the schema allows. */
function withoutEmptyNames(xml: string): string {
  const empty = childElements(xml).filter(
    ({ tag, innerFrom, innerTo }) => tag.name === "definedNames" && xml.slice(innerFrom, innerTo).trim() === "",
  );
  return changed(
    xml,
    empty.map(({ tag, to }) => ({ from: tag.from, to, text: "" })),
  );
}
