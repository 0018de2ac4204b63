import type { BilingualText } from "@khuyencong/core/basis";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { messages } from "../messages.js";
import { RequestRefused } from "../problem.js";
import { deepestNesting, type JsonFault, longestList, scanJson } from "./scan-json.js";

/** What a route finds in its context once the body was read. */
export interface JsonBodyEnvironment {
  readonly Variables: { readonly body: unknown };
}

function messageOf(fault: Exclude<JsonFault, { kind: "too-deep" }>): BilingualText {
  switch (fault.kind) {
    case "list-too-long":
      return messages.listTooLong(longestList);
    case "duplicate-field":
      return messages.duplicateField(fault.name.slice(0, 60));
    case "forbidden-field":
      return messages.forbiddenField(fault.name.slice(0, 60));
  }
}

function refuseFaults(faults: readonly JsonFault[]): void {
  if (faults.length === 0) return;
  const findings = faults.flatMap((fault) =>
    fault.kind === "too-deep"
      ? []
      : [{ code: `request.${fault.kind}`, message: messageOf(fault), pointer: fault.pointer }],
  );
  const detail = findings.length === 0 ? messages.tooDeep(deepestNesting) : messages.seeFindings(findings.length);
  throw new RequestRefused({ kind: "malformed-request", detail, findings });
}

function decodeText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RequestRefused({ kind: "malformed-request", detail: messages.invalidEncoding });
  }
}

/** Reads JSON text into a value; refuses what is no JSON, nests without end, or names a field twice. */
function parseJson(text: string): unknown {
  const faults = scanJson(text);
  // Too deep is refused before anything recursive sees it; the rest only once the text is known to be JSON.
  if (faults.some(({ kind }) => kind === "too-deep")) refuseFaults(faults);
  if (text.trim() === "") throw new RequestRefused({ kind: "malformed-request", detail: messages.emptyBody });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RequestRefused({ kind: "malformed-request", detail: messages.invalidJson });
  }
  refuseFaults(faults);
  return value;
}

function requireJson(context: Context): void {
  const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  const encoding = context.req.header("content-encoding");
  if (type === "application/json" && (encoding === undefined || encoding === "identity")) return;
  throw new RequestRefused({ kind: "unsupported-media-type", detail: messages.sendJson });
}

/** Middleware that reads a JSON body of limited size into the variable `body`. */
export function readJsonBody(mostBytes: number): [MiddlewareHandler, MiddlewareHandler<JsonBodyEnvironment>] {
  return [
    bodyLimit({
      maxSize: mostBytes,
      onError: () => {
        throw new RequestRefused({ kind: "body-too-large", detail: messages.bodyTooLarge(mostBytes) });
      },
    }),
    async (context, next) => {
      requireJson(context);
      context.set("body", parseJson(decodeText(await context.req.arrayBuffer())));
      await next();
    },
  ];
}
