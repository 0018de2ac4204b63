import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import fc from "fast-check";
import * as z from "zod/mini";
import { layoutOfDongNai } from "../layout/layout-fixture.js";

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const letters = fc.string({ unit: fc.constantFrom(..."aăâđêôơưáạẽÀBC 0123456789.,;()/-–“”%&<>'\"=+@"), maxLength: 40 });
const words = letters.map((text) => text.trim()).filter((text) => text !== "");
const pages = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const day = fc
  .date({ min: new Date("1900-03-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = fc.integer({ min: 1900 * 12, max: 2199 * 12 + 11 }).map((index) => {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
});
const communes = layoutOfDongNai.lists.find(({ id }) => id === "XaPhuong")?.choices ?? [];
const commune = fc.constantFrom("99999", ...communes.map(({ value }) => value));
const activity = fc.constantFrom(...dongNaiRegister.activities.map(({ id }) => id));

/** Fields whose schema says less than they must hold, by their pointers' ends. */
const special: readonly (readonly [RegExp, fc.Arbitrary<unknown>])[] = [
  [/\/(?:date|issuedOn|approvedOn|dataUntil)$/, day],
  [/\/(?:firstMonth|month)$/, month],
  [/\/activities\/\*$|\/activity$/, activity],
  [/\/commune\/code$|\/production\/commune$/, commune],
  [/\/commune\/name$/, words.map((text) => text.replace(/\s+/gu, " "))],
  [/\/tag$/, fc.constantFrom("MAY-MOC", "HOI-CHO", "LANG-NGHE")],
  [/\/trade\/code$/, fc.constantFrom("1030", "0810", "62", "10305")],
  [/Share$|\/rate$/, fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)],
  [/\/(?:sections|narrative)\//, pages],
];

function anyObject({ properties = {}, required = [] }: Schema, pointer: string): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, part]) => [name, anyOf(part, `${pointer}/${name}`)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}

/** Any value of a part of the schema; sums stay small enough to be added up. */
function anyOf(part: Schema, pointer: string): fc.Arbitrary<unknown> {
  const known = special.find(([pattern]) => pattern.test(pointer));
  if (known !== undefined) return known[1];
  if (part.const !== undefined) return fc.constant(part.const);
  if (part.enum !== undefined) return fc.constantFrom(...part.enum);
  switch (part.type) {
    case "object":
      return anyObject(part, pointer);
    case "array": {
      const members = anyOf(part.items ?? {}, `${pointer}/*`);
      return fc.uniqueArray(members, {
        minLength: part.minItems ?? 0,
        maxLength: 4,
        selector: (member) => (pointer.endsWith("/months") ? JSON.stringify(Reflect.get(Object(member), "month")) : {}),
      });
    }
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: part.minimum ?? 0, max: Math.min(part.maximum ?? 1e9, 10_000_000_000) });
    default:
      return words;
  }
}

/** A group in which nothing is said is the same as none. */
function withoutEmptyGroups(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyGroups);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, withoutEmptyGroups(part)] as const);
  const said = parts.filter(
    ([, part]) => typeof part !== "object" || part === null || Array.isArray(part) || Object.keys(part).length > 0,
  );
  return Object.fromEntries(said);
}

/** Any document that a schema takes. */
export function anyDocument<T>(schema: z.ZodMiniType<T>): fc.Arbitrary<T> {
  const told: Schema = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })));
  return anyObject(told, "")
    .map(withoutEmptyGroups)
    .map((value) => schema.safeParse(value))
    .filter((answer): answer is z.core.util.SafeParseSuccess<T> => answer.success)
    .map(({ data }) => data);
}
