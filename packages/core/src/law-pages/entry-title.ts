import { activityKind, doorKind, priorityGroundKind, ruleKind } from "../eligibility/index.js";
import { advanceClassKind, supportLevelKind } from "../funding/index.js";
import type { UnknownEntry } from "../rulebook/index.js";
import { activitiesAndStream } from "./figures.js";
import { type Scribe, say } from "./law-book.js";
import { entryKindHeadings, otherEntries } from "./messages.js";
import { toldValue } from "./told-value.js";

/** What a heading can hold. */
const longestTitle = 90;

/** What an entry is called where it stands among others. */
export function entryTitle(scribe: Scribe, { kind, value }: UnknownEntry): string {
  switch (kind) {
    case ruleKind.name:
      return say(scribe, ruleKind.schema.parse(value).title);
    case doorKind.name:
      return say(scribe, doorKind.schema.parse(value).title);
    case priorityGroundKind.name:
      return say(scribe, priorityGroundKind.schema.parse(value).label);
    case activityKind.name:
      return say(scribe, activityKind.schema.parse(value).name);
    case supportLevelKind.name: {
      const level = supportLevelKind.schema.parse(value);
      const title = activitiesAndStream(scribe, level);
      return level.variant === undefined ? title : `${title}: ${say(scribe, level.variant.label)}`;
    }
    case advanceClassKind.name:
      return activitiesAndStream(scribe, advanceClassKind.schema.parse(value));
    default: {
      const heading = say(scribe, entryKindHeadings[kind] ?? otherEntries);
      const [first] = toldValue(scribe, value);
      return first !== undefined && first.length <= longestTitle ? first : heading;
    }
  }
}
