import { formatDate } from "@khuyencong/core/basis";
import type { KnownOrUnknownDate } from "@khuyencong/core/law";
import type { RulesMessages } from "../../messages/rules/vi";

/** A date of an instrument, or that no source tells it. */
export function dateText(date: KnownOrUnknownDate, words: RulesMessages): string {
  return date === "unknown" ? words.instruments.unknownDate : formatDate(date);
}
