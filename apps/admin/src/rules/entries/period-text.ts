import { formatDate } from "@khuyencong/core/basis";
import type { UnknownEntry } from "@khuyencong/core/rulebook";
import type { RulesMessages } from "../../messages/rules/vi";

/** From when to when an entry is in force, as people write it. */
export function periodText(
  { inForceFrom, inForceTo }: Pick<UnknownEntry, "inForceFrom" | "inForceTo">,
  words: RulesMessages,
): string {
  if (inForceTo === null) return words.period.onward(formatDate(inForceFrom));
  return words.period.between(formatDate(inForceFrom), formatDate(inForceTo));
}

/** Where an entry binds; an old province that has no name here is told by its own. */
export function territoryText(territory: string | null, words: RulesMessages): string {
  if (territory === null) return words.territories.everywhere;
  return territory === "dong-nai" || territory === "binh-phuoc" ? words.territories[territory] : territory;
}
