import type { FactDefinition } from "../fact-definition.js";
import { choice, wholeNumber, yesNo } from "./define-fact.js";

/** What single activities require beyond machinery and models. */
export const activityConditionFacts = {
  "project.isTiedToLabourNeed": yesNo({
    label: { vi: "Đào tạo gắn với nhu cầu lao động của cơ sở", en: "Training is tied to an establishment's need" },
    question: {
      vi: "Lớp đào tạo có gắn với nhu cầu tuyển dụng, sử dụng lao động của cơ sở công nghiệp nông thôn không?",
      en: "Is the training tied to the labour that a rural establishment needs?",
    },
    pointer: "/project/isTiedToLabourNeed",
    provenBy: ["labourNeed"],
    changeable: true,
  }),
  "project.isAdvancedTechnology": yesNo({
    label: { vi: "Công nghệ chuyển giao là công nghệ tiên tiến", en: "The technology transferred is advanced" },
    question: { vi: "Công nghệ nhận chuyển giao có tiên tiến không?", en: "Is the technology transferred advanced?" },
    pointer: "/project/isAdvancedTechnology",
    provenBy: ["technicalComparison"],
  }),
  "project.transferImprovesProduction": yesNo({
    label: { vi: "Tạo sản phẩm mới hoặc nâng hiệu quả sản xuất", en: "Makes a new product or improves production" },
    question: {
      vi: "Công nghệ có tạo sản phẩm mới, hoặc nâng năng lực, chất lượng, hoặc tiết kiệm nguyên nhiên liệu không?",
      en: "Does it make a new product, raise capacity or quality, or save inputs?",
    },
    pointer: "/project/transferImprovesProduction",
    provenBy: ["technicalComparison"],
  }),
  "project.isOnEncouragedTechnologyList": yesNo({
    label: { vi: "Thuộc danh mục công nghệ khuyến khích chuyển giao", en: "On the list of encouraged technologies" },
    question: {
      vi: "Công nghệ có thuộc danh mục công nghệ khuyến khích chuyển giao không?",
      en: "Is the technology on the list of technologies encouraged for transfer?",
    },
    pointer: "/project/isOnEncouragedTechnologyList",
    provenBy: ["technologyList"],
  }),
  "project.followsTransferProcedure": yesNo({
    label: { vi: "Chuyển giao đúng thủ tục pháp luật", en: "Follows the legal transfer procedure" },
    question: {
      vi: "Việc chuyển giao có theo đúng thủ tục của pháp luật về chuyển giao công nghệ không?",
      en: "Does the transfer follow the procedure of the law on technology transfer?",
    },
    pointer: "/project/followsTransferProcedure",
    provenBy: ["transferContract"],
    changeable: true,
  }),
  "project.isMadeByApplicant": yesNo({
    label: { vi: "Máy do cơ sở tự nghiên cứu, chế tạo", en: "The applicant itself developed and built the machine" },
    question: {
      vi: "Máy móc có do chính cơ sở nghiên cứu, chế tạo và đang ứng dụng hiệu quả không?",
      en: "Did the applicant itself develop and build the machine, and is it in effective use?",
    },
    pointer: "/project/isMadeByApplicant",
    provenBy: ["technicalComparison"],
  }),
  "project.isRecognisedByCompetentBody": yesNo({
    label: { vi: "Được cấp có thẩm quyền công nhận", en: "Recognised by a competent body" },
    question: { vi: "Máy đã được cấp có thẩm quyền công nhận chưa?", en: "Has a competent body recognised it?" },
    pointer: "/project/isRecognisedByCompetentBody",
    provenBy: ["machineRecognition"],
  }),
  "project.fairKind": choice(
    {
      "rural-industry": { vi: "Hội chợ hàng công nghiệp nông thôn", en: "A fair of rural industrial goods" },
      handicraft: { vi: "Hội chợ chuyên đề hàng thủ công mỹ nghệ", en: "A thematic handicraft fair" },
      other: { vi: "Hội chợ khác", en: "Another fair" },
    },
    {
      label: { vi: "Loại hội chợ, triển lãm", en: "Kind of fair" },
      question: { vi: "Tổ chức hội chợ, triển lãm loại nào?", en: "What kind of fair is organised?" },
      pointer: "/project/fairKind",
      provenBy: ["eventPlan"],
      changeable: true,
    },
  ),
  "project.isLinkedToTourismOrTrade": yesNo({
    label: { vi: "Gắn với du lịch, khu thương mại", en: "Linked to tourism or a commercial area" },
    question: {
      vi: "Phòng trưng bày có gắn với điểm du lịch hoặc khu thương mại không?",
      en: "Is the showroom linked to tourism or a commercial area?",
    },
    pointer: "/project/isLinkedToTourismOrTrade",
    provenBy: ["placeConfirmation"],
    changeable: true,
  }),
  "project.consultancyField": choice(
    {
      "investment-project": { vi: "Lập dự án đầu tư", en: "Investment project" },
      marketing: { vi: "Marketing", en: "Marketing" },
      management: { vi: "Quản lý sản xuất, tài chính, kế toán, nhân lực", en: "Production, finance and staff" },
      "enterprise-founding": { vi: "Thành lập doanh nghiệp", en: "Founding an enterprise" },
      "joint-venture": { vi: "Liên doanh, liên kết", en: "Joint venture" },
      "design-and-packaging": { vi: "Mẫu mã, bao bì", en: "Design and packaging" },
      "new-technology": { vi: "Công nghệ, thiết bị mới", en: "New technology and equipment" },
      other: { vi: "Lĩnh vực khác", en: "Another field" },
    },
    {
      label: { vi: "Lĩnh vực tư vấn", en: "Field of consultancy" },
      question: { vi: "Thuê tư vấn trong lĩnh vực nào?", en: "In which field is advice bought?" },
      pointer: "/project/consultancyField",
      provenBy: ["quotation"],
      changeable: true,
    },
  ),
  "project.clusterWork": choice(
    {
      levelling: { vi: "San lấp mặt bằng", en: "Levelling" },
      "internal-roads": { vi: "Đường giao thông nội bộ", en: "Internal roads" },
      "water-and-drainage": { vi: "Cấp nước, thoát nước", en: "Water supply and drainage" },
      other: { vi: "Hạng mục khác", en: "Other works" },
    },
    {
      label: { vi: "Hạng mục hạ tầng cụm công nghiệp", en: "Works of cluster infrastructure" },
      question: { vi: "Đề nghị hỗ trợ hạng mục hạ tầng nào?", en: "For which works is support asked?" },
      pointer: "/project/clusterWork",
      provenBy: ["clusterDecision"],
      changeable: true,
    },
  ),
  "project.isRepairOrUpgrade": yesNo({
    label: { vi: "Sửa chữa, nâng cấp hệ thống xử lý ô nhiễm", en: "Repairs or upgrades a treatment system" },
    question: {
      vi: "Đề án có là sửa chữa, nâng cấp hệ thống xử lý ô nhiễm không?",
      en: "Does the project repair or upgrade a treatment system?",
    },
    pointer: "/project/isRepairOrUpgrade",
    provenBy: ["costEstimate"],
    changeable: true,
  }),
  "project.movesIntoZoneOrCluster": yesNo({
    label: { vi: "Di dời vào khu, cụm công nghiệp", en: "Moves into an industrial zone or cluster" },
    question: {
      vi: "Cơ sở có di dời vào khu công nghiệp hoặc cụm công nghiệp không?",
      en: "Does the establishment move into an industrial zone or cluster?",
    },
    pointer: "/project/movesIntoZoneOrCluster",
    provenBy: ["clusterDecision"],
    changeable: true,
  }),
  "project.isInvestmentCompleted": yesNo({
    label: { vi: "Đã hoàn thành đầu tư", en: "The investment is completed" },
    question: { vi: "Cơ sở đã hoàn thành việc đầu tư di dời chưa?", en: "Is the investment in the move completed?" },
    pointer: "/project/isInvestmentCompleted",
    provenBy: ["investmentReport"],
    changeable: true,
  }),
  "applicant.isPromotionCentre": yesNo({
    label: { vi: "Là trung tâm khuyến công cấp tỉnh, vùng", en: "Is a provincial or regional promotion centre" },
    question: {
      vi: "Đơn vị có phải trung tâm khuyến công cấp tỉnh hoặc cấp vùng không?",
      en: "Is the applicant a provincial or regional promotion centre?",
    },
    pointer: "/applicant/isPromotionCentre",
    provenBy: ["serviceCapacity"],
  }),
  "history.overseasFairsInPlanYear": wholeNumber({
    unit: { vi: "lần", en: "times" },
    origin: "derived",
    label: { vi: "Số lần được hỗ trợ hội chợ nước ngoài trong năm", en: "Fairs abroad supported in the year" },
    question: {
      vi: "Trong năm kế hoạch, cơ sở đã được hỗ trợ dự hội chợ, diễn đàn, hội thảo nước ngoài mấy lần?",
      en: "How often has the establishment been supported for fairs abroad in the plan year?",
    },
    pointer: "/earlierSupport",
    provenBy: ["earlierSupportList"],
  }),
  "judgements.isSelectedForRelocation": yesNo({
    origin: "judgement",
    label: { vi: "Kết luận: thuộc diện di dời do gây ô nhiễm", en: "Judgement: selected for relocation" },
    question: {
      vi: "Chủ tịch Ủy ban nhân dân cấp tỉnh đã chọn cơ sở này để di dời vì gây ô nhiễm chưa?",
      en: "Has the provincial chairman selected this polluter for relocation?",
    },
    pointer: "/judgements/isSelectedForRelocation",
    provenBy: ["appraisalRecord"],
  }),
} as const satisfies Record<string, FactDefinition>;
