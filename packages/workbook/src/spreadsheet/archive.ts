import { foreignKind, foreignParts, isZip } from "./file-kind.js";
import { limits } from "./limits.js";
import { type Parts, partText, relationshipsOf, type SheetPart, sheetParts } from "./package-parts.js";
import { Refused } from "./refusal.js";
import { type SheetExtent, sheetExtent } from "./sheet-extent.js";
import { TagWalk } from "./tag-walk.js";
import { unpack } from "./unpack.js";
import { zipDirectory } from "./zip-directory.js";

/** A workbook that was looked through and found harmless. */
export interface WorkbookArchive {
  readonly parts: Parts;
  readonly sheets: readonly (SheetPart & { readonly extent: SheetExtent })[];
}

const xmlPart = /\.(?:xml|rels|vml)$/i;

/** Counts tags up to the limit; on the way whatever is broken or unsafe is refused. */
function countTags(xml: string, before: number): number {
  let count = before;
  for (const tag = new TagWalk(xml); tag.next(); ) {
    count += 1;
    if (count > limits.tags) throw new Refused("file.unpacks-too-large");
  }
  return count;
}

async function unpackAll(bytes: Uint8Array): Promise<Parts> {
  const entries = zipDirectory(bytes);
  const foreign = foreignParts(entries.map(({ name }) => name));
  if (foreign !== undefined) throw new Refused(foreign);
  // No part may be larger than it says, so that all may be unpacked at once and still nothing fills the memory.
  const declared = entries.reduce((sum, { declaredSize }) => sum + declaredSize, 0);
  if (declared > limits.allBytes) throw new Refused("file.unpacks-too-large");
  const unpacked = await Promise.all(
    entries.map(async (entry) => {
      const part = await unpack(entry, limits.partBytes);
      return { name: entry.name, part };
    }),
  );
  const parts = new Map<string, Uint8Array>();
  let tags = 0;
  for (const { name, part } of unpacked) {
    if (isZip(part)) throw new Refused("file.nested-file");
    if (xmlPart.test(name)) tags = countTags(partText(part), tags);
    parts.set(name, part);
  }
  return parts;
}

/** A link that a person may follow is harmless; whatever a program fetches by itself is not. */
function refuseOutsideSources(parts: Parts): void {
  const owners = [...parts.keys()].flatMap((path) => {
    const [, folder, name] = /^(.*\/|)_rels\/([^/]*)\.rels$/.exec(path) ?? [];
    return folder === undefined || name === undefined ? [] : [`${folder}${name}`];
  });
  const fetches = owners
    .flatMap((owner) => relationshipsOf(parts, owner))
    .some(({ isExternal, kind }) => isExternal && kind !== "hyperlink");
  if (fetches) throw new Refused("file.external-links");
}

function refuseMacros(parts: Parts): void {
  const contentTypes = parts.get("[Content_Types].xml");
  if (contentTypes !== undefined && /macroEnabled|vbaProject/i.test(partText(contentTypes))) {
    throw new Refused("file.macros");
  }
}

/**
 * Looks through a file before anything of it is trusted, and unpacks it within limits. Throws `Refused` for whatever is
 * not a plain workbook: another kind of file, an old or locked workbook, macros, sources outside, bombs, damage, more
 * rows than any programme has.
 */
export async function unpackWorkbook(bytes: Uint8Array): Promise<WorkbookArchive> {
  if (bytes.length > limits.fileBytes) throw new Refused("file.workbook-too-large");
  const foreign = foreignKind(bytes);
  if (foreign !== undefined) throw new Refused(foreign);
  const parts = await unpackAll(bytes);
  refuseMacros(parts);
  refuseOutsideSources(parts);
  let cells = 0;
  const named = sheetParts(parts);
  // No spreadsheet program does so, and looking through one large part a thousand times would take minutes.
  if (new Set(named.map(({ path }) => path)).size < named.length) throw new Refused("file.damaged-workbook");
  const sheets = named.map((sheet) => {
    const extent = sheetExtent(sheet.name, partText(parts.get(sheet.path) ?? new Uint8Array()));
    cells += extent.cells;
    if (cells > limits.cells) throw new Refused("file.too-many-cells", { sheet: sheet.name });
    return { ...sheet, extent };
  });
  if (sheets.length === 0) throw new Refused("file.not-a-workbook");
  return { parts, sheets };
}
