import { checkOverrides } from "../src/overrides/index.js";
import { dongNai } from "../src/packs/dong-nai/index.js";
import type { Pack } from "../src/rulebook/index.js";

/** A province's own texts, invented for tests: the shape is real, the figures are not. */
const ground = { instrument: "nq-02-2025-dong-nai" };
const envelope = { inForceFrom: "2026-02-01", inForceTo: null, territory: null, citations: [ground] };

export type Changes = Readonly<Record<string, unknown>>;

/** The resolution as a province declares it that holds its text; the pack knows neither its first day nor its annex. */
export const readResolution = {
  id: "nq-02-2025-dong-nai",
  kind: "resolution",
  number: "02/2025/NQ-HĐND",
  shortName: { vi: "Nghị quyết số 02/2025/NQ-HĐND", en: "Resolution No. 02/2025/NQ-HĐND" },
  title: { vi: "quy định mức chi khuyến công", en: "on levels of industrial promotion" },
  issuer: { vi: "Hội đồng nhân dân tỉnh Đồng Nai", en: "the People's Council of Đồng Nai province" },
  issuedOn: "2025-06-10",
  inForceFrom: "2025-06-20",
  inForceTo: null,
  relations: [],
  assurance: "verified",
};

/** Overrides of Đồng Nai with these entries, which rest on the resolution as it was read. */
export function overridesWith(...entries: Changes[]): Changes {
  return { jurisdiction: "dong-nai", instruments: entries.length === 0 ? [] : [readResolution], entries };
}

/** A local machinery level of 40 % and at most 200 million that takes the place of the national frame. */
export function levelEntry(changes: Changes = {}, value: Changes = {}): Changes {
  return {
    ...envelope,
    id: "level.local.entered",
    kind: "support-level",
    assurance: "verified",
    replaces: "level.local.advanced-machinery",
    value: {
      activities: ["advanced-machinery", "technology-transfer"],
      stream: "local",
      frame: "local",
      unit: { vi: "cơ sở", en: "establishment" },
      amount: { kind: "ratio-with-cap", ratio: { numerator: 40, denominator: 100 }, cap: 200_000_000 },
      capFactors: [],
      ...value,
    },
    ...changes,
  };
}

/** A competent body's answer to an open question. */
export function rulingEntry(question: string, reading: string, changes: Changes = {}): Changes {
  return {
    ...envelope,
    id: `ruling.${question}`,
    kind: "ruling",
    assurance: "verified",
    value: { question, reading, document: { vi: "Công văn trả lời", en: "Letter of answer" } },
    ...changes,
  };
}

/** One version of a register. */
export function registerEntry(register: string, items: readonly string[], changes: Changes = {}): Changes {
  return {
    ...envelope,
    id: `register.${register}`,
    kind: "register",
    assurance: "verified",
    value: { register, items },
    ...changes,
  };
}

/** An advance class for local money: half of the support, without a condition. */
export function advanceEntry(changes: Changes = {}, value: Changes = {}): Changes {
  return {
    ...envelope,
    id: "advance.local.entered",
    kind: "advance-class",
    assurance: "verified",
    value: {
      activities: ["advanced-machinery"],
      stream: "local",
      ratio: { numerator: 50, denominator: 100 },
      ...value,
    },
    ...changes,
  };
}

/** The pack with what was entered; fails the test where it may not be entered. */
export function packWith(overrides: unknown, pack: Pack = dongNai): Pack {
  const checked = checkOverrides(pack, overrides);
  if (!checked.ok) throw new Error(checked.findings.map(({ message }) => message.en).join("\n"));
  return checked.pack;
}
