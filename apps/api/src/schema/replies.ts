import { z } from "@hono/zod-openapi";
import { problemSchema } from "../problem.js";

/** A successful reply with JSON. */
export function jsonReply<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** A refusal, as the document describes it. */
export function problemReplyOf(description: string) {
  return { description, content: { "application/problem+json": { schema: problemSchema } } };
}

/** The query of an address that takes none: whatever is given is refused, so that no misspelling passes in silence. */
export const noQuery = z.strictObject({});
