import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import type { Jurisdiction } from "@khuyencong/validation/judgement";

/** Whose law this tool knows. */
export const jurisdiction = {
  pack: dongNai,
  register: dongNaiRegister,
  provincial: decision33,
} as const satisfies Jurisdiction;
