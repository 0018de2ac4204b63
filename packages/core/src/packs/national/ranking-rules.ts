import type { Citation } from "../../basis/index.js";
import { type RankingRule, rankingRuleKind } from "../../ranking/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { decree235From } from "./decree-45-citations.js";
import { defineEntry } from "./define-entry.js";
import { circular46Article6 } from "./priority-grounds.js";

function rule(
  id: string,
  citation: Citation,
  value: RankingRule,
  assurance: UnknownEntry["assurance"] = "verified-original",
): UnknownEntry {
  const citations = [citation];
  return defineEntry(rankingRuleKind, {
    id: `ranking.${id}`,
    inForceFrom: decree235From,
    citations,
    assurance,
    value,
  });
}

const circular36Article7 = (clause: string): Citation => ({
  instrument: "tt-36-2013-bct",
  article: "7",
  clause,
  amendedBy: { instrument: "tt-17-2018-bct" },
});

/** In what order projects of a plan are considered: Article 6(3) of Circular 46/2012/TT-BCT. */
export const rankingRules: readonly UnknownEntry[] = [
  rule("order", circular46Article6("3", "a"), {
    form: "order",
    groups: ["area", "trade"],
    words: {
      vi: "Xét địa bàn trước, theo thứ tự điểm a đến điểm d; sau đó xét ngành nghề, điểm b trước điểm a.",
      en: "Area first, by letters a to d; then trade, letter b before letter a.",
    },
  }),
  rule("cleaner-production", circular46Article6("3", "b"), {
    form: "by-judgement",
    activities: ["cleaner-production", "cleaner-production-assessment", "cleaner-production-pilot"],
    why: {
      vi: "Sản xuất sạch hơn không xếp theo địa bàn, ngành nghề; cơ quan quản lý chương trình xem xét theo hiệu quả và sự cấp thiết.",
      en: "Cleaner production is not ranked by area and trade; the managing body weighs effect and urgency.",
    },
  }),
  rule("poor-districts", circular46Article6("1", "b"), {
    form: "gap",
    group: "area",
    letter: "b",
    label: { vi: "Huyện nghèo theo Nghị quyết 30a/2008/NQ-CP", en: "Poor districts of Resolution 30a/2008/NQ-CP" },
    why: {
      vi: "Cấp huyện không còn từ 01/7/2025 và chưa thấy văn bản nêu đơn vị thay thế, nên không áp dụng được.",
      en: "There are no districts since 01/07/2025 and no text was found that names what stands in their place.",
    },
  }),
  rule("key-projects", circular36Article7("1"), {
    form: "beside",
    stream: "national",
    words: {
      vi: "Kế hoạch khuyến công quốc gia còn ưu tiên đề án điểm; phần mềm không tự xét.",
      en: "A national plan gives priority to key projects, too; this is not weighed here.",
    },
  }),
  rule("able-implementers", circular36Article7("2"), {
    form: "beside",
    stream: "national",
    words: {
      vi: "Với đề án quốc gia cùng điều kiện địa bàn, ngành nghề: ưu tiên đơn vị có kinh nghiệm, năng lực thực hiện tốt hơn; cần người xem xét.",
      en: "Among national projects alike in area and trade, the implementer with more experience and capacity comes first; a person judges.",
    },
  }),
];
