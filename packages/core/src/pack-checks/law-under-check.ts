import {
  activityKind,
  decidableKind,
  noticeKind,
  priorityGroundKind,
  type Rule,
  ruleKind,
} from "../eligibility/index.js";
import { factVocabulary } from "../facts/index.js";
import { type SupportLevel, supportLevelKind } from "../funding/index.js";
import type { Instrument } from "../law/index.js";
import {
  type Entry,
  type EntryKind,
  type LegalRegister,
  type Pack,
  type UnknownEntry,
  wholeLaw,
} from "../rulebook/index.js";
import type { Condition, FactVocabulary } from "../rules/index.js";
import type { Allowances } from "./allowance.js";

/** An entry whose value is of its kind, with its place in the whole law. */
export interface PlacedEntry<Value> {
  readonly entry: Entry<Value>;
  readonly pointer: string;
}

/** A pack (with its register, where there is one) made ready to be checked. Entries of a wrong shape are left out. */
export interface LawUnderCheck {
  readonly pack: Pack;
  /** Pack and register in one: pointers of findings go into it. */
  readonly whole: Pack;
  /** Without a register nobody can say of a question that nobody asks it: only some stand in the pack. */
  readonly hasRegister: boolean;
  readonly allowances: Allowances;
  readonly vocabulary: FactVocabulary;
  readonly activities: ReadonlySet<string>;
  readonly decidable: ReadonlySet<string>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly rules: readonly PlacedEntry<Rule>[];
  readonly levels: readonly PlacedEntry<SupportLevel>[];
  /** Notices and priority grounds: one condition each. */
  readonly conditional: readonly PlacedEntry<{ readonly when: Condition }>[];
}

function ofKind<Value>(entries: readonly UnknownEntry[], kind: EntryKind<Value>): readonly PlacedEntry<Value>[] {
  return entries.flatMap((entry, index) => {
    if (entry.kind !== kind.name) return [];
    const parsed = kind.schema.safeParse(entry.value);
    return parsed.success ? [{ entry: { ...entry, value: parsed.data }, pointer: `/entries/${index}` }] : [];
  });
}

/** Makes a pack ready to be checked. */
export function lawUnderCheck(pack: Pack, register: LegalRegister | undefined, allowances: Allowances): LawUnderCheck {
  const whole = register === undefined ? pack : wholeLaw(pack, register);
  const { entries } = whole;
  const named = ofKind(entries, activityKind).map(({ entry }) => entry.value.id);
  const activities = new Set([...named, ...(register?.activities ?? []).map(({ id }) => id)]);
  return {
    pack,
    whole,
    hasRegister: register !== undefined,
    allowances,
    vocabulary: factVocabulary([...activities]),
    activities,
    decidable: new Set(ofKind(entries, decidableKind).flatMap(({ entry }) => entry.value.activities)),
    instruments: new Map(whole.instruments.map((instrument) => [instrument.id, instrument])),
    rules: ofKind(entries, ruleKind),
    levels: ofKind(entries, supportLevelKind),
    conditional: [...ofKind(entries, noticeKind), ...ofKind(entries, priorityGroundKind)],
  };
}
