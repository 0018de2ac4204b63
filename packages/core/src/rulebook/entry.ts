import * as z from "zod/mini";
import { assuranceSchema, bilingualTextSchema, citationSchema, plainDateSchema } from "../basis/index.js";
import type { Strand } from "./coverage.js";

/**
 * One dated, cited piece of the law: the envelope is the same for rules, figures, rulings and registers.
 * Both ends of the period count as in force; `inForceTo: null` while no end is known.
 * `territory` names the old province where it binds, `null` where it binds the whole jurisdiction.
 *
 * @example
 * ```ts
 * import { entrySchema } from "@khuyencong/core/rulebook";
 * entrySchema.safeParse({
 *   id: "level.local.entered", kind: "support-level", inForceFrom: "2026-02-01", inForceTo: null, territory: null,
 *   citations: [], assurance: "verified", value: {},
 * }).success; // => false
 * ```
 */
export const entrySchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$/)),
  kind: z.string().check(z.minLength(1)),
  inForceFrom: plainDateSchema,
  inForceTo: z.nullable(plainDateSchema),
  territory: z.nullable(z.string().check(z.minLength(1))),
  citations: z.array(citationSchema).check(z.minLength(1)),
  assurance: assuranceSchema,
  note: z.optional(bilingualTextSchema),
  /** The open legal questions on which this entry rests, by id: an answer that uses it rests on them too. */
  questions: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
  value: z.unknown(),
});
export type UnknownEntry = Readonly<z.infer<typeof entrySchema>>;

/** An entry whose value is known to be of its kind. */
export type Entry<Value> = Omit<UnknownEntry, "value"> & { readonly value: Value };

/** A kind of entry: its name and the schema of its value, declared by the floor that uses it. */
export interface EntryKind<Value> {
  readonly name: string;
  readonly schema: z.ZodMiniType<Value>;
  /** Whether a province may add or replace entries of this kind. */
  readonly overridable: boolean;
  /** What a value fills: at one time and place no other entry of the kind may fill the same. */
  readonly slotsOf: (value: unknown) => readonly string[];
  /** The strand whose law it is: for its coverage, what a value fills must be filled on every day. */
  readonly strand: Strand | undefined;
}

/** What a kind may say of itself beyond its shape. */
interface KindDetails<Value> {
  readonly overridable: boolean;
  readonly slotsOf?: (value: Value) => readonly string[];
  readonly strand?: Strand;
}

/**
 * Declares a kind of entry.
 *
 * @example
 * ```ts
 * import * as z from "zod/mini";
 * import { defineEntryKind } from "@khuyencong/core/rulebook";
 * defineEntryKind("threshold", z.int(), { overridable: true }).name; // => "threshold"
 * ```
 */
export function defineEntryKind<Value>(
  name: string,
  schema: z.ZodMiniType<Value>,
  { overridable, slotsOf = () => [], strand }: KindDetails<Value>,
): EntryKind<Value> {
  return {
    name,
    schema,
    overridable,
    strand,
    slotsOf: (value) => slotsOf(schema.parse(value)),
  };
}
