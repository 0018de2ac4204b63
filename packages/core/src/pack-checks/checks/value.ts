import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, kind: kindMessage, shape } = packCheckMessages.value;

/** Every entry is of a kind that the pack has, and its value fits the kind. */
export const valueCheck: PackCheck = {
  code: "pack.value",
  severity: "error",
  title,
  fix,
  *faults({ whole }) {
    for (const [index, { id, kind: name, value }] of whole.entries.entries()) {
      const kind = whole.kinds.find((candidate) => candidate.name === name);
      const pointer = `/entries/${index}`;
      if (kind === undefined) {
        yield { pointer: `${pointer}/kind`, id, message: kindMessage(id, name) };
        continue;
      }
      const parsed = kind.schema.safeParse(value);
      if (parsed.success) continue;
      const path = (parsed.error.issues[0]?.path ?? []).map(String).join("/");
      yield { pointer: `${pointer}/value`, id, message: shape(id, path) };
    }
  },
};
