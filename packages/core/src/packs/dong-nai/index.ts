import type { Pack } from "../../rulebook/index.js";
import { national } from "../national/index.js";
import { dongNaiTerritory } from "./communes.js";
import { citedDongNaiInstruments } from "./instruments-cited.js";
import { localLevels } from "./local-levels.js";
import { notices } from "./notices.js";
import { routes } from "./routes.js";
import { selfMadeMachinery } from "./self-made-machinery.js";

export { dongNaiCommunes, dongNaiTerritory } from "./communes.js";
export { letterBases } from "./letter-bases.js";
export {
  findPredecessorUnits,
  formerDistrictsOf,
  oldNamesakesElsewhere,
  predecessorsOf,
  predecessorUnits,
  presentCommunesOf,
} from "./predecessor-units.js";
export { decision33 } from "./programme.js";
export { dongNaiProvince } from "./province.js";
export { dongNaiRegister } from "./register.js";

/**
 * Đồng Nai: the law of the State, its 95 communes, its own instruments, and the levels it uses for its own money.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * dongNai.territory.communes.length; // => 95
 * ```
 */
export const dongNai: Pack = {
  ...national,
  jurisdiction: "dong-nai",
  name: { vi: "Đồng Nai", en: "Đồng Nai" },
  territory: dongNaiTerritory,
  instruments: [...national.instruments, ...citedDongNaiInstruments],
  entries: [...national.entries, ...localLevels, ...selfMadeMachinery, ...notices, ...routes],
};
