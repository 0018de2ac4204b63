import type { Finding } from "../basis/index.js";
import type { ReadRows } from "./at-file-row.js";
import { type CommuneProgramme, communeProgrammeSchema } from "./commune-programme.js";
import { readSoundParts } from "./sound-parts.js";

/**
 * A programme as far as it can be read, with every fault of structure. A target or project that cannot be read is
 * left out, so that the others are still checked; `rows` tells where those kept stand in the file.
 */
export interface ParsedProgramme {
  readonly findings: readonly Finding[];
  readonly programme: CommuneProgramme | undefined;
  readonly rows: ReadRows;
  /** Whether every part of the file is in the programme. */
  readonly isWhole: boolean;
}

/** Money is not among them: without one of its rows no sum would be true. */
const lists = ["targets", "projects"];

/**
 * Reads a commune's programme from any value: what could be read, and every fault with its place and words for people.
 * `read` is what was found when the value was read from its file: those findings come first, what they already tell is
 * not told again, and a row of which an error says that a value was not taken is left out.
 *
 * @example
 * ```ts
 * import { parseCommuneProgramme } from "@khuyencong/core/validation";
 * const { findings, programme } = parseCommuneProgramme({ name: "Chương trình" });
 * programme; // => undefined
 * findings[0]?.message.vi; // => "Chưa có “Xã, phường”."
 * ```
 */
export function parseCommuneProgramme(raw: unknown, read: readonly Finding[] = []): ParsedProgramme {
  const { document, ...parts } = readSoundParts(communeProgrammeSchema, lists, raw, read);
  return { programme: document, ...parts };
}
