import type { ActivityIndex } from "@khuyencong/core/activity";
import type { BilingualText } from "@khuyencong/core/basis";
import type { TradeWords } from "@khuyencong/core/industry";
import type { InstrumentIndex, Question } from "@khuyencong/core/law";
import type { RulesMessages } from "../../messages/rules/vi";

/** What telling needs to know beside the entry. */
export interface TellingContext {
  readonly words: RulesMessages;
  readonly say: (text: BilingualText) => string;
  readonly activities: ActivityIndex;
  readonly questions: readonly Question[];
  readonly instruments: InstrumentIndex;
  readonly tradeWords: TradeWords | undefined;
}
