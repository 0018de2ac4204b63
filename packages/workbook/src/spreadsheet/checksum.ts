const single = new Uint32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** What a byte does to the checksum when so many others follow it: four bytes are taken at once, for all pass here. */
function followed(table: Uint32Array): Uint32Array {
  return table.map((value) => (value >>> 8) ^ (single[value & 0xff] ?? 0));
}

const second = followed(single);
const third = followed(second);
const fourth = followed(third);

/** The checksum (CRC-32) by which a zip tells that a part came through unharmed; `before` goes on from former bytes. */
export function checksum(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - 4;
  let value = ~before;
  let at = 0;
  for (; at <= last; at += 4) {
    const four = value ^ view.getUint32(at, true);
    value =
      (fourth[four & 0xff] ?? 0) ^
      (third[(four >>> 8) & 0xff] ?? 0) ^
      (second[(four >>> 16) & 0xff] ?? 0) ^
      (single[four >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) value = (value >>> 8) ^ (single[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~value >>> 0;
}
