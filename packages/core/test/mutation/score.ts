import { equivalenceOf } from "./equivalent.js";
import { firstFailure } from "./first-failure.js";
import { type Mutant, type MutationKind, mutationKinds } from "./mutant.js";

/** How many changes of one kind were noticed. */
interface KindScore {
  readonly kind: MutationKind;
  readonly killed: number;
  readonly of: number;
}

/** What came of all mutants. */
export interface Score {
  readonly killed: number;
  readonly of: number;
  readonly byKind: readonly KindScore[];
  readonly survivors: readonly Mutant[];
  /** Changes that make no difference, each with why. */
  readonly equivalent: readonly (readonly [Mutant, string])[];
}

/** Asks of every mutant whether anybody notices. */
export function scoreOf(mutants: readonly Mutant[]): Score {
  const equivalent: (readonly [Mutant, string])[] = [];
  const survivors: Mutant[] = [];
  const tally = new Map(mutationKinds.map((kind) => [kind, { kind, killed: 0, of: 0 }]));
  for (const mutant of mutants) {
    const why = equivalenceOf(mutant);
    if (why !== undefined) {
      equivalent.push([mutant, why]);
      continue;
    }
    const row = tally.get(mutant.kind);
    if (row === undefined) continue;
    row.of += 1;
    if (firstFailure(mutant) === undefined) survivors.push(mutant);
    else row.killed += 1;
  }
  const byKind = [...tally.values()].filter(({ of }) => of > 0);
  const sum = (pick: (row: KindScore) => number) => byKind.reduce((total, row) => total + pick(row), 0);
  return { killed: sum(({ killed }) => killed), of: sum(({ of }) => of), byKind, survivors, equivalent };
}

const share = ({ killed, of }: { readonly killed: number; readonly of: number }) => `${killed} of ${of}`;

/** The score in words: in all, for each kind, and every survivor so that somebody can write the missing case. */
export function tellScore(score: Score): string {
  const kinds = score.byKind.map((row) => `  ${row.kind.padEnd(14)} ${share(row)}`);
  const survivors = score.survivors.map(({ original, kind, what }) => `  ${original.id}: ${kind}: ${what}`);
  return [
    `Mutants noticed: ${share(score)} (${score.equivalent.length} more make no difference)`,
    ...kinds,
    ...(survivors.length > 0 ? ["Nobody notices:", ...survivors] : []),
  ].join("\n");
}
