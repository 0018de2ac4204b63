import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { wireActivities } from "../activities/wire-profile.js";
import { isUnchanged } from "../entity-tag.js";
import { jurisdictionOf } from "../law/jurisdictions.js";
import { wholeRulebookOf } from "../law/whole-rulebooks.js";
import { refuseQueryFaults } from "../query-faults.js";
import { activitiesSchema } from "../schema/activity-profile.js";
import { asOfParameter, jurisdictionParameter } from "../schema/query.js";
import { jsonReply, problemReplyOf } from "../schema/replies.js";

const route = createRoute({
  method: "get",
  path: "/v1/activities",
  operationId: "listActivities",
  tags: ["Law"],
  summary: "Every activity on one day: who may receive it, how much, how it is advanced, chosen and proven",
  request: { query: z.strictObject({ asOf: asOfParameter, jurisdiction: jurisdictionParameter }) },
  responses: {
    200: jsonReply(activitiesSchema, "The activities that the law of the day names, each put together"),
    304: { description: "Unchanged since the entity tag that was sent" },
    400: problemReplyOf("A parameter is missing, wrong or unknown"),
  },
});

/** What the law tells of each activity, beside deciding. */
export const activities = new OpenAPIHono({ defaultHook: refuseQueryFaults }).openapi(route, (context) => {
  const { asOf, jurisdiction } = context.req.valid("query");
  const rulebook = wholeRulebookOf(jurisdictionOf(jurisdiction), asOf);
  if (isUnchanged(context, rulebook.hash, rulebook.asOf)) return context.body(null, 304);
  return context.json(wireActivities(rulebook), 200);
});
