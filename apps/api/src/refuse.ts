import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { preferredLanguage } from "./language.js";
import { messages } from "./messages.js";
import { problemOf, problemStatuses, type Refusal, RequestRefused } from "./problem.js";

/** A refusal as a reply: RFC 9457, in the reader's language, never kept by a cache. */
export function problemReply(context: Context, refusal: Refusal, instance: string = context.req.path): Response {
  const language = preferredLanguage(context.req.header("accept-language"));
  const status: ContentfulStatusCode = problemStatuses[refusal.kind];
  return context.body(JSON.stringify(problemOf(refusal, language, instance)), status, {
    "Content-Type": "application/problem+json; charset=utf-8",
    "Content-Language": language,
    "Cache-Control": "no-store",
    Vary: "Accept-Language",
  });
}

/** A few refusals are the framework's own; they are told in our words. */
function refusalOfFramework({ status }: HTTPException): Refusal | undefined {
  if (status === 415) return { kind: "unsupported-media-type", detail: messages.sendJson };
  return status === 400 ? { kind: "malformed-request", detail: messages.invalidJson } : undefined;
}

/** Turns whatever a route threw into a reply. A fault of ours is logged under the name that the reader is given. */
export function replyToError(error: unknown, context: Context): Response {
  if (error instanceof RequestRefused) return problemReply(context, error.refusal);
  const refusal = error instanceof HTTPException ? refusalOfFramework(error) : undefined;
  if (refusal !== undefined) return problemReply(context, refusal);
  const instance = `urn:uuid:${randomUUID()}`;
  console.error(instance, error);
  return problemReply(context, { kind: "internal", detail: messages.internal }, instance);
}
