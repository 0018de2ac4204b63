import { suspicionOf } from "../../basis/index.js";
import { textsOf } from "../members.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck, PackFault } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.text;

function* faultsIn(list: string, members: readonly { readonly id: string }[]): Generator<PackFault> {
  for (const [index, member] of members.entries()) {
    for (const [pointer, text] of textsOf(member, `/${list}/${index}`)) {
      if (suspicionOf(text) !== undefined)
        yield { pointer, id: member.id, message: found(member.id, text.normalize("NFC")) };
    }
  }
}

/** Texts are composed Vietnamese (NFC) without letters of another script: what looks right is also found. */
export const textCheck: PackCheck = {
  code: "pack.text",
  severity: "error",
  title,
  fix,
  *faults({ whole }) {
    yield* faultsIn("entries", whole.entries);
    yield* faultsIn("instruments", whole.instruments);
    yield* faultsIn("questions", whole.questions);
  },
};
