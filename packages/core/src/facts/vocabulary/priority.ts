import type { FactDefinition } from "../fact-definition.js";
import { wholeNumber, yesNo } from "./define-fact.js";

/** What ranks projects; never a condition. */
export const priorityFacts = {
  "applicant.isWomenOwned": yesNo({
    label: { vi: "Do phụ nữ làm chủ", en: "Owned by women" },
    question: { vi: "Cơ sở có do phụ nữ làm chủ không?", en: "Is the establishment owned by women?" },
    pointer: "/applicant/isWomenOwned",
    provenBy: ["ownershipProof"],
  }),
  "applicant.isEthnicMinorityOwned": yesNo({
    label: { vi: "Do đồng bào dân tộc thiểu số làm chủ", en: "Owned by members of an ethnic minority" },
    question: {
      vi: "Cơ sở có do đồng bào dân tộc thiểu số làm chủ không?",
      en: "Is the establishment owned by members of an ethnic minority?",
    },
    pointer: "/applicant/isEthnicMinorityOwned",
    provenBy: ["ownershipProof"],
  }),
  "applicant.workers": wholeNumber({
    unit: { vi: "người", en: "people" },
    label: { vi: "Số lao động", en: "Number of workers" },
    question: { vi: "Cơ sở sử dụng bao nhiêu lao động?", en: "How many people work there?" },
    pointer: "/applicant/workers",
    provenBy: ["insuranceList"],
  }),
  "applicant.makesGoodsForExport": yesNo({
    label: { vi: "Có hợp đồng xuất khẩu hoặc làm hàng phục vụ xuất khẩu", en: "Exports or makes goods for export" },
    question: {
      vi: "Cơ sở có hợp đồng xuất khẩu hoặc sản xuất hàng phục vụ xuất khẩu không?",
      en: "Does the establishment have an export contract or make goods serving export?",
    },
    pointer: "/applicant/makesGoodsForExport",
    provenBy: ["exportContract"],
  }),
  "applicant.usesMostlyLocalMaterials": yesNo({
    label: { vi: "Nguyên liệu chính trong tỉnh, thành phố trên 50 % giá trị", en: "More than 50 % local materials" },
    question: {
      vi: "Nguyên liệu chính có nguồn trong tỉnh, thành phố chiếm trên 50 % tổng giá trị nguyên liệu không?",
      en: "Do main materials from the province make up more than 50 % of the value of all materials?",
    },
    pointer: "/applicant/usesMostlyLocalMaterials",
    provenBy: ["materialsList"],
  }),
  "applicant.holdsTypicalProductCertificate": yesNo({
    label: { vi: "Có sản phẩm công nghiệp nông thôn tiêu biểu", en: "Holds a typical-product certificate" },
    question: {
      vi: "Cơ sở có sản phẩm được cấp giấy chứng nhận công nghiệp nông thôn tiêu biểu còn hiệu lực không?",
      en: "Does the establishment hold a valid certificate of a typical rural industrial product?",
    },
    pointer: "/applicant/holdsTypicalProductCertificate",
    provenBy: ["productCertificate"],
  }),
} as const satisfies Record<string, FactDefinition>;
