import { type ExamplesOf, inOrder } from "../example.js";
import type { checkLegalBasisRequired } from "./legal-basis-required.js";

export const legalBasisRequiredExamples: ExamplesOf<typeof checkLegalBasisRequired> = {
  "legal-basis.decree-missing": {
    wrong: {
      at: "/legalBasis",
      situation: { vi: "Quên viện dẫn nghị định về khuyến công.", en: "The decree itself is not cited." },
      changes: [[["legalBasis", 0], { number: "64/2024/TT-BTC" }]],
    },
    right: inOrder,
  },
  "legal-basis.money-circular-missing": {
    wrong: {
      at: "/legalBasis",
      situation: { vi: "Chưa viện dẫn thông tư về kinh phí khuyến công.", en: "The circular on money is not cited." },
      changes: [],
    },
    right: {
      situation: { vi: "Có viện dẫn thông tư.", en: "The circular is cited." },
      changes: [[["legalBasis", 3], { number: "28/2018/TT-BTC" }]],
    },
  },
};
