import type { BilingualText } from "../basis/index.js";
import type { Instrument } from "./instrument.js";
import type { InstrumentStanding } from "./instrument-standing.js";

type RelationKind = Instrument["relations"][number]["kind"];

/** Everything the law floor says to people. */
export const lawMessages = {
  relation: {
    amends: { vi: "sửa đổi, bổ sung", en: "amends" },
    replaces: { vi: "thay thế", en: "replaces" },
    repeals: { vi: "bãi bỏ", en: "repeals" },
    consolidates: { vi: "hợp nhất", en: "consolidates" },
  } satisfies Record<RelationKind, BilingualText>,
  since: (day: string): BilingualText => ({ vi: ` từ ${day}`, en: ` from ${day}` }),
  sinceUnknown: { vi: " (chưa rõ ngày)", en: " (day unknown)" },
  standing: {
    "not-yet-in-force": { vi: "chưa có hiệu lực", en: "was not yet in force" },
    "in-force": { vi: "có hiệu lực", en: "was in force" },
    "no-longer-in-force": { vi: "đã hết hiệu lực", en: "was no longer in force" },
    unknown: { vi: "không rõ hiệu lực", en: "has an unknown standing" },
  } satisfies Record<InstrumentStanding, BilingualText>,
  nothing: { vi: "", en: "" },
} as const;
