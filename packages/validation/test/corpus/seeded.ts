import type { Finding } from "@khuyencong/core/basis";
import { kindOn } from "@khuyencong/core/place";
import {
  type Change,
  findingCodes,
  type ValidatedProgramme,
  type ValidationCode,
  validateCommuneProgramme,
  withChanges,
} from "@khuyencong/core/validation";
import { communes, corpusDay, corpusGrounds } from "./corpus-grounds.js";
import type { Fault, Site } from "./fault.js";
import { faults } from "./faults.js";
import { plausibleProgramme } from "./plausible-programme.js";
import { type Random, randomFrom } from "./random.js";

const steadyCommunes = communes.filter((commune) => commune.kinds.length === 1 && kindOn(commune, corpusDay) === "xa");

/** A finding with its place: a note that the clean programme has elsewhere is not the one looked for. */
const keyOf = ({ code, where }: Finding) => `${code} ${where?.kind === "document" ? where.pointer : ""}`;

/** Every project of an establishment in every commune's clean programme, in an order drawn by the seed. */
export function sitesOf(seed: string) {
  const random = randomFrom(seed, "sites");
  return random.shuffled(
    communes.flatMap((commune) => {
      const programme = plausibleProgramme(commune, seed, corpusGrounds);
      const { findings } = validateCommuneProgramme(programme, corpusGrounds);
      const given = new Set<string>(findings.map(({ code }) => code));
      const keys = new Set(findings.map(keyOf));
      const others = steadyCommunes.filter((other) => other !== commune);
      const elsewhere = others[random.whole(0, others.length - 1)] ?? commune;
      const activity = programme.projects[0]?.application.activity;
      return programme.projects.flatMap((project, row) =>
        project.application.activity === activity ? [{ commune, elsewhere, programme, row, project, given, keys }] : [],
      );
    }),
  );
}
export type DrawnSite = Site & { readonly keys: ReadonlySet<string> };

/** One fault of a code at one site. */
export interface Seeded {
  readonly code: ValidationCode;
  readonly fault: Fault;
  readonly site: DrawnSite;
  readonly changes: readonly Change[];
}

export function seededAt(code: ValidationCode, fault: Fault, site: DrawnSite, random: Random): Seeded {
  return { code, fault, site, changes: fault.changes(site, random) };
}

const codes = Object.keys(findingCodes).filter((code): code is ValidationCode => Object.hasOwn(faults, code));

/** Every code with its faults; those that cannot be seeded are left out. */
export const seedable = codes.flatMap((code) => {
  const seeds = faults[code];
  return "notSeeded" in seeds ? [] : [{ code, seeds }];
});

/** Faults of one code in communes of its own: each way of making the mistake, three at least. */
export function seededFaults(code: ValidationCode, seed: string, sites: readonly DrawnSite[]): readonly Seeded[] {
  const seeds = faults[code];
  if ("notSeeded" in seeds) return [];
  const random = randomFrom(seed, code);
  const order = random.shuffled(sites);
  const taken = new Set<string>();
  return Array.from(
    { length: Math.max(3, seeds.length) },
    (_, index) => seeds[index % seeds.length] ?? seeds[0],
  ).flatMap((fault) => {
    const site = order.find((each) => !taken.has(each.commune.code) && (fault.fits?.(each) ?? true));
    if (site === undefined) return [];
    taken.add(site.commune.code);
    return [seededAt(code, fault, site, random)];
  });
}

/** The programme once the faults are in it. */
export function programmeWith(seeded: readonly [Seeded, ...Seeded[]]): unknown {
  return seeded.reduce<unknown>((value, { changes }) => withChanges(value, changes), seeded[0].site.programme);
}

/** What is told of faults and was not told of the clean programme. */
export function newlyTold(seeded: readonly [Seeded, ...Seeded[]]): readonly Finding[] {
  const { findings }: ValidatedProgramme = validateCommuneProgramme(programmeWith(seeded), corpusGrounds);
  return findings.filter((finding) => !seeded[0].site.keys.has(keyOf(finding)));
}

/**
 * Errors and warnings that no fault explains. The reasons of a decision stand beneath its verdict and are not counted
 * by themselves: they have codes of their own outside the catalogue.
 */
export function unexplained(told: readonly Finding[], seeded: readonly Seeded[]): readonly Finding[] {
  const explained = new Set<string>(seeded.flatMap(({ code, fault }) => [code, ...(fault.companions ?? [])]));
  return told.filter(
    ({ code, severity }) => severity !== "note" && Object.hasOwn(findingCodes, code) && !explained.has(code),
  );
}

/** Parts of a programme that are judged together: what depends on one of them may hide a fault in another. */
function zonesOf({ changes, fault, site }: Seeded): readonly string[] {
  const together = new Map([
    ["approval", "grounds"],
    ["legalBasis", "grounds"],
    ["period", "money"],
  ]);
  const changed = changes.map(([[part, row]]) =>
    part === "projects" && typeof row === "number" && row < site.programme.projects.length
      ? `projects/${row}`
      : (together.get(String(part)) ?? String(part)),
  );
  return [...changed, ...(fault.touches ?? [])];
}

export function canStandTogether(first: Seeded, second: Seeded): boolean {
  const meets = (one: string, other: string) =>
    one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
  return !zonesOf(first).some((one) => zonesOf(second).some((other) => meets(one, other)));
}
