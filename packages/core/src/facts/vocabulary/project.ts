import type { FactDefinition } from "../fact-definition.js";
import { choice, wholeNumber, yesNo } from "./define-fact.js";

/** What is bought or built, and what it does. */
export const projectFacts = {
  stream: choice(
    {
      local: { vi: "Khuyến công địa phương", en: "Local industrial promotion" },
      national: { vi: "Khuyến công quốc gia", en: "National industrial promotion" },
    },
    {
      label: { vi: "Nguồn kinh phí", en: "Funding stream" },
      question: { vi: "Đề nghị từ nguồn khuyến công nào?", en: "From which stream is support asked for?" },
      pointer: "/stream",
      provenBy: ["supportRequest"],
      changeable: true,
    },
  ),
  "project.cost": wholeNumber({
    unit: "dong",
    label: { vi: "Tổng chi phí của nội dung đề nghị hỗ trợ", en: "Cost of what is to be supported" },
    question: { vi: "Tổng chi phí của nội dung đề nghị hỗ trợ là bao nhiêu?", en: "What does it cost in all?" },
    pointer: "/project/cost",
    provenBy: ["costEstimate", "quotation"],
    changeable: true,
  }),
  "project.equipmentForm": choice(
    {
      single: { vi: "Máy móc thiết bị đơn chiếc", en: "A single machine" },
      set: { vi: "Cụm thiết bị", en: "A set of equipment" },
      "same-type-group": { vi: "Nhóm thiết bị cùng loại", en: "A group of same-type equipment" },
      "technology-line": { vi: "Dây chuyền công nghệ", en: "A technology line" },
      other: { vi: "Hình thức khác", en: "Another form" },
    },
    {
      label: { vi: "Hình thức thiết bị", en: "Form of the equipment" },
      question: { vi: "Thiết bị được đầu tư theo hình thức nào?", en: "In which form does the equipment come?" },
      pointer: "/project/equipmentForm",
      provenBy: ["quotation"],
      changeable: true,
    },
  ),
  "project.equipmentUse": choice(
    {
      production: { vi: "Sản xuất", en: "Production" },
      "pollution-treatment": { vi: "Xử lý ô nhiễm môi trường", en: "Pollution treatment" },
      other: { vi: "Mục đích khác", en: "Another purpose" },
    },
    {
      label: { vi: "Khâu sử dụng thiết bị", en: "What the equipment is used for" },
      question: { vi: "Thiết bị dùng vào khâu nào?", en: "What is the equipment used for?" },
      pointer: "/project/equipmentUse",
      provenBy: ["quotation"],
      changeable: true,
    },
  ),
  "project.isNewEquipment": yesNo({
    label: { vi: "Máy móc thiết bị mới", en: "The equipment is new" },
    question: { vi: "Máy móc thiết bị có mới (chưa qua sử dụng) không?", en: "Is the equipment new (unused)?" },
    pointer: "/project/isNewEquipment",
    provenBy: ["quotation"],
    changeable: true,
  }),
  "project.improvesOnPresentEquipment": yesNo({
    label: { vi: "Tốt hơn thiết bị đang dùng", en: "Better than the equipment in use" },
    question: {
      vi: "So với thiết bị đang dùng, thiết bị này có nâng năng suất, chất lượng, hiệu quả nguyên nhiên liệu, hoặc giảm ô nhiễm, hoặc tạo sản phẩm mới không?",
      en: "Compared with the equipment in use, does it raise productivity, quality or input efficiency, or cut pollution, or make a new product?",
    },
    pointer: "/project/improvesOnPresentEquipment",
    provenBy: ["technicalComparison"],
    changeable: true,
  }),
  "project.isNewInNoveltyArea": yesNo({
    label: { vi: "Công nghệ, sản phẩm mới trên địa bàn", en: "Technology or product is new in the area" },
    question: {
      vi: "Trên địa bàn xét tính mới, đã có cơ sở nào áp dụng công nghệ hoặc làm sản phẩm này chưa? (Chưa có = mới)",
      en: "In the area by which novelty is judged, is it true that nobody applies this technology or makes this product yet?",
    },
    pointer: "/project/isNewInNoveltyArea",
    provenBy: ["noveltyConfirmation"],
  }),
  "project.outperformsLocalTechnology": yesNo({
    label: { vi: "Vượt trội so với công nghệ đang áp dụng trên địa bàn", en: "Outperforms technology used locally" },
    question: {
      vi: "Công nghệ có vượt trội về năng suất, chất lượng, hiệu quả so với công nghệ các cơ sở trên địa bàn đang dùng không?",
      en: "Does the technology beat that in use locally on productivity, quality and efficiency?",
    },
    pointer: "/project/outperformsLocalTechnology",
    provenBy: ["technicalComparison"],
  }),
  "project.isShownToOthers": yesNo({
    label: { vi: "Mô hình được trình diễn cho người khác học tập", en: "The model is shown to others" },
    question: {
      vi: "Mô hình có được trình diễn, phổ biến cho tổ chức, cá nhân khác học tập không?",
      en: "Will the model be shown to others to learn from?",
    },
    pointer: "/project/isShownToOthers",
    provenBy: ["demonstrationPlan"],
    changeable: true,
  }),
  "project.raisesResourceEfficiency": yesNo({
    label: { vi: "Nâng hiệu quả tài nguyên, giảm phát thải", en: "Raises resource efficiency and cuts emissions" },
    question: {
      vi: "Mô hình có nâng hiệu quả sử dụng tài nguyên, nguyên nhiên liệu, giảm phát thải và bảo vệ môi trường, sức khỏe không?",
      en: "Does the model raise resource efficiency, cut emissions and protect environment and health?",
    },
    pointer: "/project/raisesResourceEfficiency",
    provenBy: ["cleanerProductionReport"],
    changeable: true,
  }),
  "project.selectionLevel": choice(
    {
      commune: { vi: "Cấp xã", en: "Commune" },
      provincial: { vi: "Cấp tỉnh", en: "Provincial" },
      regional: { vi: "Cấp khu vực", en: "Regional" },
      national: { vi: "Cấp quốc gia", en: "National" },
    },
    {
      label: { vi: "Cấp bình chọn sản phẩm", en: "Level of the product selection" },
      question: { vi: "Bình chọn hoặc thưởng sản phẩm ở cấp nào?", en: "At which level is the selection or award?" },
      pointer: "/project/selectionLevel",
      provenBy: ["supportRequest"],
    },
  ),
  "project.associationScope": choice(
    {
      regional: { vi: "Cấp vùng", en: "Regional" },
      national: { vi: "Cấp quốc gia", en: "National" },
    },
    {
      label: { vi: "Phạm vi của hội, hiệp hội", en: "Scope of the association" },
      question: { vi: "Hội, hiệp hội được thành lập ở phạm vi nào?", en: "How far does the association reach?" },
      pointer: "/project/associationScope",
      provenBy: ["supportRequest"],
    },
  ),
  "project.treatmentSite": choice(
    {
      establishment: { vi: "Tại cơ sở sản xuất", en: "At an establishment" },
      "industrial-cluster": { vi: "Tại cụm công nghiệp", en: "In an industrial cluster" },
    },
    {
      label: { vi: "Nơi đặt hệ thống xử lý ô nhiễm", en: "Where pollution is treated" },
      question: {
        vi: "Hệ thống xử lý ô nhiễm phục vụ một cơ sở hay cả cụm công nghiệp?",
        en: "Does the treatment system serve one establishment or a whole cluster?",
      },
      pointer: "/project/treatmentSite",
      provenBy: ["supportRequest"],
    },
  ),
  "commitments.investsTheRemainder": yesNo({
    label: { vi: "Đã đầu tư hoặc cam kết đầu tư phần còn lại", en: "Has invested or commits the remainder" },
    question: {
      vi: "Đơn vị đã đầu tư hoặc có văn bản cam kết đầu tư đủ phần vốn còn lại chưa?",
      en: "Has the applicant invested, or committed in writing to invest, the whole remainder?",
    },
    pointer: "/commitments/investsTheRemainder",
    provenBy: ["remainderCommitment"],
    changeable: true,
  }),
  "commitments.noOtherStateSource": yesNo({
    label: { vi: "Chưa nhận nguồn nhà nước khác cho cùng nội dung chi", en: "No other state source for the same cost" },
    question: {
      vi: "Đơn vị cam kết chưa được nguồn kinh phí nhà nước nào hỗ trợ cho cùng nội dung chi này?",
      en: "Does the applicant commit that no state source has paid for the same cost?",
    },
    pointer: "/commitments/noOtherStateSource",
    provenBy: ["singleSourceCommitment"],
    changeable: true,
  }),
} as const satisfies Record<string, FactDefinition>;
