import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { type PlainDate, plainDate as plainDateOf } from "@khuyencong/core/basis";
import {
  areaKindLabels,
  areaKindOn,
  areaKinds,
  communeKindSchema,
  fullNameOn,
  kindOn,
  provinceKindSchema,
  type Territory,
} from "@khuyencong/core/place";
import { hashOf, isUnchanged } from "../entity-tag.js";
import { jurisdictionOf } from "../law/jurisdictions.js";
import { refuseQueryFaults } from "../query-faults.js";
import { bilingualText, plainDate } from "../schema/from-core.js";
import { asOfParameter, jurisdictionParameter } from "../schema/query.js";
import { jsonReply, problemReplyOf } from "../schema/replies.js";

const unknownThen = "Absent where no source tells it for that day";

const communeSchema = z
  .strictObject({
    code: z.string().openapi({ description: "Official five-digit code; the only stable name", example: "26368" }),
    name: z.string().openapi({ example: "Long Thành" }),
    fullName: bilingualText.optional().describe(unknownThen),
    kind: z.enum(communeKindSchema.options).optional().describe(unknownThen),
    areaKind: z.enum(areaKinds).optional().describe(unknownThen),
    areaKindLabel: bilingualText.optional().describe(unknownThen),
    former: z.string().openapi({ description: "The province before the merger of 01/07/2025", example: "dong-nai" }),
  })
  .openapi("Commune");

const communesSchema = z
  .strictObject({
    asOf: plainDate,
    province: z.strictObject({
      code: z.string(),
      name: z.string(),
      fullName: bilingualText.optional().describe(unknownThen),
      kind: z.enum(provinceKindSchema.options).optional().describe(unknownThen),
    }),
    count: z.int(),
    isComplete: z
      .boolean()
      .describe(
        "False while the list was not entered, or not in full: a code that is not in it is not known to be wrong",
      ),
    communes: z.array(communeSchema),
  })
  .openapi("Communes");

const route = createRoute({
  method: "get",
  path: "/v1/communes",
  operationId: "listCommunes",
  tags: ["Place"],
  summary: "The communes and wards, as what each counted on one day",
  request: { query: z.strictObject({ asOf: asOfParameter, jurisdiction: jurisdictionParameter }) },
  responses: {
    200: jsonReply(communesSchema, "Every commune-level unit"),
    304: { description: "Unchanged since the entity tag that was sent" },
    400: problemReplyOf("A parameter is missing, wrong or unknown"),
  },
});

function wireTerritory({ province, communes, isPartial }: Territory, asOf: PlainDate): z.infer<typeof communesSchema> {
  const { code, name } = province;
  return {
    asOf,
    province: { code, name, fullName: fullNameOn(province, asOf), kind: kindOn(province, asOf) },
    count: communes.length,
    isComplete: isPartial !== true,
    communes: communes.map((commune) => {
      const areaKind = areaKindOn(province, commune, asOf);
      return {
        code: commune.code,
        name: commune.name,
        fullName: fullNameOn(commune, asOf),
        kind: kindOn(commune, asOf),
        areaKind,
        areaKindLabel: areaKind && areaKindLabels[areaKind],
        former: commune.former,
      };
    }),
  };
}

/** Where production can take place: the answer to the place test hangs on the kind of area on a day. */
export const communes = new OpenAPIHono({ defaultHook: refuseQueryFaults }).openapi(route, (context) => {
  const { asOf, jurisdiction } = context.req.valid("query");
  const { territory } = jurisdictionOf(jurisdiction).pack;
  if (isUnchanged(context, hashOf(territory), asOf)) return context.body(null, 304);
  return context.json(wireTerritory(territory, plainDateOf(asOf)), 200);
});
