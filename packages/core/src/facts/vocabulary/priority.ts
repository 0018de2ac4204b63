import type { FactDefinition } from "../fact-definition.js";
import { wholeNumber, yesNo } from "./define-fact.js";

/** What ranks projects; never a condition. */
export const priorityFacts = {
  "place.isInEthnicMinorityArea": yesNo({
    label: { vi: "Thuộc vùng đồng bào dân tộc thiểu số", en: "Lies in an ethnic-minority area" },
    question: {
      vi: "Nơi sản xuất có thuộc xã vùng đồng bào dân tộc thiểu số và miền núi không?",
      en: "Does production take place in a commune of the ethnic-minority and mountainous areas?",
    },
    pointer: "/production/isInEthnicMinorityArea",
    provenBy: ["ethnicMinorityAreaList"],
  }),
  "place.isInHighlandIslandOrBorderArea": yesNo({
    label: {
      vi: "Thuộc vùng cao, hải đảo, biên giới đất liền",
      en: "Lies in the highlands, on an island or a land border",
    },
    question: {
      vi: "Nơi sản xuất có thuộc xã vùng cao, hải đảo hoặc biên giới đất liền không?",
      en: "Does production take place in a highland, island or land-border commune?",
    },
    pointer: "/production/isInHighlandIslandOrBorderArea",
    provenBy: ["placeConfirmation"],
  }),
  "place.isInNewRuralProgramme": yesNo({
    label: { vi: "Thuộc xã trong kế hoạch xây dựng nông thôn mới", en: "Lies in a commune of the new-rural plan" },
    question: {
      vi: "Nơi sản xuất có thuộc xã trong kế hoạch xây dựng nông thôn mới do cấp tỉnh phê duyệt không?",
      en: "Does production take place in a commune of the new-rural plan approved by the province?",
    },
    pointer: "/production/isInNewRuralProgramme",
    provenBy: ["newRuralPlan"],
  }),
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
  "applicant.makesKeyProduct": yesNo({
    label: {
      vi: "Sản phẩm thuộc chương trình công nghiệp chủ lực, mũi nhọn, trọng điểm",
      en: "Makes a product of a programme of key or spearhead industries",
    },
    question: {
      vi: "Sản phẩm có thuộc chương trình phát triển sản phẩm công nghiệp chủ lực, mũi nhọn, trọng điểm của quốc gia, vùng, địa phương không?",
      en: "Is the product part of a national, regional or local programme of key or spearhead industrial products?",
    },
    pointer: "/applicant/makesKeyProduct",
    provenBy: ["keyProductProgramme"],
  }),
  "applicant.worksInMechanicalIndustry": yesNo({
    label: { vi: "Thuộc công nghiệp cơ khí", en: "Works in mechanical industry" },
    question: {
      vi: "Đề án có phát triển công nghiệp cơ khí không?",
      en: "Does the project develop mechanical industry?",
    },
    pointer: "/applicant/worksInMechanicalIndustry",
    provenBy: ["registrationCertificate"],
  }),
  "applicant.makesChemicalsForAgriculture": yesNo({
    label: {
      vi: "Sản xuất hóa chất phục vụ nông nghiệp, nông thôn",
      en: "Makes chemicals for agriculture and rural areas",
    },
    question: {
      vi: "Đề án có phát triển công nghiệp hóa chất phục vụ nông nghiệp, nông thôn không?",
      en: "Does the project develop chemicals for agriculture and rural areas?",
    },
    pointer: "/applicant/makesChemicalsForAgriculture",
    provenBy: ["registrationCertificate"],
  }),
  "applicant.processesFarmForestOrFisheryProduce": yesNo({
    label: { vi: "Chế biến nông, lâm, thủy sản", en: "Processes farm, forest or fishery produce" },
    question: {
      vi: "Đề án có phát triển công nghiệp chế biến nông, lâm, thủy sản không?",
      en: "Does the project develop the processing of farm, forest or fishery produce?",
    },
    pointer: "/applicant/processesFarmForestOrFisheryProduce",
    provenBy: ["registrationCertificate"],
  }),
  "applicant.makesSupportingIndustryProduct": yesNo({
    label: {
      vi: "Sản phẩm thuộc danh mục công nghiệp hỗ trợ ưu tiên",
      en: "Makes a product on the supporting-industry list",
    },
    question: {
      vi: "Sản phẩm có thuộc danh mục sản phẩm công nghiệp hỗ trợ ưu tiên phát triển không?",
      en: "Is the product on the list of supporting-industry products to be developed first?",
    },
    pointer: "/applicant/makesSupportingIndustryProduct",
    provenBy: ["supportingIndustryConfirmation"],
  }),
} as const satisfies Record<string, FactDefinition>;
