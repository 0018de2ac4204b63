import * as z from "zod/mini";
import type { Finding } from "../basis/index.js";
import { instrumentSchema } from "../law/index.js";
import { entrySchema } from "./entry.js";
import { rulebookMessages } from "./messages.js";
import type { Pack } from "./pack.js";

/**
 * What a province adds to a pack, as JSON: figures, rulings and registers, each cited and dated, with the instruments
 * that they cite where the pack does not know them. `replaces` ends another entry from the new one's first day on.
 */
export const overridesSchema = z.strictObject({
  jurisdiction: z.string().check(z.minLength(1)),
  instruments: z.array(instrumentSchema),
  entries: z.array(z.strictObject({ ...entrySchema.shape, replaces: z.optional(z.string().check(z.minLength(1))) })),
});
export type Overrides = Readonly<z.infer<typeof overridesSchema>>;
export type OverrideEntry = Overrides["entries"][number];

/** Overrides that may be used, or everything that is wrong with them. */
export type CheckedOverrides =
  | { readonly ok: true; readonly overrides: Overrides }
  | { readonly ok: false; readonly findings: readonly Finding[] };

function structureFindings(error: z.core.$ZodError): Finding[] {
  return error.issues.map((issue) => ({
    code: "overrides.structure",
    severity: "error",
    category: "structure",
    message: rulebookMessages.structure(issue.message),
    citations: [],
    where: { kind: "document", pointer: issue.path.map((step) => `/${String(step)}`).join("") },
  }));
}

function* entryFindings(pack: Pack, overrides: Overrides): Generator<Finding> {
  const known = new Set([...pack.instruments, ...overrides.instruments].map((instrument) => instrument.id));
  const ids = new Map(pack.entries.map((entry) => [entry.id, entry.kind]));
  const seen = new Set(ids.keys());
  for (const [index, entry] of overrides.entries.entries()) {
    const finding = (code: string, message: Finding["message"], place: string): Finding => ({
      code: `overrides.${code}`,
      severity: "error",
      category: "structure",
      message,
      citations: entry.citations.filter((citation) => known.has(citation.instrument)),
      where: { kind: "document", pointer: `/entries/${index}${place}` },
    });
    const kind = pack.kinds.find((candidate) => candidate.name === entry.kind);
    if (kind === undefined || !kind.overridable) {
      yield finding("kind-not-open", rulebookMessages.kindNotOpen(entry.kind), "/kind");
    } else {
      const value = kind.schema.safeParse(entry.value);
      if (!value.success) yield finding("value", rulebookMessages.value(entry.id, value.error.message), "/value");
    }
    if (seen.has(entry.id)) yield finding("id-taken", rulebookMessages.idTaken(entry.id), "/id");
    seen.add(entry.id);
    if (entry.replaces !== undefined && ids.get(entry.replaces) !== entry.kind) {
      yield finding("replaces-unknown", rulebookMessages.replacesUnknown(entry.replaces), "/replaces");
    }
    if (entry.inForceTo !== null && entry.inForceTo < entry.inForceFrom) {
      yield finding("period", rulebookMessages.period(entry.id), "/inForceTo");
    }
    for (const citation of entry.citations) {
      if (!known.has(citation.instrument)) {
        yield finding("instrument-unknown", rulebookMessages.instrumentUnknown(citation.instrument), "/citations");
      }
    }
    if (entry.kind === "ruling") {
      const ruling = z.object({ question: z.string(), reading: z.string() }).safeParse(entry.value);
      const question = pack.questions.find((candidate) => candidate.id === ruling.data?.question);
      if (ruling.success && !question?.readings.some((reading) => reading.id === ruling.data.reading)) {
        yield finding("ruling-unknown", rulebookMessages.rulingUnknown(ruling.data.question), "/value");
      }
    }
  }
}

/**
 * Checks what a province wants to enter, before anything is decided with it: shape, kinds that are open to a province,
 * values, dates, known instruments, known questions and readings. Gives every fault.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { checkOverrides } from "@khuyencong/core/rulebook";
 * checkOverrides(dongNai, { jurisdiction: "dong-nai", instruments: [], entries: [] }).ok; // => true
 * ```
 */
export function checkOverrides(pack: Pack, raw: unknown): CheckedOverrides {
  const parsed = overridesSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, findings: structureFindings(parsed.error) };
  const findings = [...entryFindings(pack, parsed.data)];
  if (parsed.data.jurisdiction !== pack.jurisdiction) {
    findings.unshift({
      code: "overrides.jurisdiction",
      severity: "error",
      category: "structure",
      message: rulebookMessages.jurisdiction(parsed.data.jurisdiction, pack.jurisdiction),
      citations: [],
      where: { kind: "document", pointer: "/jurisdiction" },
    });
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, overrides: parsed.data };
}
