import type { UnknownEntry } from "../rulebook/index.js";

type Bound = Pick<UnknownEntry, "inForceFrom" | "inForceTo" | "territory">;

/** No known end comes after every end. */
const lastDay = ({ inForceTo }: Bound) => inForceTo ?? "9999-12-31";

/** Whether both bind at some same time in some same place; what binds everywhere binds in an old province too. */
export function bindTogether(first: Bound, second: Bound): boolean {
  const somewhere = first.territory === null || second.territory === null || first.territory === second.territory;
  return somewhere && first.inForceFrom <= lastDay(second) && second.inForceFrom <= lastDay(first);
}
