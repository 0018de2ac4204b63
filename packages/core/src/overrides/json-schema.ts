import * as z from "zod/mini";
import {
  type Assurance,
  assuranceLabels,
  assuranceSchema,
  assurances,
  type BilingualText,
  bilingualTextSchema,
  citationSchema,
  dongSchema,
  instrumentIdSchema,
  plainDateSchema,
  ratioSchema,
} from "../basis/index.js";
import { advanceClassKind, supportLevelKind } from "../funding/index.js";
import { instrumentSchema } from "../law/index.js";
import { type LegalRegister, type Pack, rulingKind } from "../rulebook/index.js";
import { conditionSchema } from "../rules/index.js";
import { fieldTitle } from "./field-titles.js";
import { overridesSchema } from "./overrides-schema.js";
import { definitionTexts, kindTexts, wholeText } from "./schema-texts.js";

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The law whose names the schema offers to the person who types. */
type NamedLaw = Pick<Pack, "kinds" | "questions"> & Pick<LegalRegister, "activities">;

/** What is written once in the schema and used in many places. A calendar day is told as far as a pattern can. */
const definitions = {
  text: { schema: bilingualTextSchema },
  day: {
    schema: plainDateSchema,
    format: "date",
    pattern: "^(?:19|20|21)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
  },
  assurance: {
    schema: assuranceSchema,
    enumDescriptions: assurances.map((mark: Assurance) => inBothLanguages(assuranceLabels[mark])),
  },
  citation: { schema: citationSchema },
  "instrument-id": { schema: instrumentIdSchema },
  dong: { schema: dongSchema },
  ratio: { schema: ratioSchema },
  instrument: { schema: instrumentSchema },
  condition: { schema: conditionSchema },
} as const;

function inBothLanguages({ vi, en }: BilingualText): string {
  return `${vi} / ${en}`;
}

function described(text: BilingualText | undefined): JsonSchema {
  return text === undefined ? {} : { title: text.vi, description: inBothLanguages(text) };
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A reference with words beside it: wrapped, because some editors let what is referred to win over its neighbours. */
function withWords(schema: unknown, words: JsonSchema): unknown {
  if (!isObject(schema)) return schema;
  if (!("$ref" in schema)) return { ...words, ...schema };
  const { $ref, ...beside } = schema;
  return { ...words, ...beside, allOf: [{ $ref }] };
}

/** The schema with a title on every field, in the words in which faults are told too. */
function titled(schema: unknown, holder?: string): unknown {
  if (Array.isArray(schema)) return schema.map((member) => titled(member, holder));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([word, value]) => {
      if (word !== "properties" || !isObject(value)) return [word, titled(value, holder)];
      const fields = Object.entries(value).map(([name, field]) => [
        name,
        withWords(titled(field, name), described(fieldTitle(name, holder))),
      ]);
      return [word, Object.fromEntries(fields)];
    }),
  );
}

/** The field under which a definition is usually held, which tells what its own fields are called. */
const holders: Readonly<Record<string, string>> = { instrument: "instruments", condition: "when" };

function placeOf(id: string): string {
  return `#/$defs/${id}`;
}

/** The schema of every definition and of every kind's value, each once, by name. */
function namedSchemas(kinds: Pack["kinds"]): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, { schema: _, ...words }] of Object.entries(definitions)) {
    registry.add(definitionSchema(id), { id, ...described(definitionTexts[id]), ...words });
  }
  for (const { name, schema } of kinds) registry.add(schema, { id: name, ...described(kindTexts[name]) });
  registry.add(overridesSchema, { id: "overrides" });
  const { schemas } = z.toJSONSchema(registry, {
    metadata: registry,
    uri: placeOf,
    io: "input",
    unrepresentable: "any",
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
}

function definitionSchema(id: string): z.core.$ZodType {
  const found = Object.entries(definitions).find(([name]) => name === id);
  if (found === undefined) throw new RangeError(`No definition "${id}"`);
  return found[1].schema;
}

/** Puts a value at a place within a schema, leaving everything beside it. */
function at(schema: unknown, path: readonly string[], change: (found: JsonSchema) => JsonSchema): JsonSchema {
  const found = isObject(schema) ? schema : {};
  const [first, ...rest] = path;
  return first === undefined ? change(found) : { ...found, [first]: at(found[first], rest, change) };
}

/** What the fields of a value ask of one another; a check of the code, which a schema can only be told by hand. */
const betweenFields: Readonly<Record<string, JsonSchema>> = {
  [advanceClassKind.name]: { oneOf: [{ required: ["ratio"] }, { required: ["instead"] }] },
  [supportLevelKind.name]: { dependentRequired: { base: ["loans"], loans: ["base"] } },
};

/** Each kind of entry has a form of its own for its value. */
function valuesByKind(names: readonly string[]): readonly JsonSchema[] {
  return names.map((name) => ({
    if: { properties: { kind: { const: name } }, required: ["kind"] },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
    then: { properties: { value: { $ref: placeOf(name) } } },
  }));
}

/**
 * The form of a province's document as JSON Schema (2020-12), generated from the schemas that check it, with words in
 * both languages on every field, so that an editor helps the person who types. It tells form only: names, dates and
 * grounds are checked by {@link checkOverrides}, which also refuses what a schema cannot see.
 *
 * @example
 * ```ts
 * import { overridesJsonSchema } from "@khuyencong/core/overrides";
 * import { national, nationalRegister } from "@khuyencong/core/packs/national";
 * const { kinds, questions } = national;
 * overridesJsonSchema({ kinds, questions, activities: nationalRegister.activities })["type"]; // => "object"
 * ```
 */
export function overridesJsonSchema({ kinds, questions, activities }: NamedLaw): JsonSchema {
  const open = kinds.filter(({ overridable }) => overridable);
  const { overrides, ...parts } = namedSchemas(open);
  const names = open.map(({ name }) => name);
  const activityChoices = {
    enum: activities.map(({ id }) => id),
    enumDescriptions: activities.map(({ name }) => inBothLanguages(name)),
  };
  const definitionsOfAll = Object.fromEntries(
    Object.entries(parts).map(([id, part]) => {
      const withActivities =
        isObject(part["properties"]) && "activities" in part["properties"]
          ? at(part, ["properties", "activities", "items"], (items) => ({ ...items, ...activityChoices }))
          : part;
      return [id, titled({ ...withActivities, ...betweenFields[id] }, holders[id] ?? "value")];
    }),
  );
  const ruled = at(definitionsOfAll, [rulingKind.name, "properties"], (fields) => ({
    ...fields,
    question: at(fields["question"], [], (field) => ({ ...field, examples: questions.map(({ id }) => id) })),
    reading: at(fields["reading"], [], (field) => ({
      ...field,
      examples: [...new Set(questions.flatMap(({ readings }) => readings.map(({ id }) => id)))],
    })),
  }));
  const entry = ["properties", "entries", "items"];
  const whole = at(overrides, entry, (items) => ({
    ...at(items, ["properties", "kind"], () => ({
      type: "string",
      enum: names,
      enumDescriptions: names.map((name) => inBothLanguages(kindTexts[name] ?? { vi: name, en: name })),
    })),
    allOf: valuesByKind(names),
  }));
  const form = titled(whole);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...described(wholeText),
    ...(isObject(form) ? form : {}),
    $defs: ruled,
  };
}
