import { type Citation, type Finding, formatDate, isNestedDeeperThan } from "../basis/index.js";
import { indexInstruments } from "../law/index.js";
import { type CoverageGap, coverageGaps, filledTwice, type LegalRegister, type Pack } from "../rulebook/index.js";
import { envelopeFaults } from "./checks/envelope.js";
import { markFaults, periodFaults, unknownInstruments } from "./checks/grounds.js";
import { instrumentFaults } from "./checks/instruments.js";
import { structureFaults } from "./checks/structure.js";
import { valueFaults } from "./checks/value.js";
import { enteredPack, exampleNoticeId } from "./entered-pack.js";
import { type EntryCheck, type Fault, findingOfFault, type Surroundings } from "./fault.js";
import { documentMessages, structureMessages } from "./messages.js";
import { type OverrideEntry, type Overrides, overridesSchema } from "./overrides-schema.js";

/** The pack with what was entered and what is doubtful about it, or everything that is wrong. */
export type CheckedOverrides =
  | { readonly ok: true; readonly pack: Pack; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Far deeper than any condition of a factor; deeper values are refused before a schema looks at them. */
const deepestNesting = 64;

const entryChecks: readonly EntryCheck[] = [valueFaults, envelopeFaults, unknownInstruments, periodFaults, markFaults];

/** The ids under which a pack names its entries of a kind, as their values give them. */
function namesOfKind(pack: Pack, kind: string): readonly string[] {
  return pack.entries.flatMap(({ kind: found, value }) =>
    found === kind && typeof value === "object" && value !== null && "id" in value ? [String(value.id)] : [],
  );
}

function surroundingsOf(pack: Pack, overrides: Overrides, register: LegalRegister | undefined): Surroundings {
  return {
    pack,
    register,
    overrides,
    instruments: indexInstruments([...(register?.instruments ?? []), ...pack.instruments, ...overrides.instruments]),
    activities: register?.activities.map(({ id }) => id) ?? namesOfKind(pack, "activity"),
    questions: new Set([...pack.questions, ...(register?.questions ?? [])].map(({ id }) => id)),
  };
}

const wholeDocument = { pointer: "", citations: [] as readonly Citation[] };

function* faultsOfEntry(entry: OverrideEntry, surroundings: Surroundings, takenIds: Set<string>): Generator<Fault> {
  if (isNestedDeeperThan(entry.value, deepestNesting)) {
    yield { code: "value", words: structureMessages.tooDeep, pointer: "/value" };
    return;
  }
  for (const check of entryChecks) yield* check(entry, surroundings);
  if (takenIds.has(entry.id)) yield { code: "id-taken", words: documentMessages.idTaken(entry.id), pointer: "/id" };
  takenIds.add(entry.id);
}

function* findingsOf(surroundings: Surroundings): Generator<Finding> {
  const { pack, overrides, instruments } = surroundings;
  if (overrides.jurisdiction !== pack.jurisdiction) {
    const words = documentMessages.jurisdiction(overrides.jurisdiction, pack.jurisdiction);
    yield findingOfFault({ code: "jurisdiction", words, pointer: "/jurisdiction" }, wholeDocument, instruments);
  }
  for (const fault of instrumentFaults(surroundings)) yield findingOfFault(fault, wholeDocument, instruments);
  const takenIds = new Set([exampleNoticeId, ...pack.entries.map(({ id }) => id)]);
  for (const [index, entry] of overrides.entries.entries()) {
    const holder = { pointer: `/entries/${index}`, citations: entry.citations };
    for (const fault of faultsOfEntry(entry, surroundings, takenIds)) yield findingOfFault(fault, holder, instruments);
  }
}

/** Two figures for one thing at one time: nobody could say which one holds. Asked when everything else is in order. */
function slotFindings(entered: Pack, { overrides, instruments }: Surroundings): readonly Finding[] {
  return filledTwice(entered).map(({ first, second, slot }) => {
    const index = overrides.entries.findIndex(({ id }) => id === second || id === first);
    const citations = overrides.entries[index]?.citations ?? [];
    const words = documentMessages.filledTwice(first, second, slot);
    return findingOfFault(
      { code: "filled-twice", words, pointer: "" },
      { pointer: `/entries/${index}`, citations },
      instruments,
    );
  });
}

/**
 * What is replaced may have held for more than its successor does: then something that had an answer has none any more,
 * and whoever enters the document should know it.
 */
function gapFindings(pack: Pack, entered: Pack, { overrides, instruments }: Surroundings): readonly Finding[] {
  const keyOf = ({ kind, slot, territory }: CoverageGap) => [kind, slot, territory].join();
  const before = new Set(coverageGaps(pack).map(keyOf));
  // A figure that was entered with an end says so itself.
  const filled = new Set(
    overrides.entries.flatMap(({ kind, value }) => pack.kinds.find(({ name }) => name === kind)?.slotsOf(value) ?? []),
  );
  const gaps = coverageGaps(entered).filter((gap) => !before.has(keyOf(gap)) && !filled.has(gap.slot));
  return gaps.flatMap((gap) => {
    const index = overrides.entries.findIndex(({ kind, replaces }) => kind === gap.kind && replaces !== undefined);
    const entry = overrides.entries[index];
    if (entry === undefined) return [];
    const words = documentMessages.leavesGap(gap.slot, formatDate(gap.from));
    const fault = { code: "leaves-gap", words, pointer: "/replaces", severity: "warning" } as const;
    return [findingOfFault(fault, { pointer: `/entries/${index}`, citations: entry.citations }, instruments)];
  });
}

/**
 * Checks what a province wants to enter, before anything is decided with it: shape, kinds that are open to a province,
 * names, dates, grounds and their marks, units of money, and how a level stands to the national frame. Gives every
 * fault with its place and how to mend it; or the pack with what was entered, which is resolved like any other, and
 * what is doubtful (`findings` of severity `warning`). With a register, figures may be entered for all its activities
 * and its instruments may be cited; otherwise only those that the pack names.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { checkOverrides } from "@khuyencong/core/overrides";
 * checkOverrides(dongNai, { jurisdiction: "dong-nai", instruments: [], entries: [] }).ok; // => true
 * ```
 */
export function checkOverrides(pack: Pack, raw: unknown, register?: LegalRegister): CheckedOverrides {
  const parsed = overridesSchema.safeParse(raw);
  if (!parsed.success) {
    const faults = structureFaults(parsed.error.issues, raw, { code: "structure", pointer: "" });
    return { ok: false, findings: faults.map((fault) => findingOfFault(fault, wholeDocument, new Map())) };
  }
  const surroundings = surroundingsOf(pack, parsed.data, register);
  const findings = [...findingsOf(surroundings)];
  if (findings.some(({ severity }) => severity === "error")) return { ok: false, findings };
  const entered = enteredPack(pack, parsed.data, register);
  const twice = slotFindings(entered, surroundings);
  if (twice.length > 0) return { ok: false, findings: [...findings, ...twice] };
  return { ok: true, pack: entered, findings: [...findings, ...gapFindings(pack, entered, surroundings)] };
}
