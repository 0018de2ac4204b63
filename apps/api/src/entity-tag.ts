import { contentHash } from "@khuyencong/core/rulebook";
import type { Context } from "hono";
import { version } from "./version.js";

const hashes = new WeakMap<object, string>();

/** The hash of data that does not change while the service runs; worked out once. */
export function hashOf(data: object): string {
  const known = hashes.get(data) ?? contentHash(data);
  hashes.set(data, known);
  return known;
}

function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((part) => {
    const wanted = part.trim().replace(/^W\//, "");
    return wanted === "*" || wanted === tag;
  });
}

/**
 * Marks a reply with an entity tag made of what it rests on, and says whether the reader already has it. A cache may
 * keep the reply but asks each time: the law can change with the next version of the service, not with the clock.
 */
export function isUnchanged(context: Context, ...restsOn: readonly string[]): boolean {
  const tag = `"${contentHash([version, context.req.path, ...restsOn]).slice(0, 32)}"`;
  context.header("ETag", tag);
  context.header("Cache-Control", "public, no-cache");
  return matches(context.req.header("if-none-match"), tag);
}
