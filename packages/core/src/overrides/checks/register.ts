import { formatDate, plainDateSchema } from "../../basis/index.js";
import { findCommuneByCode, fullNameOn, kindOn } from "../../place/index.js";
import { type RegisterName, registerKind, registersOfCommunes } from "../../rulebook/index.js";
import type { Fault, Surroundings } from "../fault.js";
import { valueMessages } from "../messages.js";
import type { OverrideEntry } from "../overrides-schema.js";

/** Only a commune is recognised as a new-rural one; a ward is not. */
const ofCommunesOnly: ReadonlySet<RegisterName> = new Set(["new-rural-communes"]);

type Item = Omit<Fault, "pointer">;

/** A code that is none would leave its commune outside the register in silence. */
function communeFault(code: string, register: RegisterName, entry: OverrideEntry, pack: Surroundings["pack"]) {
  const { territory } = pack;
  const commune = findCommuneByCode(territory, code);
  const category = "place";
  if (commune === undefined) {
    if (territory.isPartial === true && /^\d{5}$/.test(code)) {
      const words = valueMessages.communeNotChecked(code);
      return { code: "commune-not-checked", words, category, severity: "warning" } satisfies Item;
    }
    return { code: "commune-unknown", words: valueMessages.communeUnknown(code), category } satisfies Item;
  }
  const day = formatDate(entry.inForceFrom);
  const fullName = fullNameOn(commune, entry.inForceFrom);
  if (fullName === undefined) {
    return {
      code: "commune-not-then",
      words: valueMessages.communeNotThen(code, commune.name, day),
      category,
    } satisfies Item;
  }
  if (!ofCommunesOnly.has(register) || kindOn(commune, entry.inForceFrom) === "xa") return undefined;
  const words = valueMessages.communeOfOtherKind(code, fullName, day);
  return { code: "commune-of-other-kind", words, category, severity: "warning" } satisfies Item;
}

/** What is wrong with the items of a register: codes that are none, days that are none, items that stand twice. */
export function* registerFaults(entry: OverrideEntry, { pack }: Surroundings): Generator<Fault> {
  const { register, items } = registerKind.schema.parse(entry.value);
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const pointer = `/value/items/${index}`;
    if (seen.has(item)) yield { code: "item-twice", words: valueMessages.itemTwice(item), pointer };
    seen.add(item);
    if (register === "public-holidays" && !plainDateSchema.safeParse(item).success) {
      yield { code: "holiday-not-a-day", words: valueMessages.holidayNotADay(item), pointer, category: "period" };
    }
    const fault = registersOfCommunes.has(register) ? communeFault(item, register, entry, pack) : undefined;
    if (fault !== undefined) yield { ...fault, pointer };
  }
}
