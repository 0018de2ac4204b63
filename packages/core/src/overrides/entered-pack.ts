import { addDays, type PlainDate, plainDate } from "../basis/index.js";
import { noticeKind } from "../eligibility/index.js";
import { type Instrument, indexInstruments } from "../law/index.js";
import type { LegalRegister, Pack, UnknownEntry } from "../rulebook/index.js";
import { instrumentsIn } from "./grounds.js";
import { exampleNotice } from "./messages.js";
import type { OverrideEntry, Overrides } from "./overrides-schema.js";

/** What was replaced ends on the day before, and does not come back when its successor ends. */
function ended(entry: UnknownEntry, entered: readonly OverrideEntry[]): readonly UnknownEntry[] {
  const days = entered.filter(({ replaces }) => replaces === entry.id).map(({ inForceFrom }) => inForceFrom);
  const [first] = days.sort();
  if (first === undefined || (entry.inForceTo !== null && entry.inForceTo < first)) return [entry];
  return first <= entry.inForceFrom ? [] : [{ ...entry, inForceTo: addDays(first, -1) }];
}

/** The pack's instruments, completed by what was declared; and those of the register that an entry cites. */
function enteredInstruments(pack: Pack, { instruments, entries }: Overrides, register: LegalRegister | undefined) {
  const declared = indexInstruments(instruments);
  const ofPack = indexInstruments(pack.instruments);
  const cited = new Set(entries.flatMap(instrumentsIn));
  const ofRegister = register?.instruments.filter(({ id }) => cited.has(id) && !ofPack.has(id) && !declared.has(id));
  const added = instruments.filter(({ id }) => !ofPack.has(id));
  const kept = pack.instruments.map((instrument): Instrument => declared.get(instrument.id) ?? instrument);
  return [...kept, ...(ofRegister ?? []), ...added];
}

/** Before the first and after the last day of the calendar that the product knows. */
const always: { readonly inForceFrom: PlainDate; readonly inForceTo: null } = {
  inForceFrom: plainDate("1900-01-01"),
  inForceTo: null,
};

/** Invented figures must not pass for law: every decision taken with them says what they are. */
function noticesOfExample({ example, remark, entries }: Overrides): readonly UnknownEntry[] {
  const [first] = entries;
  if (example !== true || first === undefined) return [];
  const anyActivity = { any: [exampleCondition, { not: exampleCondition }] };
  const value = { when: anyActivity, severity: "warning", category: "legal-basis", message: exampleNotice(remark) };
  const { citations } = first;
  return [
    { ...always, id: exampleNoticeId, kind: noticeKind.name, territory: null, citations, assurance: "inferred", value },
  ];
}

/** No entry may take this id. */
export const exampleNoticeId = "example-figures";

/** Known of every application, so that the condition made of it and its contrary always holds. */
const exampleCondition = { fact: "activity", operator: "equal", value: "advanced-machinery" };

/** The pack with what a province entered: its instruments and entries, and the end of what they replace. */
export function enteredPack(pack: Pack, overrides: Overrides, register?: LegalRegister): Pack {
  const { entries } = overrides;
  return {
    ...pack,
    instruments: enteredInstruments(pack, overrides, register),
    entries: [
      ...pack.entries.flatMap((entry) => ended(entry, entries)),
      ...entries.map(({ replaces: _, ...entry }): UnknownEntry => entry),
      ...noticesOfExample(overrides),
    ],
  };
}
