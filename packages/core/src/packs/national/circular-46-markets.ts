import type { UnknownEntry } from "../../rulebook/index.js";
import { activityCondition, type Ground, isActivity, isTrue } from "./activity-condition.js";
import { article4, circular46From } from "./circular-46.js";

/** The text lists these with semicolons: which of them must hold together is our reading. */
const ourReading: Ground = {
  citation: article4("3", "a"),
  from: circular46From,
  assurance: "inferred",
};

function ground(clause: string, point?: string): Ground {
  return { citation: article4(clause, point), from: circular46From, assurance: "verified-original" };
}

const isEstablishment = { fact: "category", operator: "equal", value: "rural-establishment" } as const;
const isService = { fact: "category", operator: "equal", value: "service-provider" } as const;

/** Circular 46/2012/TT-BCT Article 4 on markets, transfer of technology and relocation. */
export const marketConditions: readonly UnknownEntry[] = [
  activityCondition("overseas-fair-twice-a-year", ground("1", "b"), {
    title: { vi: "Không quá 2 lần một năm", en: "At most twice a year" },
    appliesWhen: { all: [isActivity("overseas-fair"), isEstablishment] },
    requires: { fact: "history.overseasFairsInPlanYear", operator: "lessThan", value: 2 },
    held: {
      vi: "Trong năm, cơ sở được hỗ trợ hội chợ, diễn đàn, hội thảo nước ngoài dưới 2 lần.",
      en: "The establishment has been supported for events abroad less than twice in the year.",
    },
    failed: {
      vi: "Mỗi cơ sở chỉ được hỗ trợ hội chợ, diễn đàn, hội thảo nước ngoài 2 lần một năm; cơ sở này đã đủ.",
      en: "An establishment is supported for events abroad at most twice a year; this one has been.",
    },
    fix: { vi: "Đăng ký vào kế hoạch năm sau.", en: "Apply under next year's plan." },
  }),
  activityCondition("transfer-advanced", ourReading, {
    title: { vi: "Công nghệ tiên tiến, có hiệu quả", en: "Advanced and effective technology" },
    appliesWhen: isActivity("technology-transfer"),
    requires: { all: [isTrue("project.isAdvancedTechnology"), isTrue("project.transferImprovesProduction")] },
    held: {
      vi: "Công nghệ tiên tiến, tạo sản phẩm mới hoặc nâng năng lực, chất lượng, hoặc tiết kiệm đầu vào.",
      en: "The technology is advanced and makes a new product, raises capacity or quality, or saves inputs.",
    },
    failed: {
      vi: "Công nghệ chưa tiên tiến, hoặc không tạo sản phẩm mới, không nâng năng lực, chất lượng, không tiết kiệm đầu vào.",
      en: "The technology is not advanced, or brings no new product, capacity, quality or saving.",
    },
  }),
  activityCondition("transfer-encouraged", ourReading, {
    title: { vi: "Thuộc danh mục khuyến khích chuyển giao", en: "On the list of encouraged technologies" },
    appliesWhen: isActivity("technology-transfer"),
    requires: isTrue("project.isOnEncouragedTechnologyList"),
    held: { vi: "Công nghệ thuộc danh mục khuyến khích chuyển giao.", en: "The technology is on the list." },
    failed: {
      vi: "Công nghệ không thuộc danh mục khuyến khích chuyển giao.",
      en: "The technology is not on the list.",
    },
  }),
  activityCondition("transfer-procedure", ground("3", "b"), {
    title: { vi: "Đúng thủ tục chuyển giao", en: "Legal transfer procedure" },
    appliesWhen: isActivity("technology-transfer"),
    requires: isTrue("project.followsTransferProcedure"),
    held: { vi: "Chuyển giao theo đúng thủ tục pháp luật.", en: "The transfer follows the legal procedure." },
    failed: { vi: "Chuyển giao chưa đúng thủ tục pháp luật.", en: "The transfer does not follow the procedure." },
    fix: {
      vi: "Lập hợp đồng và làm thủ tục theo pháp luật về chuyển giao công nghệ.",
      en: "Conclude a contract and follow the law on technology transfer.",
    },
  }),
  activityCondition("relocation-selected", ground("6"), {
    title: { vi: "Thuộc diện di dời do gây ô nhiễm", en: "Selected polluter" },
    appliesWhen: isActivity("relocation", "relocation-loan-interest"),
    requires: {
      all: [isTrue("judgements.isSelectedForRelocation"), isTrue("project.movesIntoZoneOrCluster")],
    },
    held: {
      vi: "Cơ sở được chọn di dời vì gây ô nhiễm và di dời vào khu, cụm công nghiệp.",
      en: "The polluter was selected and moves into an industrial zone or cluster.",
    },
    failed: {
      vi: "Cơ sở không được chọn di dời, hoặc không di dời vào khu, cụm công nghiệp.",
      en: "The establishment was not selected, or does not move into a zone or cluster.",
    },
  }),
  activityCondition("fair-kind", ground("7"), {
    title: { vi: "Hội chợ thuộc diện hỗ trợ", en: "A fair of a supported kind" },
    appliesWhen: isActivity("trade-fair-organisation"),
    requires: { fact: "project.fairKind", operator: "in", value: ["rural-industry", "handicraft"] },
    held: {
      vi: "Hội chợ hàng công nghiệp nông thôn hoặc chuyên đề thủ công mỹ nghệ.",
      en: "A fair of rural industrial goods or of handicrafts.",
    },
    failed: {
      vi: "Chỉ hỗ trợ hội chợ hàng công nghiệp nông thôn, thủ công mỹ nghệ.",
      en: "Only fairs of rural industrial goods and of handicrafts are supported.",
    },
  }),
  activityCondition("showroom-place", ground("9", "a"), {
    title: { vi: "Vị trí phòng trưng bày", en: "Where the showroom is" },
    appliesWhen: { all: [isActivity("showroom"), isEstablishment] },
    requires: isTrue("project.isLinkedToTourismOrTrade"),
    held: { vi: "Phòng trưng bày gắn với du lịch, khu thương mại.", en: "It is linked to tourism or commerce." },
    failed: {
      vi: "Phòng trưng bày của cơ sở phải gắn với du lịch, khu thương mại.",
      en: "An establishment's showroom must be linked to tourism or commerce.",
    },
  }),
  activityCondition("showroom-of-centre", ground("9", "b"), {
    title: { vi: "Phòng trưng bày của trung tâm", en: "Showroom of a centre" },
    appliesWhen: { all: [isActivity("showroom"), isService] },
    requires: isTrue("applicant.isPromotionCentre"),
    held: { vi: "Đơn vị là trung tâm khuyến công cấp tỉnh, vùng.", en: "The applicant is such a centre." },
    failed: {
      vi: "Ngoài cơ sở công nghiệp nông thôn, chỉ trung tâm khuyến công cấp tỉnh, vùng được hỗ trợ phòng trưng bày.",
      en: "Beside establishments only provincial and regional centres are supported for a showroom.",
    },
  }),
];
