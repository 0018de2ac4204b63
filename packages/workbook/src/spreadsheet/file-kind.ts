import type { RefusalCode } from "./refusal.js";

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipWithParts = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];
const pdf = [0x25, 0x50, 0x44, 0x46];

/** Whether the directory of an old compound file names a stream; names stand there in two bytes a letter. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

/** Whether bytes begin as a zip does: a workbook is one, and none may stand inside another. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, zipWithParts);
}

/** Why a file is no workbook of today's kind, as its first bytes tell; nothing when it may be one. */
export function foreignKind(bytes: Uint8Array): RefusalCode | undefined {
  if (bytes.length === 0) return "file.empty-workbook";
  if (isZip(bytes)) return undefined;
  if (startsWith(bytes, emptyZip)) return "file.not-a-workbook";
  if (startsWith(bytes, compoundFile)) {
    if (namesStream(bytes, "EncryptionInfo")) return "file.encrypted-workbook";
    return namesStream(bytes, "WordDocument") ? "file.other-document" : "file.old-workbook";
  }
  if (!startsWith(bytes, pdf) && isText(bytes)) return "file.text-as-workbook";
  return "file.not-a-workbook";
}

const byPartName: readonly (readonly [RegExp, RefusalCode])[] = [
  [/^xl\/workbook\.bin$/i, "file.binary-workbook"],
  [/(?:^|\/)vbaProject\.bin$|^xl\/(?:macrosheets|activeX|dialogsheets)\//i, "file.macros"],
  [/^xl\/(?:externalLinks\/|connections\.xml|queryTables\/)/i, "file.external-links"],
  [/^(?:word|ppt|visio)\//i, "file.other-document"],
  [/\/embeddings\//i, "file.nested-file"],
];

/** Why the parts of a zip make no workbook that is read, as their names tell; nothing when they make one. */
export function foreignParts(names: readonly string[]): RefusalCode | undefined {
  const known = new Set(names);
  if (known.has("mimetype") && known.has("content.xml")) return "file.open-document";
  for (const [pattern, code] of byPartName) {
    if (names.some((name) => pattern.test(name))) return code;
  }
  return known.has("xl/workbook.xml") && known.has("[Content_Types].xml") ? undefined : "file.not-a-workbook";
}
