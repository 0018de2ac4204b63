import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.js";

/**
 * SHA-256 of a value's canonical JSON, in hexadecimal: the same content has the same hash on every machine.
 *
 * @example
 * ```ts
 * import { contentHash } from "@khuyencong/core/rulebook";
 * contentHash({ a: 1, b: 2 }) === contentHash({ b: 2, a: 1 }); // => true
 * ```
 */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
