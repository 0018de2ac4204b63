import * as z from "zod/mini";
import { bilingualTextSchema } from "../basis/index.js";
import { streamSchema } from "../funding/index.js";
import { defineEntryKind } from "../rulebook/index.js";

/** The way of a request through the offices, for one stream: who does what, in order. */
export const routeSchema = z.strictObject({
  stream: streamSchema,
  steps: z.array(z.strictObject({ office: bilingualTextSchema, task: bilingualTextSchema })).check(z.minLength(1)),
});
export type Route = Readonly<z.infer<typeof routeSchema>>;

/** Routes belong to a jurisdiction; a province may enter its own process. */
export const routeKind = defineEntryKind("route", routeSchema, {
  overridable: true,
  slotsOf: ({ stream }) => [stream],
});
