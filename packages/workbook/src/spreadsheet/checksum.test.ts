import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checksum } from "./checksum.js";

test("the checksum of the nine figures is that of the standard", () => {
  expect(checksum(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("in pieces of any length, wherever they begin, it is the same as of the whole", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat({ max: 64 }), (bytes, cut) => {
      const [first, rest] = [bytes.subarray(0, cut), bytes.subarray(cut)];
      expect(checksum(rest, checksum(first))).toBe(checksum(bytes));
      expect(checksum(bytes)).toBe(bytes.reduce((before, byte) => checksum(Uint8Array.of(byte), before), 0));
    }),
  );
});
