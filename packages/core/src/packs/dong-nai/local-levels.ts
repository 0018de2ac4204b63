import { type Assurance, type BilingualText, type Citation, type PlainDate, plainDate } from "../../basis/index.js";
import { type SupportLevel, supportLevelKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { defineEntry, nationalLevels, noRatioRead } from "../national/index.js";
import { mergerDate } from "./province.js";

type Level = Omit<SupportLevel, "stream" | "frame">;

const assurance: Assurance = "inferred";
const frameCitations: readonly Citation[] = [
  { instrument: "tt-28-2018-btc", article: "8", amendedBy: { instrument: "tt-64-2024-btc" } },
  { instrument: "nq-02-2025-dong-nai" },
];
const programme: Citation = { instrument: "qd-33-2026-dong-nai", section: "V" };

const frameNote: BilingualText = {
  vi: "Khung trung ương, tạm dùng đến khi nhập mức của Nghị quyết số 02/2025/NQ-HĐND tỉnh Đồng Nai.",
  en: "National frame, used until the levels of Resolution No. 02/2025/NQ-HĐND of Đồng Nai are entered.",
};
const arithmeticNote = (figure: BilingualText): BilingualText => ({
  vi: `${frameNote.vi} Số liệu của Quyết định số 33/QĐ-UBND khớp với mức ${figure.vi}.`,
  en: `${frameNote.en} The arithmetic of Decision No. 33/QĐ-UBND agrees with ${figure.en}.`,
});

interface Period {
  readonly inForceFrom: PlainDate;
  readonly inForceTo: PlainDate | null;
}

const sinceMerger: Period = { inForceFrom: mergerDate, inForceTo: null };
/** Decision 33, whose arithmetic supports two of the figures, is of this day; before it the frame stands alone. */
const programmeDate = plainDate("2026-01-07");
const beforeProgramme: Period = { inForceFrom: mergerDate, inForceTo: plainDate("2026-01-06") };
const sinceProgramme: Period = { inForceFrom: programmeDate, inForceTo: null };

function localLevel(
  id: string,
  level: Level,
  period: Period,
  note: BilingualText,
  citations: readonly Citation[] = frameCitations,
): UnknownEntry {
  return defineEntry(supportLevelKind, {
    id: `level.local.${id}`,
    ...period,
    citations: [...citations],
    assurance,
    note,
    value: { ...level, stream: "local", frame: "national-frame" },
  });
}

/** A level whose figure the arithmetic of Decision 33 bears out. */
function levelWithArithmetic(id: string, level: Level, note: BilingualText): readonly UnknownEntry[] {
  return [
    localLevel(`${id}.before-programme`, level, beforeProgramme, frameNote),
    localLevel(id, level, sinceProgramme, note, [...frameCitations, programme]),
  ];
}

/** The levels of the old provinces before the merger were found nowhere. */
function unknownBeforeMerger({ activities, unit }: Level): UnknownEntry {
  return defineEntry(supportLevelKind, {
    id: `level.local.${activities[0]}.before-merger`,
    inForceFrom: plainDate("2018-05-11"),
    inForceTo: plainDate("2025-06-30"),
    citations: [...frameCitations],
    assurance,
    value: {
      activities: [...activities],
      unit,
      capFactors: [],
      stream: "local",
      frame: "local",
      amount: {
        kind: "unresolved",
        why: {
          vi: "Chưa tìm được mức chi của tỉnh Đồng Nai và tỉnh Bình Phước trước khi hợp nhất.",
          en: "The levels of the two old provinces before their merger were not found.",
        },
      },
    },
  });
}

const exemplaryNote: BilingualText = {
  vi: `${frameNote.vi} ${noRatioRead.vi}`,
  en: `${frameNote.en} ${noRatioRead.en}`,
};
const machineryNote = arithmeticNote({
  vi: "hỗ trợ 300 triệu đồng một cơ sở về máy móc",
  en: "300 million đồng an establishment for machinery",
});
const modelNote = arithmeticNote({
  vi: "1.000 triệu đồng một mô hình trình diễn",
  en: "1.000 million đồng a demonstration model",
});

/** Levels for local money: what Resolution 02/2025/NQ-HĐND says was found nowhere, so the national frame stands in. */
export const localLevels: readonly UnknownEntry[] = [
  ...levelWithArithmetic("advanced-machinery", nationalLevels.machinery, machineryNote),
  ...levelWithArithmetic("demonstration-model", nationalLevels.demonstrationModel, modelNote),
  localLevel("exemplary-model", nationalLevels.exemplaryModel, sinceMerger, exemplaryNote),
  localLevel("cleaner-production-pilot", nationalLevels.cleanerProductionPilot, sinceMerger, frameNote),
  localLevel("sustainable-production-model", nationalLevels.sustainableProductionModel, sinceMerger, frameNote),
  ...Object.values(nationalLevels).map(unknownBeforeMerger),
];
