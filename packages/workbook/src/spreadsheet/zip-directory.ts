import { limits } from "./limits.js";
import { Refused } from "./refusal.js";

/** One part as the directory at the end of a zip tells it, and where its bytes really begin. */
export interface ZipEntry {
  readonly name: string;
  readonly isStored: boolean;
  readonly checksum: number;
  /** The packed bytes: a view of the file, not a copy. */
  readonly packed: Uint8Array;
  /** Bytes once unpacked, as told; not to be trusted. */
  readonly declaredSize: number;
}

const signatures = { localHeader: 0x04034b50, centralHeader: 0x02014b50, end: 0x06054b50 } as const;
const endRecordBytes = 22;
const longestComment = 0xffff;
const encryptedFlag = 0x1;
const nameDecoder = new TextDecoder();
const stored = 0;
const deflated = 8;

/** The end record stands last, before a comment of unknown length. */
function endRecordOf(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - endRecordBytes - longestComment);
  for (let at = view.byteLength - endRecordBytes; at >= earliest; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new Refused("file.damaged-workbook");
}

/** Reads from bytes that may end too soon: whatever lies beyond the end is damage. */
function within<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new Refused("file.damaged-workbook");
    throw error;
  }
}

/** Names that would leave the folder into which a zip is unpacked, or that two programs would read differently. */
function isUnsafeName(name: string): boolean {
  return (
    name === "" ||
    name.startsWith("/") ||
    /[\\:]|\p{Cc}/u.test(name) ||
    name.split("/").some((segment) => segment === ".." || segment === ".")
  );
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  if (at + length > bytes.length) throw new Refused("file.damaged-workbook");
  return nameDecoder.decode(bytes.subarray(at, at + length));
}

/** The bytes of a part begin behind its own header, which must tell the same name as the directory. */
function packedBytes(bytes: Uint8Array, view: DataView, header: number, name: string, size: number): Uint8Array {
  if (view.getUint32(header, true) !== signatures.localHeader) throw new Refused("file.damaged-workbook");
  const nameLength = view.getUint16(header + 26, true);
  if (nameAt(bytes, header + 30, nameLength) !== name) throw new Refused("file.damaged-workbook");
  const begin = header + 30 + nameLength + view.getUint16(header + 28, true);
  if (begin + size > bytes.length) throw new Refused("file.damaged-workbook");
  return bytes.subarray(begin, begin + size);
}

/**
 * Reads the directory of a zip, without unpacking anything. Refuses what no spreadsheet program writes: names that lead
 * out of the archive, one name twice, parts with a password.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  return within(() => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endRecordOf(view);
    const count = view.getUint16(end + 10, true);
    if (count > limits.parts) throw new Refused("file.too-many-entries");
    const entries: ZipEntry[] = [];
    const names = new Set<string>();
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== signatures.centralHeader) throw new Refused("file.damaged-workbook");
      const nameLength = view.getUint16(at + 28, true);
      const name = nameAt(bytes, at + 46, nameLength);
      const method = view.getUint16(at + 10, true);
      if (isUnsafeName(name) || names.has(name.toLowerCase())) throw new Refused("file.unsafe-entry-name");
      if (view.getUint16(at + 8, true) & encryptedFlag) throw new Refused("file.encrypted-workbook");
      if (method !== stored && method !== deflated) throw new Refused("file.damaged-workbook");
      names.add(name.toLowerCase());
      entries.push({
        name,
        isStored: method === stored,
        checksum: view.getUint32(at + 16, true),
        packed: packedBytes(bytes, view, view.getUint32(at + 42, true), name, view.getUint32(at + 20, true)),
        declaredSize: view.getUint32(at + 24, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  });
}
