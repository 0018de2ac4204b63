import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { jurisdictionNames } from "../law/jurisdictions.js";
import { refuseQueryFaults } from "../query-faults.js";
import { jsonReply, noQuery, problemReplyOf } from "../schema/replies.js";
import { version } from "../version.js";

const healthSchema = z
  .strictObject({ status: z.literal("ok"), version: z.string(), jurisdictions: z.array(z.enum(jurisdictionNames)) })
  .openapi("Health", { example: { status: "ok", version: "0.1.0", jurisdictions: ["dong-nai"] } });

const route = createRoute({
  method: "get",
  path: "/healthz",
  operationId: "getHealth",
  tags: ["Service"],
  summary: "Whether the service can answer",
  request: { query: noQuery },
  responses: {
    200: jsonReply(healthSchema, "It can"),
    400: problemReplyOf("A parameter is unknown"),
  },
});

/** For whoever watches over the service. */
export const health = new OpenAPIHono({ defaultHook: refuseQueryFaults }).openapi(route, (context) => {
  context.header("Cache-Control", "no-store");
  return context.json({ status: "ok" as const, version, jurisdictions: [...jurisdictionNames] }, 200);
});
