import * as z from "zod/mini";
import { type BilingualText, type Finding, isNestedDeeperThan } from "../basis/index.js";
import { instrumentSchema } from "../law/index.js";
import { entrySchema, type KnownNames } from "./entry.js";
import { filledTwice } from "./filled-twice.js";
import { rulebookMessages } from "./messages.js";
import { knownNames, type Pack } from "./pack.js";
import { rulingKind } from "./ruling.js";

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

/** Far deeper than any condition of a factor; deeper values are refused before a schema looks at them. */
const deepestNesting = 64;

function structureFinding(pointer: string): Finding {
  return {
    code: "overrides.structure",
    severity: "error",
    category: "structure",
    message: rulebookMessages.structure(pointer),
    citations: [],
    where: { kind: "document", pointer },
  };
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step)}`).join("");
}

/** What the entries are checked against. */
interface Surroundings {
  readonly pack: Pack;
  readonly overrides: Overrides;
  readonly instruments: ReadonlySet<string>;
  readonly known: KnownNames;
}

type Tell = (code: string, message: BilingualText, place: string) => Finding;

function* valueFaults({ pack, known }: Surroundings, entry: OverrideEntry, tell: Tell): Generator<Finding> {
  const kind = pack.kinds.find((candidate) => candidate.name === entry.kind);
  if (kind === undefined || !kind.overridable) {
    yield tell("kind-not-open", rulebookMessages.kindNotOpen(entry.kind), "/kind");
    return;
  }
  if (isNestedDeeperThan(entry.value, deepestNesting)) {
    yield tell("value", rulebookMessages.value(entry.id, ""), "/value");
    return;
  }
  const parsed = kind.schema.safeParse(entry.value);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path ?? [];
    yield tell("value", rulebookMessages.value(entry.id, pointerOf(place)), "/value");
    return;
  }
  for (const fault of kind.faultsOf(entry.value, known)) yield tell("value", fault, "/value");
  const ruling = entry.kind === rulingKind.name ? rulingKind.schema.parse(entry.value) : undefined;
  const question = pack.questions.find((candidate) => candidate.id === ruling?.question);
  if (ruling !== undefined && !question?.readings.some((reading) => reading.id === ruling.reading)) {
    yield tell("ruling-unknown", rulebookMessages.rulingUnknown(ruling.question), "/value");
  }
}

function* citationFaults({ instruments }: Surroundings, entry: OverrideEntry, tell: Tell): Generator<Finding> {
  const cited = entry.citations.flatMap(({ instrument, amendedBy }) => [
    instrument,
    amendedBy?.instrument ?? instrument,
  ]);
  for (const instrument of new Set(cited)) {
    if (!instruments.has(instrument)) {
      yield tell("instrument-unknown", rulebookMessages.instrumentUnknown(instrument), "/citations");
    }
  }
}

function* placeFaults({ pack, overrides }: Surroundings, entry: OverrideEntry, tell: Tell): Generator<Finding> {
  const ids = [...pack.entries, ...overrides.entries.slice(0, overrides.entries.indexOf(entry))].map(({ id }) => id);
  if (ids.includes(entry.id)) yield tell("id-taken", rulebookMessages.idTaken(entry.id), "/id");
  const replaced = pack.entries.find(({ id }) => id === entry.replaces);
  if (entry.replaces !== undefined && replaced?.kind !== entry.kind) {
    yield tell("replaces-unknown", rulebookMessages.replacesUnknown(entry.replaces), "/replaces");
  }
  if (entry.inForceTo !== null && entry.inForceTo < entry.inForceFrom) {
    yield tell("period", rulebookMessages.period(entry.id), "/inForceTo");
  }
}

function* instrumentFaults(pack: Pack, overrides: Overrides): Generator<Finding> {
  const known = new Set(pack.instruments.map(({ id }) => id));
  for (const [index, { id }] of overrides.instruments.entries()) {
    if (!known.has(id)) continue;
    const pointer = `/instruments/${index}`;
    const finding = structureFinding(pointer);
    yield { ...finding, code: "overrides.instrument-known", message: rulebookMessages.instrumentKnown(id) };
  }
}

function* findingsOf(surroundings: Surroundings): Generator<Finding> {
  const { pack, overrides, instruments } = surroundings;
  if (overrides.jurisdiction !== pack.jurisdiction) {
    const message = rulebookMessages.jurisdiction(overrides.jurisdiction, pack.jurisdiction);
    yield { ...structureFinding("/jurisdiction"), code: "overrides.jurisdiction", message };
  }
  yield* instrumentFaults(pack, overrides);
  for (const [index, entry] of overrides.entries.entries()) {
    const tell: Tell = (code, message, place) => ({
      ...structureFinding(`/entries/${index}${place}`),
      code: `overrides.${code}`,
      message,
      citations: entry.citations.filter(
        ({ instrument, amendedBy }) =>
          instruments.has(instrument) && (amendedBy === undefined || instruments.has(amendedBy.instrument)),
      ),
    });
    yield* valueFaults(surroundings, entry, tell);
    yield* placeFaults(surroundings, entry, tell);
    yield* citationFaults(surroundings, entry, tell);
  }
}

/** Two figures for one thing at one time: nobody could say which one holds. Asked when everything else is in order. */
function* slotFaults(pack: Pack, overrides: Overrides): Generator<Finding> {
  for (const { first, second, slot } of filledTwice(pack, overrides.entries)) {
    const index = overrides.entries.findIndex(({ id }) => id === second);
    const message = rulebookMessages.filledTwice(first, second, slot);
    yield { ...structureFinding(`/entries/${index}`), code: "overrides.filled-twice", message };
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
  if (!parsed.success) {
    return { ok: false, findings: parsed.error.issues.map(({ path }) => structureFinding(pointerOf(path))) };
  }
  const overrides = parsed.data;
  const instruments = new Set([...pack.instruments, ...overrides.instruments].map(({ id }) => id));
  const findings = [...findingsOf({ pack, overrides, instruments, known: knownNames(pack) })];
  if (findings.length === 0) findings.push(...slotFaults(pack, overrides));
  return findings.length > 0 ? { ok: false, findings } : { ok: true, overrides };
}
