import type { BilingualText } from "../basis/index.js";
import type {
  AcceptanceEvidence,
  ActivityScope,
  AdvanceClass,
  AdvanceDossier,
  ManagementShare,
  Stream,
  SupportLevel,
  WayOfChoosing,
} from "../funding/index.js";
import type { Entry } from "../rulebook/index.js";
import { catalogueMessages } from "./messages.js";
import type { ToldLaw } from "./told-law.js";

/** A part of a profile: what is told of it, or why nothing is. Never both, never neither. */
export interface Told<Value> {
  readonly entries: readonly Entry<Value>[];
  readonly whyNone: BilingualText | undefined;
}

/** What holds for an activity when it is paid from one stream. */
export interface StreamProfile {
  /** One for each case where a text sets several. */
  readonly levels: Told<SupportLevel>;
  readonly advance: Told<AdvanceClass>;
  readonly advanceDossiers: readonly Entry<AdvanceDossier>[];
  /** The papers that every activity needs; those of this one stand in `evidence`. */
  readonly commonEvidence: readonly Entry<AcceptanceEvidence>[];
  readonly evidence: Told<AcceptanceEvidence>;
  readonly choosing: Told<WayOfChoosing>;
  readonly managementShares: Told<ManagementShare>;
}

function told<Value>(entries: readonly Entry<Value>[], whyNone: BilingualText): Told<Value> {
  return { entries, whyNone: entries.length > 0 ? undefined : whyNone };
}

interface Scoped {
  readonly activities: ActivityScope;
  readonly stream: Stream;
}

function ofStream<Value extends { readonly stream: Stream }>(entries: readonly Entry<Value>[], stream: Stream) {
  return entries.filter(({ value }) => value.stream === stream);
}

function naming<Value extends Scoped>(entries: readonly Entry<Value>[], activity: string, stream: Stream) {
  return ofStream(entries, stream).filter(
    ({ value: { activities } }) => activities !== "every" && activities.includes(activity),
  );
}

function ofEvery<Value extends Scoped>(entries: readonly Entry<Value>[], stream: Stream) {
  return ofStream(entries, stream).filter(({ value }) => value.activities === "every");
}

/** What the law tells of an activity in one stream. `wholeOf` names the parts of a wider content. */
export function streamProfile(
  law: ToldLaw,
  activity: string,
  stream: Stream,
  wholeOf: readonly BilingualText[],
): StreamProfile {
  const because = (why: BilingualText) => (wholeOf.length > 0 ? catalogueMessages.byParts(wholeOf) : why);
  const ways = naming(law.ways, activity, stream);
  return {
    levels: told(naming(law.levels, activity, stream), because(catalogueMessages.noLevel)),
    advance: told(naming(law.advanceClasses, activity, stream), because(catalogueMessages.noAdvance[stream])),
    advanceDossiers: naming(law.advanceDossiers, activity, stream),
    commonEvidence: ofEvery(law.evidence, stream),
    evidence: told(naming(law.evidence, activity, stream), because(catalogueMessages.noEvidence[stream])),
    choosing: told(
      ways.length > 0 || wholeOf.length > 0 ? ways : ofEvery(law.ways, stream),
      because(catalogueMessages.noChoosing),
    ),
    managementShares: told(ofStream(law.managementShares, stream), catalogueMessages.noManagementShare[stream]),
  };
}
