import { factVocabulary } from "../../facts/index.js";
import { registerKind, rulingKind } from "../../rulebook/index.js";
import { checkCondition } from "../../rules/index.js";
import type { Fault, Surroundings } from "../fault.js";
import { partsOf } from "../grounds.js";
import { documentMessages, valueMessages } from "../messages.js";
import type { OverrideEntry } from "../overrides-schema.js";
import { figureFaults } from "./figures.js";
import { registerFaults } from "./register.js";
import { rulingFaults } from "./ruling.js";
import { structureFaults } from "./structure.js";

/** Names that nobody knows would make a figure count for nothing, in silence: activities and facts. */
function* nameFaults({ value }: OverrideEntry, { activities }: Surroundings): Generator<Fault> {
  const vocabulary = factVocabulary(activities);
  for (const { part, pointer } of partsOf(value, "/value")) {
    if ("activities" in part && Array.isArray(part.activities)) {
      for (const [index, activity] of part.activities.entries()) {
        if (activities.includes(activity)) continue;
        const words = valueMessages.activityUnknown(String(activity));
        yield { code: "activity-unknown", words, pointer: `${pointer}/activities/${index}`, category: "activity" };
      }
    }
    if (!("when" in part)) continue;
    const checked = checkCondition(part.when, vocabulary);
    if (checked.ok) continue;
    for (const fault of checked.faults) {
      const words = valueMessages.conditionNotUsable(fault.detail);
      yield { code: "condition", words, pointer: `${pointer}/when${fault.pointer}` };
    }
  }
}

/** What is wrong with what an entry says: a kind that is not open, a wrong shape, unknown names, strange figures. */
export function* valueFaults(entry: OverrideEntry, surroundings: Surroundings): Generator<Fault> {
  const kind = surroundings.pack.kinds.find((candidate) => candidate.name === entry.kind);
  if (kind === undefined || !kind.overridable) {
    yield { code: "kind-not-open", words: documentMessages.kindNotOpen(entry.kind), pointer: "/kind" };
    return;
  }
  const parsed = kind.schema.safeParse(entry.value);
  if (!parsed.success) {
    yield* structureFaults(parsed.error.issues, entry.value, { code: "value", pointer: "/value", holder: "value" });
    return;
  }
  yield* nameFaults(entry, surroundings);
  if (entry.kind === rulingKind.name) yield* rulingFaults(rulingKind.schema.parse(entry.value), surroundings);
  else if (entry.kind === registerKind.name) yield* registerFaults(entry, surroundings);
  else yield* figureFaults(entry, surroundings);
}
