import { type BilingualText, type Citation, type PlainDate, plainDate } from "../../basis/index.js";
import { supportLevelKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { defineEntry, type NationalLevel, nationalLevels } from "../national/index.js";
import { mergerDate } from "./province.js";

const resolution: Citation = { instrument: "nq-02-2025-dong-nai" };
const programme: Citation = { instrument: "qd-33-2026-dong-nai", section: "V" };

const frameNote: BilingualText = {
  vi: "Khung trung ương, tạm dùng đến khi nhập mức của Nghị quyết số 02/2025/NQ-HĐND tỉnh Đồng Nai.",
  en: "National frame, used until the levels of Resolution No. 02/2025/NQ-HĐND of Đồng Nai are entered.",
};

interface Period {
  readonly inForceFrom: PlainDate;
  readonly inForceTo: PlainDate | null;
}

const sinceMerger: Period = { inForceFrom: mergerDate, inForceTo: null };
/** Decision 33, whose arithmetic supports two of the figures, is of this day; before it the frame stands alone. */
const programmeDate = plainDate("2026-01-07");
const beforeProgramme: Period = { inForceFrom: mergerDate, inForceTo: plainDate("2026-01-06") };
const sinceProgramme: Period = { inForceFrom: programmeDate, inForceTo: null };

/** The figures with which the arithmetic of Decision 33 agrees. */
const borneOut: ReadonlyMap<string, BilingualText> = new Map([
  [
    "advanced-machinery",
    {
      vi: "hỗ trợ 300 triệu đồng một cơ sở về máy móc",
      en: "300 million đồng an establishment for machinery",
    },
  ],
  [
    "demonstration-model",
    {
      vi: "1.000 triệu đồng một mô hình trình diễn",
      en: "1.000 million đồng a demonstration model",
    },
  ],
]);

/** The figures of these belong to levels above a province: its own were found nowhere. */
const aboveProvinces: ReadonlySet<string> = new Set(["product-selection", "trade-association"]);
const ownLevelUnknown: BilingualText = {
  vi: "Mức của địa phương thuộc Nghị quyết số 02/2025/NQ-HĐND; chưa có phụ lục.",
  en: "The local level is a matter of Resolution No. 02/2025/NQ-HĐND, whose annex is not at hand.",
};

function joined(...notes: readonly (BilingualText | undefined)[]): BilingualText {
  const present = notes.filter((note) => note !== undefined);
  return { vi: present.map(({ vi }) => vi).join(" "), en: present.map(({ en }) => en).join(" ") };
}

function agreeing(figure: BilingualText): BilingualText {
  return {
    vi: `Số liệu của Quyết định số 33/QĐ-UBND khớp với mức ${figure.vi}.`,
    en: `The arithmetic of Decision No. 33/QĐ-UBND agrees with ${figure.en}.`,
  };
}

/** One row of the frame in the province's own stream. */
function localLevel(
  { id, level, citations, note, questions = [] }: NationalLevel,
  period: Period,
  more: { readonly suffix?: string; readonly ground?: Citation; readonly figure?: BilingualText } = {},
): UnknownEntry {
  return defineEntry(supportLevelKind, {
    id: `level.local.${id}${more.suffix ?? ""}`,
    ...period,
    citations: [...citations, resolution, ...(more.ground ? [more.ground] : [])],
    assurance: "inferred",
    note: joined(frameNote, note, more.figure && agreeing(more.figure)),
    questions: [...new Set([...questions, "local-levels"])],
    value: { ...level, stream: "local", frame: "national-frame" },
  });
}

function sinceTheMerger(row: NationalLevel): readonly UnknownEntry[] {
  const figure = borneOut.get(row.id);
  if (figure === undefined) return [localLevel(row, sinceMerger)];
  return [
    localLevel(row, beforeProgramme, { suffix: ".before-programme" }),
    localLevel(row, sinceProgramme, { ground: programme, figure }),
  ];
}

/** A level of the province's own that no source tells. */
function unknown(
  activities: readonly string[],
  unit: BilingualText,
  suffix: string,
  period: Period,
  why: BilingualText,
  citation: Citation,
) {
  return defineEntry(supportLevelKind, {
    id: `level.local.${activities[0]}${suffix}`,
    ...period,
    citations: [citation],
    assurance: "inferred",
    questions: ["local-levels"],
    value: {
      activities: [...activities],
      unit,
      capFactors: [],
      stream: "local",
      frame: "local",
      amount: { kind: "unresolved", why },
    },
  });
}

/** The circular that leaves local levels to the provinces; what they set before the merger was not found. */
const levelsOfProvinces: Citation = { instrument: "tt-28-2018-btc" };
const beforeMerger: Period = { inForceFrom: plainDate("2018-05-11"), inForceTo: plainDate("2025-06-30") };
const beforeMergerUnknown: BilingualText = {
  vi: "Chưa tìm được mức chi của tỉnh Đồng Nai và tỉnh Bình Phước trước khi hợp nhất.",
  en: "The levels of the two old provinces before their merger were not found.",
};

/** Rows of one activity that tell several cases are one row where no case has a figure. */
const firstOfEach = nationalLevels.filter(
  ({ level }, index) =>
    nationalLevels.findIndex((other) => other.level.activities[0] === level.activities[0]) === index,
);

/** Levels for local money: what Resolution 02/2025/NQ-HĐND says was found nowhere, so the national frame stands in. */
export const localLevels: readonly UnknownEntry[] = [
  ...nationalLevels
    .filter(({ level }) => !level.activities.some((one) => aboveProvinces.has(one)))
    .flatMap(sinceTheMerger),
  ...firstOfEach
    .filter(({ level }) => level.activities.some((one) => aboveProvinces.has(one)))
    .map(({ level }) => unknown(level.activities, level.unit, "", sinceMerger, ownLevelUnknown, resolution)),
  ...firstOfEach.map(({ level }) =>
    unknown(level.activities, level.unit, ".before-merger", beforeMerger, beforeMergerUnknown, levelsOfProvinces),
  ),
];
