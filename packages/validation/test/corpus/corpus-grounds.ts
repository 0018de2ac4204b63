import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";

/** After 30/04/2026: ten communes have become wards of a city, some programmes were approved before. */
export const corpusDay = plainDate("2026-05-15");

export const corpusGrounds = {
  rulebook: resolveRulebook(dongNai, { asOf: corpusDay }),
  register: dongNaiRegister,
  provincial: decision33,
};

export const { communes } = dongNai.territory;
