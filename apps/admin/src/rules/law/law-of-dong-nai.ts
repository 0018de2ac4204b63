import { type ActivityIndex, indexActivities } from "@khuyencong/core/activity";
import type { TradeWords } from "@khuyencong/core/industry";
import { indexInstruments } from "@khuyencong/core/law";
import { dongNai, dongNaiProvince, dongNaiRegister, letterBases } from "@khuyencong/core/packs/dong-nai";
import type { Province } from "@khuyencong/core/place";
import { type Pack, wholeLaw } from "@khuyencong/core/rulebook";

/** Everything this page reads: the law as it is told, the catalogue of activities, and the province over time. */
export interface LoadedLaw {
  readonly pack: Pack;
  readonly activities: ActivityIndex;
  readonly instruments: ReturnType<typeof indexInstruments>;
  readonly province: Province;
  /** What a letter to the Department names as its bases. */
  readonly letterBases: readonly string[];
  readonly tradeWords: TradeWords | undefined;
}

const pack = wholeLaw(dongNai, dongNaiRegister);

/** The law of Đồng Nai with its register. Imported on demand: the register is for reading, not for deciding. */
export const lawOfDongNai: LoadedLaw = {
  pack,
  activities: indexActivities(dongNaiRegister.activities),
  instruments: indexInstruments(pack.instruments),
  province: dongNaiProvince,
  letterBases,
  tradeWords: dongNaiRegister.tradeWords,
};
