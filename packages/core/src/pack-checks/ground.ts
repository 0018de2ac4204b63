import { type Assurance, assuranceSchema, type Citation, citationSchema } from "../basis/index.js";
import type { UnknownEntry } from "../rulebook/index.js";
import { membersOf } from "./members.js";

/** Something of an entry that carries a mark, and the citations on which it rests: the entry itself, a cap factor, a line of a list. */
export interface Ground {
  readonly pointer: string;
  readonly assurance: Assurance;
  readonly citations: readonly Citation[];
}

function citationsOf(value: object): readonly Citation[] {
  const many = "citations" in value && Array.isArray(value.citations) ? value.citations : [];
  const one = "citation" in value ? [value.citation] : [];
  return [...many, ...one].flatMap((raw) => {
    const parsed = citationSchema.safeParse(raw);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Everything of an entry that carries a mark of its own. */
export function groundsOf({ citations, assurance, value }: UnknownEntry, pointer: string): readonly Ground[] {
  const own: Ground = { pointer, assurance, citations };
  const inner = [...membersOf(value, `${pointer}/value`)].flatMap((member): readonly Ground[] => {
    const mark = "assurance" in member.value ? assuranceSchema.safeParse(member.value.assurance) : undefined;
    const cited = citationsOf(member.value);
    if (mark?.success !== true || cited.length === 0) return [];
    return [{ pointer: member.pointer, assurance: mark.data, citations: cited }];
  });
  return [own, ...inner];
}

/** Every citation within an entry, wherever it stands, with the instruments that it names. */
export function instrumentsNamedIn({ citations, value }: UnknownEntry): ReadonlySet<string> {
  const named = [...membersOf([citations, value])].flatMap((member) => {
    const parsed = citationSchema.safeParse(member.value);
    if (!parsed.success) return [];
    const { instrument, amendedBy } = parsed.data;
    return amendedBy === undefined ? [instrument] : [instrument, amendedBy.instrument];
  });
  return new Set(named);
}
