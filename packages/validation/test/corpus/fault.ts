import type { Commune } from "@khuyencong/core/place";
import {
  type Change,
  type CommuneProgrammeInput,
  checkExamples,
  type ValidationCode,
} from "@khuyencong/core/validation";
import type { Random } from "./random.js";

export type Project = CommuneProgrammeInput["projects"][number];

/** Where a fault is put: one project of one commune's clean programme. */
export interface Site {
  readonly commune: Commune;
  /** Another commune, whose programme may have been copied; neither has ever changed its kind. */
  readonly elsewhere: Commune;
  readonly programme: CommuneProgrammeInput;
  /** The project of an establishment. */
  readonly row: number;
  readonly project: Project;
  /** Codes that the clean programme is given already, all of them notes. */
  readonly given: ReadonlySet<string>;
}

/** One mistake as an officer makes it. */
export interface Fault {
  readonly changes: (site: Site, random: Random) => readonly Change[];
  /** Whether the mistake can be made there; anywhere if left out. */
  readonly fits?: (site: Site) => boolean;
  /** What is rightly told as well, since the mistake makes it true. */
  readonly companions?: readonly ValidationCode[];
  /** Parts of the programme besides those changed on which it depends that the mistake is one. */
  readonly touches?: readonly string[];
  /** Why no other fault is seeded beside it. */
  readonly alone?: string;
}

/** Faults of one code; at least three communes get one. */
export type Seeds = readonly [Fault, ...Fault[]];

/** A code of which no fault can be seeded into a programme, and why. */
export interface NotSeeded {
  readonly notSeeded: string;
}

/** The wrong example of a code where it is wrong in any commune's programme. */
export function likeExample(code: ValidationCode, parts: Omit<Fault, "changes"> = {}): Fault {
  return { ...parts, changes: () => checkExamples[code].wrong.changes };
}

type Steps = readonly (string | number)[];

/** A fault that puts another value at one place. */
export function at(
  path: Steps,
  value: (site: Site, random: Random) => unknown,
  parts: Omit<Fault, "changes"> = {},
): Fault {
  return { ...parts, changes: (site, random) => [[path, value(site, random)]] };
}

/** A fault that changes some fields of the project of the site. */
export function inProject(
  fields: (project: Project, random: Random, site: Site) => readonly Change[],
  parts: Omit<Fault, "changes"> = {},
): Fault {
  return {
    ...parts,
    changes: (site, random) =>
      fields(site.project, random, site).map(([path, value]): Change => [["projects", site.row, ...path], value]),
  };
}

export function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}

export function otherKind(name: string): string {
  return name.startsWith("xã ") ? name.replace("xã ", "phường ") : name.replace("phường ", "xã ");
}

/** Units that have been of one kind from the first: of others the day of approval matters too. */
export const neverChangedKind = ({ commune }: Site): boolean => commune.kinds.length === 1;

export const isMachinery = ({ project }: Site): boolean => project.application.activity === "advanced-machinery";
