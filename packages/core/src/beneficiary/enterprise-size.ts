import * as z from "zod/mini";
import { type BilingualText, dongSchema } from "../basis/index.js";

/**
 * The two rows of the size test: the registered main line decides which one binds, not what is produced today.
 *
 * @example
 * ```ts
 * import { mainLineSchema } from "@khuyencong/core/beneficiary";
 * mainLineSchema.parse("trade-services"); // => "trade-services"
 * ```
 */
export const mainLineSchema = z.enum(["agriculture-industry-construction", "trade-services"]);
export type MainLine = z.infer<typeof mainLineSchema>;

/** Names of the two rows. */
export const mainLineLabels: Readonly<Record<MainLine, BilingualText>> = {
  "agriculture-industry-construction": {
    vi: "Nông, lâm nghiệp, thủy sản; công nghiệp và xây dựng",
    en: "Agriculture, forestry, fishery; industry and construction",
  },
  "trade-services": { vi: "Thương mại và dịch vụ", en: "Trade and services" },
};

/**
 * The classes of small and medium enterprises; a larger enterprise has none.
 *
 * @example
 * ```ts
 * import { sizeClassSchema } from "@khuyencong/core/beneficiary";
 * sizeClassSchema.safeParse("large").success; // => false
 * ```
 */
export const sizeClassSchema = z.enum(["micro", "small", "medium"]);
export type SizeClass = z.infer<typeof sizeClassSchema>;

/** Names of the size classes. */
export const sizeClassLabels: Readonly<Record<SizeClass, BilingualText>> = {
  micro: { vi: "Doanh nghiệp siêu nhỏ", en: "Micro enterprise" },
  small: { vi: "Doanh nghiệp nhỏ", en: "Small enterprise" },
  medium: { vi: "Doanh nghiệp vừa", en: "Medium enterprise" },
};

const ceilingsSchema = z.strictObject({
  /** People with social insurance, yearly average; the ceiling itself is still inside. */
  workers: z.int().check(z.gte(1)),
  revenue: dongSchema,
  capital: dongSchema,
});
const rowSchema = z.strictObject({ micro: ceilingsSchema, small: ceilingsSchema, medium: ceilingsSchema });

/**
 * The ceilings of micro, small and medium enterprises (all inclusive): workers, AND revenue OR capital.
 *
 * @example
 * ```ts
 * import { sizeTableSchema } from "@khuyencong/core/beneficiary";
 * sizeTableSchema.safeParse({}).success; // => false
 * ```
 */
export const sizeTableSchema = z.strictObject({
  "agriculture-industry-construction": rowSchema,
  "trade-services": rowSchema,
});
export type SizeTable = Readonly<z.infer<typeof sizeTableSchema>>;

/** What is known of an enterprise; amounts in đồng, of the year before. What is not known is left out. */
export interface SizeFacts {
  readonly mainLine?: MainLine | undefined;
  readonly insuredWorkers?: number | undefined;
  readonly revenue?: number | undefined;
  readonly capital?: number | undefined;
  /** Younger than one year or without revenue yet: then capital alone counts. */
  readonly sizedByCapitalOnly?: boolean | undefined;
}

/** The size as far as it is known, and which facts would settle what is not. */
export interface EnterpriseSize {
  /** `undefined` while not known. */
  readonly isSme: boolean | undefined;
  /** The class, where it is known; absent for an enterprise above the ceilings. */
  readonly sizeClass: SizeClass | undefined;
  readonly missing: readonly (keyof SizeFacts)[];
}

type Possible = boolean | undefined;

function atMost(value: number | undefined, ceiling: number): Possible {
  return value === undefined ? undefined : value <= ceiling;
}

function and(first: Possible, second: Possible): Possible {
  if (first === false || second === false) return false;
  return first === undefined || second === undefined ? undefined : true;
}

function or(first: Possible, second: Possible): Possible {
  if (first === true || second === true) return true;
  return first === undefined || second === undefined ? undefined : false;
}

/** Both branches of an unanswered question must agree for the answer to be known. */
function agreed(first: Possible, second: Possible): Possible {
  return first === second ? first : undefined;
}

function fitsRow(table: SizeTable, mainLine: MainLine, sizeClass: SizeClass, facts: SizeFacts): Possible {
  const ceilings = table[mainLine][sizeClass];
  const capital = atMost(facts.capital, ceilings.capital);
  const either = or(atMost(facts.revenue, ceilings.revenue), capital);
  const money =
    facts.sizedByCapitalOnly === true ? capital : facts.sizedByCapitalOnly === false ? either : agreed(capital, either);
  return and(atMost(facts.insuredWorkers, ceilings.workers), money);
}

function fits(table: SizeTable, sizeClass: SizeClass, facts: SizeFacts): Possible {
  if (facts.mainLine !== undefined) return fitsRow(table, facts.mainLine, sizeClass, facts);
  return agreed(
    fitsRow(table, "agriculture-industry-construction", sizeClass, facts),
    fitsRow(table, "trade-services", sizeClass, facts),
  );
}

function classOf(table: SizeTable, facts: SizeFacts): SizeClass | undefined {
  for (const sizeClass of sizeClassSchema.options) {
    const answer = fits(table, sizeClass, facts);
    if (answer === true) return sizeClass;
    if (answer === undefined) return undefined;
  }
  return undefined;
}

const sizeFactNames = ["mainLine", "insuredWorkers", "sizedByCapitalOnly", "revenue", "capital"] as const;
type SizeFactName = (typeof sizeFactNames)[number];
type TellingValues = Readonly<Record<SizeFactName, readonly SizeFacts[]>>;

/** Enough values of every fact to meet both sides of every ceiling of a medium enterprise. */
function tellingValues(table: SizeTable): TellingValues {
  const rows = mainLineSchema.options.map((mainLine) => table[mainLine].medium);
  const around = (ceilings: readonly number[]) => [...new Set(ceilings.flatMap((ceiling) => [ceiling, ceiling + 1]))];
  return {
    mainLine: mainLineSchema.options.map((mainLine) => ({ mainLine })),
    insuredWorkers: around(rows.map(({ workers }) => workers)).map((insuredWorkers) => ({ insuredWorkers })),
    sizedByCapitalOnly: [{ sizedByCapitalOnly: true }, { sizedByCapitalOnly: false }],
    revenue: around(rows.map(({ revenue }) => revenue)).map((revenue) => ({ revenue })),
    capital: around(rows.map(({ capital }) => capital)).map((capital) => ({ capital })),
  };
}

/** Whether, with some values of the unknown facts named, the answer is still open: it hangs on what is left out. */
function staysOpen(
  table: SizeTable,
  values: TellingValues,
  [next, ...others]: readonly SizeFactName[],
  facts: SizeFacts,
): boolean {
  // What more becomes known never changes an answer.
  if (fits(table, "medium", facts) !== undefined) return false;
  return next === undefined || values[next].some((value) => staysOpen(table, values, others, { ...facts, ...value }));
}

/** The unknown facts on which the answer still hangs: with some values of the others, their own value decides. */
function findMissing(table: SizeTable, facts: SizeFacts): readonly SizeFactName[] {
  const values = tellingValues(table);
  const unknown = sizeFactNames.filter((name) => facts[name] === undefined);
  return unknown.filter((name) => {
    const others = unknown.filter((other) => other !== name);
    return staysOpen(table, values, others, facts);
  });
}

const missingByTable = new WeakMap<SizeTable, Map<string, readonly SizeFactName[]>>();

/** How figures stand to the ceilings is all that counts: so few cases that each is thought through once. */
function missingFor(table: SizeTable, facts: SizeFacts): readonly SizeFactName[] {
  const sides = (value: number | undefined, figure: "workers" | "revenue" | "capital") =>
    value === undefined
      ? "?"
      : mainLineSchema.options.map((line) => Number(value > table[line].medium[figure])).join("");
  const { mainLine, insuredWorkers, revenue, capital, sizedByCapitalOnly } = facts;
  const figures = [sides(insuredWorkers, "workers"), sides(revenue, "revenue"), sides(capital, "capital")];
  const key = [mainLine, sizedByCapitalOnly, ...figures].join(" ");
  const cases = missingByTable.get(table) ?? new Map<string, readonly SizeFactName[]>();
  missingByTable.set(table, cases);
  const missing = cases.get(key) ?? Object.freeze(findMissing(table, facts));
  cases.set(key, missing);
  return missing;
}

/**
 * Whether an enterprise is small or medium, and which class it has, as far as what is known settles it.
 * Legal source: Law 04/2017/QH14 Article 4; Decree 80/2021/NĐ-CP Articles 5 to 9.
 *
 * @example
 * ```ts
 * import { enterpriseSize } from "@khuyencong/core/beneficiary";
 * import { nationalSizeTable } from "@khuyencong/core/packs/national";
 * enterpriseSize(nationalSizeTable, { mainLine: "agriculture-industry-construction", insuredWorkers: 201 }).isSme; // => false
 * ```
 */
export function enterpriseSize(table: SizeTable, facts: SizeFacts): EnterpriseSize {
  const isSme = fits(table, "medium", facts);
  const missing = isSme === undefined ? missingFor(table, facts) : [];
  return { isSme, sizeClass: isSme === true ? classOf(table, facts) : undefined, missing };
}
