import { packCheckMessages } from "../messages.js";
import type { PackCheck, PackFault } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.period;

interface Lasting {
  readonly id: string;
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
}

function* faultsIn(list: string, members: readonly Lasting[]): Generator<PackFault> {
  for (const [index, { id, inForceFrom, inForceTo }] of members.entries()) {
    if (inForceTo === null || inForceFrom === "unknown" || inForceFrom <= inForceTo) continue;
    yield { pointer: `/${list}/${index}/inForceTo`, id, message: found(id) };
  }
}

/** What ends does so on or after its first day. */
export const periodCheck: PackCheck = {
  code: "pack.period",
  severity: "error",
  title,
  fix,
  *faults({ whole }) {
    yield* faultsIn("entries", whole.entries);
    yield* faultsIn("instruments", whole.instruments);
    const coverage = whole.coverage.map(({ strand, from, to }) => ({ id: strand, inForceFrom: from, inForceTo: to }));
    yield* faultsIn("coverage", coverage);
  },
};
