import { Refused } from "./refusal.js";
import { attributesOf, xmlTags } from "./xml-tags.js";

/** The parts of a workbook by their paths, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A sheet of a workbook and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** One part pointing at another, or at something outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `comments`, `hyperlink`… */
  readonly kind: string;
  /** The path of a part, or an address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export const workbookPath = "xl/workbook.xml";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** A part as text; whatever is not UTF-8 is no XML of a spreadsheet program. */
export function partText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Refused("file.damaged-workbook");
  }
}

/** Where the relationships of a part are told. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A target as the path of a part, whether it was given from the top or from the part that points at it. */
function resolved(path: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = path.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** What a part points at. */
export function relationshipsOf(parts: Parts, path: string): readonly Relationship[] {
  const bytes = parts.get(relationshipsPath(path));
  if (bytes === undefined) return [];
  const xml = partText(bytes);
  return [...xmlTags(xml)]
    .filter(({ name, kind }) => name === "Relationship" && kind !== "close")
    .map((tag) => {
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributesOf(xml, tag);
      const isExternal = mode === "External";
      return {
        id,
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : resolved(path, target),
        isExternal,
      };
    });
}

/** The sheets of a workbook in the order of their tabs; sheets of other kinds (charts) are none. */
export function sheetParts(parts: Parts): readonly SheetPart[] {
  const workbook = parts.get(workbookPath);
  if (workbook === undefined) throw new Refused("file.not-a-workbook");
  const xml = partText(workbook);
  const worksheets = new Map(
    relationshipsOf(parts, workbookPath)
      .filter(({ kind }) => kind === "worksheet")
      .map(({ id, target }) => [id, target]),
  );
  return [...xmlTags(xml)]
    .filter(({ name, kind }) => name === "sheet" && kind !== "close")
    .flatMap((tag) => {
      const attributes = attributesOf(xml, tag);
      const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      const path = worksheets.get(id);
      if (path === undefined) return [];
      if (!parts.has(path)) throw new Refused("file.damaged-workbook");
      const { name = "", state } = attributes;
      return [{ name, path, isHidden: state === "hidden" || state === "veryHidden" }];
    });
}
