import { crc32, deflateRawSync } from "node:zlib";

/** A part of a zip; `declaredSize` where the archive is to lie about what comes out. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly declaredSize?: number;
}

interface Packed {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly header: Buffer;
}

/** What the local header and the directory of a zip both say of a part. */
function packedPart({ name, content, declaredSize }: ZipPart): Packed {
  const bytes = Buffer.from(content);
  const packed = deflateRawSync(bytes);
  const nameBytes = Buffer.from(name);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(0x21_0000, 6);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(declaredSize ?? bytes.length, 18);
  header.writeUInt16LE(nameBytes.length, 22);
  return { name: nameBytes, packed, header };
}

const signature = (last: number, first: number) => Buffer.from([0x50, 0x4b, first, last]);

/** A zip made byte by byte, so that it may also be one that no program would write. */
export function zipFile(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, header } of parts.map(packedPart)) {
    const entry = [signature(4, 3), header, name, packed];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(signature(2, 1), Buffer.from([20, 0]), header, place, name);
    local.push(...entry);
    at += entry.reduce((size, piece) => size + piece.length, 0);
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...local, listed, signature(6, 5), end]));
}
