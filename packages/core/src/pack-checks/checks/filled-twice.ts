import { filledTwice } from "../../rulebook/index.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.filledTwice;

/** No two entries fill one slot at one time and place. */
export const filledTwiceCheck: PackCheck = {
  code: "pack.filled-twice",
  severity: "error",
  title,
  fix,
  *faults({ whole }) {
    const kinds = new Map(whole.kinds.map((kind) => [kind.name, kind]));
    const usable = whole.entries.filter(({ kind, value }) => kinds.get(kind)?.schema.safeParse(value).success === true);
    for (const { first, second, slot } of filledTwice({ ...whole, entries: usable })) {
      const index = whole.entries.findIndex(({ id }) => id === second);
      yield { pointer: `/entries/${index}`, id: `${first} · ${second}`, message: found(first, second, slot) };
    }
  },
};
