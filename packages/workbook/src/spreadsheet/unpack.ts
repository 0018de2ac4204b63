import { checksum } from "./checksum.js";
import { Refused } from "./refusal.js";
import type { ZipEntry } from "./zip-directory.js";

/** The packed bytes as the platform wants them: in memory of their own, never shared. */
function sourceOf(packed: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(packed));
      controller.close();
    },
  });
}

/** Collects what a stream gives and stops it as soon as it gives more than `limit`. */
async function collected(stream: ReadableStream<Uint8Array>, limit: number): Promise<readonly Uint8Array[]> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new Refused("file.unpacks-too-large");
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function inflated(packed: Uint8Array, limit: number): Promise<Uint8Array> {
  try {
    return joined(await collected(sourceOf(packed).pipeThrough(new DecompressionStream("deflate-raw")), limit));
  } catch (error) {
    if (error instanceof Refused) throw error;
    // The platform tells broken packing by errors of its own kinds.
    throw new Refused("file.damaged-workbook");
  }
}

/**
 * Unpacks one part. Counts what really comes out and stops beyond the size that was told, or `limit`: a bomb never fills
 * the memory.
 */
export async function unpack(entry: ZipEntry, limit: number): Promise<Uint8Array> {
  if (entry.declaredSize > limit || entry.packed.length > limit) throw new Refused("file.unpacks-too-large");
  const bytes = entry.isStored ? entry.packed : await inflated(entry.packed, entry.declaredSize);
  if (checksum(bytes) !== entry.checksum) throw new Refused("file.damaged-workbook");
  return bytes;
}
