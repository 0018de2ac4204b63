import { type BilingualText, million, percent, plainDate } from "../../basis/index.js";
import { type SupportLevel, supportLevelKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { defineEntry } from "../national/index.js";
import { mergerDate } from "./province.js";
import { afterMerger } from "./questions.js";

type Level = Pick<SupportLevel, "amount"> & Partial<Pick<SupportLevel, "capFactors">>;

const citations = [{ instrument: "nq-08-2024-dong-thap" }];
const model: BilingualText = { vi: "mô hình", en: "model" };
const establishment: BilingualText = { vi: "cơ sở", en: "establishment" };

const mergerNote: BilingualText = {
  vi: "Mức của nghị quyết ban hành trước khi sắp xếp tỉnh; chưa rõ có áp dụng cho toàn địa bàn hiện nay.",
  en: "From a resolution adopted before the merger; whether it binds the whole province now is not known.",
};

/** As read until the merger; since then it is our reading that the resolution goes on. */
function level(activity: string, unit: BilingualText, { amount, capFactors = [] }: Level): readonly UnknownEntry[] {
  const value: SupportLevel = {
    activities: [activity],
    stream: "local",
    frame: "local",
    unit,
    // The resolution counts its levels by each support.
    capPeriod: "per-support",
    amount,
    capFactors,
  };
  return [
    defineEntry(supportLevelKind, {
      id: `level.local.${activity}.before-merger`,
      inForceFrom: plainDate("2024-07-11"),
      inForceTo: plainDate("2025-06-30"),
      citations,
      assurance: "verified",
      value,
    }),
    defineEntry(supportLevelKind, {
      id: `level.local.${activity}`,
      inForceFrom: mergerDate,
      citations,
      assurance: "inferred",
      note: mergerNote,
      questions: [afterMerger],
      value,
    }),
  ];
}

/**
 * Levels of Resolution 08/2024/NQ-HĐND for local money. Rows that were not read are not here: for them no text we hold
 * gives a figure, and an answer says so.
 */
export const localLevels: readonly UnknownEntry[] = [
  ...level("demonstration-model", model, {
    amount: { kind: "ratio-with-cap", ratio: percent(30), cap: million(1_000) },
  }),
  ...level("exemplary-model", model, { amount: { kind: "ratio-with-cap", ratio: percent(30), cap: million(100) } }),
  ...level("cleaner-production-pilot", model, {
    amount: { kind: "ratio-with-cap", ratio: percent(30), cap: million(500) },
  }),
  ...level("advanced-machinery", establishment, {
    amount: { kind: "ratio-with-cap", ratio: percent(50), cap: million(300) },
    capFactors: [
      {
        label: { vi: "dây chuyền công nghệ", en: "technology line" },
        when: { fact: "project.equipmentForm", operator: "equal", value: "technology-line" },
        factor: { numerator: 3, denominator: 2 },
        citations,
        assurance: "verified",
      },
    ],
  }),
];
