import { checksum } from "./checksum.js";
import type { Parts } from "./package-parts.js";

/** Zip keeps dates, and a file must come out the same whenever it is made: the first day that zip knows. */
const firstDay = 0x21;
const namesInUnicode = 0x0800;

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const source = new Response(new Uint8Array(bytes)).body;
  if (source === null) return new Uint8Array();
  return new Uint8Array(await new Response(source.pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer());
}

interface Packed {
  readonly name: Uint8Array;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

async function packedPart(path: string, bytes: Uint8Array): Promise<Packed> {
  const packed = await deflated(bytes);
  const isSmaller = packed.length < bytes.length;
  return {
    name: new TextEncoder().encode(path),
    method: isSmaller ? 8 : 0,
    checksum: checksum(bytes),
    size: bytes.length,
    packed: isSmaller ? packed : bytes,
  };
}

/** Numbers of two and four bytes, the lowest first. */
class Record {
  private readonly bytes: number[] = [];

  short(value: number): this {
    this.bytes.push(value & 0xff, (value >>> 8) & 0xff);
    return this;
  }

  long(value: number): this {
    return this.short(value & 0xffff).short(value >>> 16);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** What the header of a part and its line in the directory have in common. */
function described(record: Record, { method, checksum: sum, packed, size, name }: Packed): Record {
  return record
    .short(20)
    .short(namesInUnicode)
    .short(method)
    .short(0)
    .short(firstDay)
    .long(sum)
    .long(packed.length)
    .long(size)
    .short(name.length)
    .short(0);
}

/** Packs parts into a zip, in the order given. The same parts give the same bytes on the same platform. */
export async function writeArchive(parts: Parts): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, bytes] of parts) {
    const part = await packedPart(path, bytes);
    const header = described(new Record().long(0x04034b50), part).done();
    directory.push(
      described(new Record().long(0x02014b50).short(20), part).short(0).short(0).short(0).long(0).long(at).done(),
      part.name,
    );
    pieces.push(header, part.name, part.packed);
    at += header.length + part.name.length + part.packed.length;
  }
  const directorySize = directory.reduce((size, piece) => size + piece.length, 0);
  const end = new Record().long(0x06054b50).short(0).short(0).short(parts.size).short(parts.size);
  end.long(directorySize).long(at).short(0);
  const all = [...pieces, ...directory, end.done()];
  const file = new Uint8Array(at + directorySize + 22);
  let position = 0;
  for (const piece of all) {
    file.set(piece, position);
    position += piece.length;
  }
  return file;
}
