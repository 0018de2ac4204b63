import type { InstrumentId } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister, letterBases } from "@khuyencong/core/packs/dong-nai";
import { dongThap, dongThapRegister } from "@khuyencong/core/packs/dong-thap";
import type { Programme } from "@khuyencong/core/programme";
import type { LegalRegister, Pack } from "@khuyencong/core/rulebook";
import { messages } from "../messages.js";
import { RequestRefused } from "../problem.js";

/** Everything the service holds of one jurisdiction. */
export interface Jurisdiction {
  readonly pack: Pack;
  readonly register: LegalRegister;
  readonly programmes: readonly Programme[];
  /** Instruments that letters from this jurisdiction name as their bases. */
  readonly letterBases: readonly InstrumentId[];
}

/** The first is meant where none is named. */
export const jurisdictionNames = ["dong-nai", "dong-thap"] as const;
export type JurisdictionName = (typeof jurisdictionNames)[number];

/** The jurisdictions by name: a further province is one more line. */
const jurisdictions: Readonly<Record<JurisdictionName, Jurisdiction>> = {
  "dong-nai": { pack: dongNai, register: dongNaiRegister, programmes: [decision33], letterBases },
  "dong-thap": {
    pack: dongThap,
    register: dongThapRegister,
    programmes: [],
    letterBases: ["nd-45-2012", "nd-235-2025"],
  },
};

/** The jurisdiction of a name that was already checked. */
export function jurisdictionOf(name: JurisdictionName): Jurisdiction {
  return jurisdictions[name];
}

function isJurisdictionName(name: string): name is JurisdictionName {
  return Object.hasOwn(jurisdictions, name);
}

/** The jurisdiction that stands in an address; refuses a name that we do not hold. */
export function jurisdictionInPath(name: string): Jurisdiction {
  if (isJurisdictionName(name)) return jurisdictionOf(name);
  const detail = messages.noSuchJurisdiction(name.slice(0, 60), jurisdictionNames);
  throw new RequestRefused({ kind: "not-found", detail });
}
