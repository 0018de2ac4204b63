import { z } from "@hono/zod-openapi";

/** What the page shows of a schema. */
export interface SchemaView {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly description?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaView>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: SchemaView | undefined;
  readonly anyOf?: readonly SchemaView[] | undefined;
  readonly oneOf?: readonly SchemaView[] | undefined;
  readonly allOf?: readonly SchemaView[] | undefined;
  readonly example?: unknown;
  readonly examples?: readonly unknown[] | undefined;
  readonly default?: unknown;
}

const schemaView: z.ZodType<SchemaView> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    description: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    properties: z.record(z.string(), schemaView).optional(),
    required: z.array(z.string()).optional(),
    items: schemaView.optional(),
    anyOf: z.array(schemaView).optional(),
    oneOf: z.array(schemaView).optional(),
    allOf: z.array(schemaView).optional(),
    example: z.unknown().optional(),
    examples: z.array(z.unknown()).optional(),
    default: z.unknown().optional(),
  }),
);

const content = z.record(z.string(), z.object({ schema: schemaView })).optional();

const operationView = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean(), schema: schemaView }))
    .default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content })),
});
export type OperationView = z.infer<typeof operationView>;

/** What the page shows of an OpenAPI document. */
export const documentView = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationView)),
  components: z.object({ schemas: z.record(z.string(), schemaView) }),
});
export type DocumentView = z.infer<typeof documentView>;
