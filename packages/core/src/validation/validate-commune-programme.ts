import type { Finding } from "../basis/index.js";
import type { Programme } from "../programme/index.js";
import type { LegalRegister, Rulebook } from "../rulebook/index.js";
import { atFileRow } from "./at-file-row.js";
import { checkInput } from "./check.js";
import type { CommuneProgramme } from "./commune-programme.js";
import { parseCommuneProgramme } from "./parse-commune-programme.js";
import { programmeChecks } from "./programme-checks.js";
import type { SourceDocument } from "./source-document.js";

/**
 * How far the checks went: `everything`; `sound-parts` when targets or projects that cannot be read were left out;
 * `structure-only` when the programme as a whole cannot be read until its structure is mended.
 */
export type Extent = "everything" | "sound-parts" | "structure-only";

/** All that was found, and how far the checks went. */
export interface ValidatedProgramme {
  readonly programme: CommuneProgramme | undefined;
  readonly extent: Extent;
  readonly findings: readonly Finding[];
}

/** Under what a programme is judged. */
export interface ValidationGrounds {
  readonly rulebook: Rulebook;
  /** Every instrument, question and activity on record. */
  readonly register: LegalRegister;
  /** The provincial programme under which the commune's stands; without it, what compares the two is left out. */
  readonly provincial?: Programme | undefined;
}

/**
 * Checks a commune's programme as it was read from a file of any kind: what reading found comes first, then structure,
 * arithmetic to the đồng, period, place, targets, and each project by the law in force on the rulebook's day. Gives
 * every finding, never the first only. What a decision finds on a project follows the finding on that project.
 *
 * @example
 * ```ts
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { validateSource } from "@khuyencong/core/validation";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-16" });
 * const document = { value: { name: "Chương trình" }, places: new Map(), findings: [] };
 * validateSource(document, { rulebook, register: dongNaiRegister, provincial: decision33 }).extent; // => "structure-only"
 * ```
 */
export function validateSource(document: SourceDocument, grounds: ValidationGrounds): ValidatedProgramme {
  const { findings, programme, rows, isWhole } = parseCommuneProgramme(document.value, document.findings);
  if (programme === undefined) return { programme, extent: "structure-only", findings };
  const input = checkInput({ ...grounds, provincial: grounds.provincial, programme });
  const found = programmeChecks.flatMap(({ find }) => find(input));
  // Of a whole programme every row stands where it stands in the file.
  if (isWhole) return { programme, extent: "everything", findings: [...findings, ...found] };
  const inFile = found.map((finding) => atFileRow(finding, rows));
  return { programme, extent: "sound-parts", findings: [...findings, ...inFile] };
}

/**
 * Checks a commune's programme given as a value that no file holds; everything else as `validateSource`.
 *
 * @example
 * ```ts
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { validateCommuneProgramme } from "@khuyencong/core/validation";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-16" });
 * validateCommuneProgramme({ name: "Chương trình" }, { rulebook, register: dongNaiRegister, provincial: decision33 }).extent; // => "structure-only"
 * ```
 */
export function validateCommuneProgramme(raw: unknown, grounds: ValidationGrounds): ValidatedProgramme {
  return validateSource({ value: raw, places: new Map(), findings: [] }, grounds);
}
