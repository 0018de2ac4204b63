import type { z } from "@hono/zod-openapi";
import { fieldLabel } from "@khuyencong/core/facts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Says of every field of an application what core calls it, in both languages; lists speak for their items. */
export function withFieldLabels(schema: JsonSchema, pointer = ""): JsonSchema {
  if (schema.properties === undefined) return schema;
  const properties = Object.entries(schema.properties).map(([name, field]) => {
    if (typeof field === "boolean") return [name, field];
    const place = `${pointer}/${name}`;
    const label = fieldLabel(place);
    // A field without a name of its own has that of its parent, which would say nothing.
    const isNamed = label.en !== fieldLabel(pointer).en;
    const description = isNamed ? { description: `${label.en} (${label.vi})` } : {};
    return [name, { ...withFieldLabels(field, place), ...description }];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}
