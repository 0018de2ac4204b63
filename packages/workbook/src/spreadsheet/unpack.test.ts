import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { checksum } from "./checksum.js";
import { opened } from "./refusal.js";
import { unpack } from "./unpack.js";

const text = new TextEncoder().encode("khuyến công ".repeat(1000));

function entryOf(bytes: Uint8Array, changed: Partial<Parameters<typeof unpack>[0]> = {}): Parameters<typeof unpack>[0] {
  return {
    name: "a.xml",
    isStored: false,
    checksum: checksum(bytes),
    packed: deflateRawSync(bytes),
    declaredSize: bytes.length,
    ...changed,
  };
}

test("a part comes out as it went in", async () => {
  expect(await unpack(entryOf(text), text.length)).toEqual(text);
});

test("a part that was not packed is given as it stands", async () => {
  expect(await unpack(entryOf(text, { isStored: true, packed: text }), text.length)).toEqual(text);
});

test("a part that tells ten bytes and gives millions is stopped: what comes out is counted", async () => {
  const packed = deflateRawSync(new Uint8Array(64 * 1024 * 1024));
  // The limit is reached in the first thousandth; had all been unpacked, the checksum would be at fault instead.
  const answer = await opened(() => unpack(entryOf(text, { packed, declaredSize: 10 }), 64 * 1024));
  expect(answer).toMatchObject({ ok: false, refusal: { code: "file.unpacks-too-large" } });
});

test.each([
  ["its checksum does not fit", { checksum: 1 }],
  ["its packing is broken", { packed: Uint8Array.from([0xff, 0xff, 0xff]) }],
  ["its packing ends too soon", { packed: deflateRawSync(text).subarray(0, 20) }],
])("a part is damaged when %s", async (_, changed) => {
  const answer = await opened(() => unpack(entryOf(text, changed), 1_000_000));
  expect(answer).toMatchObject({ ok: false, refusal: { code: "file.damaged-workbook" } });
});
