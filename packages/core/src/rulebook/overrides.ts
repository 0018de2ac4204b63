import { type BilingualText, type Finding, isNestedDeeperThan } from "../basis/index.js";
import { factVocabulary } from "../facts/index.js";
import { findCommuneByCode } from "../place/index.js";
import { checkCondition } from "../rules/index.js";
import { enteredPack } from "./entered-pack.js";
import { filledTwice } from "./filled-twice.js";
import { rulebookMessages } from "./messages.js";
import { type OverrideEntry, type Overrides, overridesSchema } from "./overrides-schema.js";
import type { LegalRegister, Pack } from "./pack.js";
import { registerKind, registersOfCommunes } from "./register.js";
import { rulingKind } from "./ruling.js";

/** The pack with what was entered, or everything that is wrong with it. */
export type CheckedOverrides =
  | { readonly ok: true; readonly pack: Pack }
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
  /** Ids of the pack and of the entries already looked at. */
  readonly takenIds: Set<string>;
  /** Activities for which a figure may be entered. */
  readonly activities: readonly string[];
}

type Tell = (code: string, message: BilingualText, place: string) => Finding;

/** Every object within a value, itself included. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const member of Object.values(value)) yield* objectsIn(member);
}

/** Names that nobody knows would make a figure count for nothing, in silence: activities, facts, communes. */
function* nameFaults({ pack, activities }: Surroundings, entry: OverrideEntry): Generator<BilingualText> {
  const vocabulary = factVocabulary(activities);
  for (const part of objectsIn(entry.value)) {
    if ("activities" in part && Array.isArray(part.activities)) {
      for (const activity of part.activities) {
        if (!activities.includes(activity)) yield rulebookMessages.activityUnknown(String(activity));
      }
    }
    if ("when" in part) {
      const checked = checkCondition(part.when, vocabulary);
      if (!checked.ok) for (const { detail } of checked.faults) yield rulebookMessages.conditionNotUsable(detail);
    }
  }
  const register = entry.kind === registerKind.name ? registerKind.schema.parse(entry.value) : undefined;
  if (register === undefined || !registersOfCommunes.has(register.register)) return;
  for (const code of register.items) {
    if (findCommuneByCode(pack.territory, code) === undefined) yield rulebookMessages.communeUnknown(code);
  }
}

function* valueFaults(surroundings: Surroundings, entry: OverrideEntry, tell: Tell): Generator<Finding> {
  const { pack } = surroundings;
  const kind = pack.kinds.find((candidate) => candidate.name === entry.kind);
  if (kind === undefined || !kind.overridable) {
    yield tell("kind-not-open", rulebookMessages.kindNotOpen(entry.kind), "/kind");
    return;
  }
  const parsed = kind.schema.safeParse(entry.value);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path ?? [];
    yield tell("value", rulebookMessages.value(entry.id, pointerOf(place)), "/value");
    return;
  }
  for (const fault of nameFaults(surroundings, entry)) yield tell("value", fault, "/value");
  const ruling = entry.kind === rulingKind.name ? rulingKind.schema.parse(entry.value) : undefined;
  const question = pack.questions.find((candidate) => candidate.id === ruling?.question);
  if (ruling !== undefined && !question?.readings.some((reading) => reading.id === ruling.reading)) {
    yield tell("ruling-unknown", rulebookMessages.rulingUnknown(ruling.question), "/value");
  }
}

/** Citations stand in many places of a value: a factor has a ground of its own, a provision was amended by another. */
function instrumentsIn({ citations, value }: OverrideEntry): readonly string[] {
  return [...objectsIn([citations, value])].flatMap((part) =>
    "instrument" in part && typeof part.instrument === "string" ? [part.instrument] : [],
  );
}

function* citationFaults({ instruments }: Surroundings, entry: OverrideEntry, tell: Tell): Generator<Finding> {
  for (const instrument of new Set(instrumentsIn(entry))) {
    if (!instruments.has(instrument)) {
      yield tell("instrument-unknown", rulebookMessages.instrumentUnknown(instrument), "/citations");
    }
  }
}

function* placeFaults({ pack, takenIds }: Surroundings, entry: OverrideEntry, tell: Tell): Generator<Finding> {
  if (takenIds.has(entry.id)) yield tell("id-taken", rulebookMessages.idTaken(entry.id), "/id");
  const replaced = pack.entries.find(({ id }) => id === entry.replaces);
  if (entry.replaces !== undefined && replaced?.kind !== entry.kind) {
    yield tell("replaces-unknown", rulebookMessages.replacesUnknown(entry.replaces), "/replaces");
  }
  const territories = pack.territory.communes.map(({ former }) => former);
  if (entry.territory !== null && !territories.includes(entry.territory)) {
    yield tell("territory-unknown", rulebookMessages.territoryUnknown(entry.territory), "/territory");
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
    if (isNestedDeeperThan(entry.value, deepestNesting)) {
      yield tell("value", rulebookMessages.value(entry.id, ""), "/value");
      continue;
    }
    yield* valueFaults(surroundings, entry, tell);
    yield* placeFaults(surroundings, entry, tell);
    yield* citationFaults(surroundings, entry, tell);
    surroundings.takenIds.add(entry.id);
  }
}

/** The ids under which a pack names its entries of a kind, as their values give them. */
function namesOfKind(pack: Pack, kind: string): readonly string[] {
  return pack.entries.flatMap(({ kind: found, value }) =>
    found === kind && typeof value === "object" && value !== null && "id" in value ? [String(value.id)] : [],
  );
}

/** Two figures for one thing at one time: nobody could say which one holds. Asked when everything else is in order. */
function* slotFaults(entered: Pack, overrides: Overrides): Generator<Finding> {
  for (const { first, second, slot } of filledTwice(entered)) {
    const index = overrides.entries.findIndex(({ id }) => id === second || id === first);
    const message = rulebookMessages.filledTwice(first, second, slot);
    yield { ...structureFinding(`/entries/${index}`), code: "overrides.filled-twice", message };
  }
}

/**
 * Checks what a province wants to enter, before anything is decided with it: shape, kinds that are open to a province,
 * values, dates, known instruments, known questions and readings. Gives every fault, or the pack with what was entered,
 * which is resolved like any other. With a register, figures may be entered for all its activities, otherwise for those
 * that the pack names.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { checkOverrides } from "@khuyencong/core/rulebook";
 * checkOverrides(dongNai, { jurisdiction: "dong-nai", instruments: [], entries: [] }).ok; // => true
 * ```
 */
export function checkOverrides(pack: Pack, raw: unknown, register?: LegalRegister): CheckedOverrides {
  const parsed = overridesSchema.safeParse(raw);
  if (!parsed.success) {
    return { ok: false, findings: parsed.error.issues.map(({ path }) => structureFinding(pointerOf(path))) };
  }
  const overrides = parsed.data;
  const instruments = new Set([...pack.instruments, ...overrides.instruments].map(({ id }) => id));
  const activities = register?.activities.map(({ id }) => id) ?? namesOfKind(pack, "activity");
  const takenIds = new Set(pack.entries.map(({ id }) => id));
  const findings = [...findingsOf({ pack, overrides, instruments, activities, takenIds })];
  if (findings.length > 0) return { ok: false, findings };
  const entered = enteredPack(pack, overrides);
  const filled = [...slotFaults(entered, overrides)];
  return filled.length > 0 ? { ok: false, findings: filled } : { ok: true, pack: entered };
}
