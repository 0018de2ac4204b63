import type { ActivityType } from "../activity/index.js";
import type { BilingualText } from "../basis/index.js";
import type { TradeWords } from "../industry/index.js";
import type { Instrument, Question } from "../law/index.js";
import type { Territory } from "../place/index.js";
import type { Coverage } from "./coverage.js";
import type { EntryKind, UnknownEntry } from "./entry.js";

/** All the law of one jurisdiction, as data: what the product knows, and for when it knows it. */
export interface Pack {
  readonly jurisdiction: string;
  readonly name: BilingualText;
  readonly territory: Territory;
  /** The instruments that its entries cite. */
  readonly instruments: readonly Instrument[];
  /** The questions on which its decisions can hang. */
  readonly questions: readonly Question[];
  readonly coverage: readonly Coverage[];
  readonly kinds: readonly EntryKind<unknown>[];
  readonly entries: readonly UnknownEntry[];
}

/**
 * Everything of a jurisdiction that is worth reading beside its pack: all instruments that its texts name, all open
 * questions, the whole catalogue of activities, and the entries that tell without deciding (what proves a result, how
 * a project is chosen, cost norms, levels of a time before the decree in force). Apart from the pack, because a
 * decision does not need it.
 */
export interface LegalRegister {
  readonly instruments: readonly Instrument[];
  readonly questions: readonly Question[];
  readonly activities: readonly ActivityType[];
  /** Names and notes of the trade map that the pack decides by; without them a trade is told by points and codes. */
  readonly tradeWords?: TradeWords | undefined;
  readonly coverage: readonly Coverage[];
  readonly kinds: readonly EntryKind<unknown>[];
  readonly entries: readonly UnknownEntry[];
}
