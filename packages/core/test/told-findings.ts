import { checkOverrides } from "../src/overrides/index.js";
import { dongNai, dongNaiRegister } from "../src/packs/dong-nai/index.js";

/** A finding as tests compare it: severity, code and place. */
export type Told = readonly [severity: string, code: string, pointer: string];

/** What is said of overrides of Đồng Nai. */
export function toldOf(raw: unknown): readonly Told[] {
  return checkOverrides(dongNai, raw, dongNaiRegister).findings.map(({ severity, code, where }) => [
    severity,
    code.replace("overrides.", ""),
    where?.kind === "document" ? where.pointer : "elsewhere",
  ]);
}
