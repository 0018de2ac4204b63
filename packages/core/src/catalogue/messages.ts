import type { BilingualText } from "../basis/index.js";

/** Why a part of a profile is empty. */
export const catalogueMessages = {
  notCovered: {
    vi: "Bộ quy tắc không có quy định về đối tượng, điều kiện cho ngày này.",
    en: "The rulebook holds no law on categories and conditions for this day.",
  },
  noCategories: {
    vi: "Không có văn bản nào đang giữ cho biết ai được hỗ trợ nội dung này.",
    en: "No text we hold tells who may receive this.",
  },
  byParts: (parts: readonly BilingualText[]): BilingualText => ({
    vi: `Hỗ trợ theo từng phần: ${parts.map(({ vi }) => vi).join("; ")}.`,
    en: `Supported by its parts: ${parts.map(({ en }) => en).join("; ")}.`,
  }),
  noLevel: {
    vi: "Không có văn bản nào đang giữ quy định mức hỗ trợ cho nội dung này.",
    en: "No text we hold fixes the support for this activity.",
  },
  noAdvance: {
    local: {
      vi: "Chưa có quy định về tạm ứng kinh phí khuyến công địa phương.",
      en: "No rule on advances of local money has been entered.",
    },
    national: {
      vi: "Không có văn bản nào đang giữ quy định tạm ứng cho nội dung này.",
      en: "No text we hold sets an advance for this activity.",
    },
  },
  noEvidence: {
    local: {
      vi: "Chưa có quy định của địa phương về tài liệu chứng minh kết quả.",
      en: "No local rule on the papers that prove a result has been entered.",
    },
    national: {
      vi: "Chưa đọc được danh mục tài liệu riêng cho nội dung này.",
      en: "No list of papers for this activity was read.",
    },
  },
  noChoosing: {
    vi: "Chưa có quy định về cách chọn đơn vị thực hiện cho ngày này.",
    en: "No rule is held on how a project is chosen on this day.",
  },
  noManagementShare: {
    local: {
      vi: "Chưa có quy định của địa phương về chi quản lý.",
      en: "No local rule on management costs has been entered.",
    },
    national: {
      vi: "Không có văn bản nào đang giữ quy định chi quản lý cho ngày này.",
      en: "No text we hold sets management costs for this day.",
    },
  },
} as const;
