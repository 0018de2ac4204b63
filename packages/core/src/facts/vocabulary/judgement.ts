import type { FactDefinition } from "../fact-definition.js";
import { yesNo } from "./define-fact.js";

/** What the law leaves to an officer. */
export const judgementFacts = {
  "judgements.tradeIsEligible": yesNo({
    origin: "judgement",
    label: { vi: "Kết luận: ngành nghề thuộc danh mục", en: "Judgement: the trade is on the list" },
    question: {
      vi: "Cán bộ thẩm định kết luận ngành nghề này thuộc danh mục được hưởng chính sách không?",
      en: "Does the appraising officer judge that this trade is on the list?",
    },
    pointer: "/judgements/tradeIsEligible",
    provenBy: ["appraisalRecord"],
  }),
  "judgements.technologyIsWorthEncouraging": yesNo({
    origin: "judgement",
    label: { vi: "Kết luận: công nghệ cần khuyến khích", en: "Judgement: technology worth encouraging" },
    question: {
      vi: "Cơ quan quản lý chương trình kết luận đây là công nghệ cần khuyến khích hỗ trợ đầu tư không?",
      en: "Does the managing body judge that this technology is worth encouraging?",
    },
    pointer: "/judgements/technologyIsWorthEncouraging",
    provenBy: ["appraisalRecord"],
  }),
  "judgements.establishmentIsOutstanding": yesNo({
    origin: "judgement",
    label: { vi: "Kết luận: cơ sở tiêu biểu, hiệu quả vượt trội", en: "Judgement: outstanding establishment" },
    question: {
      vi: "Cơ quan quản lý chương trình kết luận cơ sở vượt trội, tiêu biểu về hiệu quả kinh tế, xã hội, môi trường không?",
      en: "Does the managing body judge the establishment outstanding in economic, social and environmental results?",
    },
    pointer: "/judgements/establishmentIsOutstanding",
    provenBy: ["appraisalRecord"],
  }),
} as const satisfies Record<string, FactDefinition>;
