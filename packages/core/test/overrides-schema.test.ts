import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratioSchema } from "../src/basis/index.js";
import { titledFields } from "../src/overrides/field-titles.js";
import { checkOverrides, overridesJsonSchema } from "../src/overrides/index.js";
import { dongNai, dongNaiRegister } from "../src/packs/dong-nai/index.js";
import { national, nationalRegister } from "../src/packs/national/index.js";
import { valueAtSteps } from "../src/validation/index.js";
import { advanceEntry, levelEntry, overridesWith, registerEntry, rulingEntry } from "./override-fixture.js";

const schema = overridesJsonSchema({
  kinds: national.kinds,
  questions: national.questions,
  activities: nationalRegister.activities,
});
const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

test("the published file is the schema that the code makes", async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    "../schema/provincial-overrides.schema.json",
  );
});

describe("every field has words in both languages", () => {
  const fields = [...fieldsIn(schema)];

  test("none is bare", () => {
    expect(fields.filter(({ field }) => !("title" in field)).map(({ name }) => name)).toEqual([]);
    expect(fields.length).toBeGreaterThan(60);
  });

  test("no title is left over", () => {
    const names = new Set(fields.map(({ name }) => name));
    expect(titledFields.filter((key) => !names.has(key.split(".").at(-1) ?? key))).toEqual([]);
  });

  test("the fields that share a name are told apart", () => {
    const kinds = new Set(fields.filter(({ name }) => name === "kind").map(({ field }) => field["title"]));
    expect(kinds).toEqual(
      new Set(["loại văn bản", "loại mục", "sửa đổi, thay thế, bãi bỏ hay hợp nhất", "cách quy định mức"]),
    );
  });
});

interface Field {
  readonly name: string;
  readonly field: Readonly<Record<string, unknown>>;
}

/** Every field that the schema describes, except what an `if` looks at. */
function* fieldsIn(value: unknown): Generator<Field> {
  if (typeof value !== "object" || value === null) return;
  for (const [word, member] of Object.entries(value)) {
    if (word === "if" || word === "then") continue;
    if (word === "properties") {
      for (const [name, field] of Object.entries<Field["field"]>(member)) yield { name, field };
    }
    yield* fieldsIn(member);
  }
}

const factor = {
  label: { vi: "dây chuyền công nghệ", en: "technology line" },
  when: { any: [{ fact: "project.equipmentForm", operator: "equal", value: "technology-line" }] },
  factor: { numerator: 3, denominator: 2 },
  citations: [{ instrument: "nq-02-2025-dong-nai", article: "3" }],
  assurance: "verified",
};
const good = {
  ...overridesWith(
    levelEntry({ note: { vi: "Ghi chú", en: "A note" } }, { capFactors: [factor], capPeriod: "per-support" }),
    levelEntry(
      { id: "level.local.other", replaces: "level.local.demonstration-model", inForceTo: "2026-12-31" },
      { activities: ["demonstration-model"], amount: { kind: "unresolved", why: { vi: "Chưa có", en: "None" } } },
    ),
    advanceEntry({}, { investmentDoneMoreThan: { numerator: 50, denominator: 100 } }),
    rulingEntry("place-date", "decision-date"),
    registerEntry("difficult-communes", ["26341", "25222"]),
  ),
  example: true,
  remark: { vi: "Số liệu thử", en: "Figures for trial" },
  $schema: "../schema/provincial-overrides.schema.json",
};

/** What the code says about form: not about names, dates, grounds or sizes. */
const aboutForm = /^overrides\.(?:structure|value|kind-not-open)$/;
const isWellFormed = (raw: unknown) =>
  checkOverrides(dongNai, raw, dongNaiRegister).findings.every(({ code }) => !aboutForm.test(code));

type Path = readonly (string | number)[];

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) yield* pathsIn(member, [...path, name]);
}

/** A copy with the value at a place taken away, replaced or joined by another. */
function mutated(raw: unknown, path: Path, change: Mutation): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change.kind === "replace" ? change.value : raw;
  if (typeof raw !== "object" || raw === null) return raw;
  const members = Object.entries(raw).flatMap(([name, member]): readonly (readonly [string, unknown])[] => {
    if (name !== String(step)) return [[name, member]];
    if (rest.length > 0) return [[name, mutated(member, rest, change)]];
    if (change.kind === "remove") return [];
    return change.kind === "replace"
      ? [[name, change.value]]
      : [
          [name, member],
          ["unheard-of", change.value],
        ];
  });
  return Array.isArray(raw) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

type Mutation = { readonly kind: "remove" } | { readonly kind: "replace" | "add"; readonly value: unknown };

const oddValues = fc.constantFrom<unknown>(
  null,
  true,
  "",
  "x",
  "2026-13-01",
  0,
  -1,
  0.5,
  1e20,
  [],
  {},
  ["x"],
  "verified",
);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constant<Mutation>({ kind: "remove" }),
  fc.record({ kind: fc.constantFrom<"replace" | "add">("replace", "add"), value: oddValues }),
);
const paths = [...pathsIn(good)];

/** A factor compares its two numbers, which a schema cannot; nothing else is excused. */
function hasFactorBelowOne(raw: unknown): boolean {
  return [...pathsIn(raw)].some((path) => {
    if (path.at(-1) !== "factor") return false;
    const parsed = ratioSchema.safeParse(valueAtSteps(raw, path));
    return parsed.success && parsed.data.numerator < parsed.data.denominator;
  });
}

describe("the schema and the code agree on form", () => {
  test("a good document fits both", () => {
    expect(fits(good), JSON.stringify(fits.errors)).toBe(true);
    expect(checkOverrides(dongNai, good, dongNaiRegister).findings).toEqual([]);
  });

  test("what the schema refuses, the code refuses; what the code finds malformed, the schema refuses", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), mutation, (path, change) => {
        const raw = mutated(good, path, change);
        if (!fits(raw)) expect(checkOverrides(dongNai, raw, dongNaiRegister).ok).toBe(false);
        else expect(isWellFormed(raw)).toBe(!hasFactorBelowOne(raw));
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  test.each([
    ["a day that the calendar lacks", ["entries", 0, "inForceFrom"], "2026-02-30"],
    ["a share above the whole", ["entries", 0, "value", "amount", "ratio", "numerator"], 150],
    ["a factor below one", ["entries", 0, "value", "capFactors", 0, "factor", "numerator"], 1],
    ["decomposed letters", ["entries", 0, "note", "vi"], "Ghi chú".normalize("NFD")],
  ] as const)("%s: a schema cannot see it, and the code refuses it", (_, path, value) => {
    const raw = mutated(good, path, { kind: "replace", value });
    expect(fits(raw)).toBe(true);
    expect(checkOverrides(dongNai, raw, dongNaiRegister).ok).toBe(false);
  });
});
