import { casesOf } from "../activity-cases.js";

const rule = "rule.category-for-technology";
const judged = { answer: true, by: "Cán bộ thẩm định", reason: "Hiệu quả rõ rệt" };
const machinery = {
  cost: 700_000_000,
  equipmentForm: "single",
  equipmentUse: "production",
  isNewEquipment: true,
  improvesOnPresentEquipment: true,
} as const;
const transfer = {
  cost: 400_000_000,
  equipmentForm: "single",
  isAdvancedTechnology: true,
  transferImprovesProduction: true,
  isOnEncouragedTechnologyList: true,
  followsTransferProcedure: true,
} as const;

/** Article 4(3): models, technology, machinery. */
export const technologyCases = () =>
  casesOf([
    {
      activity: "advanced-machinery",
      rule,
      by: "establishment",
      name: ["Máy móc tiên tiến", "Advanced machinery"],
      inOrder: { project: machinery },
      highest: 300,
      binding: "cap",
      refused: {
        says: ["máy đã qua sử dụng", "the machine is used"],
        change: { project: { isNewEquipment: false } },
        finding: "rule.machinery-new",
      },
      unknown: {
        says: ["chưa rõ máy mới hay cũ", "new or used is not known"],
        change: { project: { isNewEquipment: undefined } },
        missing: "project.isNewEquipment",
      },
    },
    {
      activity: "demonstration-model",
      rule,
      by: "establishment",
      name: ["Mô hình trình diễn", "Demonstration model"],
      inOrder: {
        project: {
          cost: 2_000_000_000,
          isNewInNoveltyArea: true,
          outperformsLocalTechnology: true,
          isShownToOthers: true,
        },
        judgements: { technologyIsWorthEncouraging: judged },
      },
      highest: 600,
      binding: "ratio",
      refused: {
        says: ["không cho ai xem", "it is shown to nobody"],
        change: { project: { isShownToOthers: false } },
        finding: "rule.model-shown",
      },
      unknown: {
        says: ["chưa rõ có mới trên địa bàn", "whether it is new in the area is not known"],
        change: { project: { isNewInNoveltyArea: undefined } },
        missing: "project.isNewInNoveltyArea",
      },
    },
    {
      activity: "exemplary-model",
      rule,
      by: "establishment",
      name: ["Mô hình đang hoạt động hiệu quả", "Model that runs well"],
      inOrder: { project: { cost: 250_000_000 }, judgements: { establishmentIsOutstanding: judged } },
      highest: 100,
      binding: "cap",
      refused: {
        says: ["kết luận là chưa tiêu biểu", "judged not outstanding"],
        change: { judgements: { establishmentIsOutstanding: { ...judged, answer: false } } },
        finding: "rule.model-outstanding",
      },
    },
    {
      activity: "technology-transfer",
      rule,
      by: "establishment",
      name: ["Chuyển giao công nghệ", "Technology transfer"],
      inOrder: { project: transfer },
      highest: 200,
      binding: "ratio",
      refused: {
        says: ["công nghệ ngoài danh mục khuyến khích", "technology outside the list"],
        change: { project: { isOnEncouragedTechnologyList: false } },
        finding: "rule.transfer-encouraged",
      },
      unknown: {
        says: ["chưa rõ thủ tục chuyển giao", "the procedure of transfer is not known"],
        change: { project: { followsTransferProcedure: undefined } },
        missing: "project.followsTransferProcedure",
      },
    },
    {
      activity: "self-made-machinery",
      rule,
      by: "establishment",
      name: ["Máy tự nghiên cứu, chế tạo", "Self-made machinery"],
      inOrder: { project: { cost: 300_000_000, isMadeByApplicant: true, isRecognisedByCompetentBody: true } },
      refused: {
        says: ["chưa được công nhận", "not recognised"],
        change: { project: { isRecognisedByCompetentBody: false } },
        finding: "rule.self-made-and-recognised",
      },
      unknown: {
        says: ["chưa rõ ai chế tạo", "who built it is not known"],
        change: { project: { isMadeByApplicant: undefined } },
        missing: "project.isMadeByApplicant",
      },
    },
    {
      activity: "cleaner-production-pilot",
      rule: "rule.category-for-cleaner-production",
      by: "establishment",
      name: ["Mô hình thí điểm sản xuất sạch hơn", "Cleaner-production pilot"],
      inOrder: { project: { cost: 1_000_000_000, raisesResourceEfficiency: true } },
      highest: 300,
      binding: "ratio",
      refused: {
        says: ["không giảm phát thải", "it cuts no emissions"],
        change: { project: { raisesResourceEfficiency: false } },
        finding: "rule.cleaner-pilot-effect",
      },
      unknown: {
        says: ["chưa rõ hiệu quả", "its effect is not known"],
        change: { project: { raisesResourceEfficiency: undefined } },
        missing: "project.raisesResourceEfficiency",
      },
    },
    {
      activity: "cleaner-production-assessment",
      rule: "rule.category-for-cleaner-production",
      by: "establishment",
      name: ["Đánh giá sản xuất sạch hơn", "Cleaner-production assessment"],
      inOrder: { project: { cost: 80_000_000 } },
    },
    {
      activity: "sustainable-production-model",
      rule: "rule.category-for-sustainable-production",
      by: "establishment",
      name: ["Mô hình sản xuất và tiêu dùng bền vững", "Sustainable-production model"],
      inOrder: { project: { cost: 1_000_000_000 } },
    },
    {
      activity: "sustainable-production-consumption",
      rule: "rule.category-for-sustainable-production",
      by: "establishment",
      name: ["Sản xuất và tiêu dùng bền vững", "Sustainable production and consumption"],
      inOrder: { project: { cost: 200_000_000 } },
    },
  ]);
