import type { TradeWords } from "../../industry/index.js";
import { divisionWords } from "./trade-words-divisions.js";

const groups: TradeWords["groups"] = {
  A: {
    vi: "chế biến nông, lâm, thủy sản và thực phẩm",
    en: "processing of farm, forest and fishery produce and food",
  },
  B: {
    vi: "hàng tiêu dùng, hàng xuất khẩu, hàng thay thế nhập khẩu",
    en: "consumer goods, export goods, goods that replace imports",
  },
  C1: { vi: "hóa chất phục vụ nông nghiệp, nông thôn", en: "chemicals for agriculture and rural areas" },
  C2: { vi: "vật liệu xây dựng", en: "building materials" },
  D: {
    vi: "sản phẩm, phụ tùng, lắp ráp, sửa chữa cơ khí, điện, điện tử; gia công chi tiết; công nghiệp hỗ trợ",
    en: "mechanical, electrical and electronic products, parts, assembly and repair; components; supporting industry",
  },
  DD: { vi: "hàng tiểu thủ công nghiệp", en: "handicraft and cottage-industry goods" },
  E1: { vi: "khai thác khoáng sản tại địa bàn khó khăn", en: "mining in difficult areas" },
  E2: { vi: "chế biến khoáng sản tại địa bàn khó khăn", en: "mineral processing in difficult areas" },
  G: {
    vi: "áp dụng sản xuất sạch hơn; xử lý ô nhiễm môi trường",
    en: "cleaner production; treatment of pollution",
  },
  REVIEW: { vi: "cần người có trách nhiệm xem xét", en: "for a responsible person to judge" },
  NO: { vi: "không khớp dòng nào của danh mục", en: "fits no line of the list" },
};

const exceptions: TradeWords["exceptions"] = [
  {
    codes: ["1101", "1102", "1103"],
    versions: ["vsic-2018", "vsic-2025"],
    note: { vi: "Rượu, bia cần người xem xét quyết định.", en: "Spirits, wine and beer are for a person to judge." },
  },
  {
    codes: ["1104"],
    versions: ["vsic-2025"],
    note: {
      vi: "Từ VSIC 2025, mã 1104 là mạch nha ủ men bia (trước đó là đồ uống không cồn); cần người xem xét như đối với bia.",
      en: "Since VSIC 2025 code 1104 is malt for beer (before: soft drinks); for a person to judge, like beer.",
    },
  },
  {
    codes: ["1104"],
    versions: ["vsic-2018"],
    note: {
      vi: "Trong VSIC 2018, mã 1104 là đồ uống không cồn (nay là 1105).",
      en: "In VSIC 2018 code 1104 is soft drinks (now 1105).",
    },
  },
  {
    codes: ["1105", "2611", "2619"],
    versions: ["vsic-2018"],
    note: {
      vi: "Mã này chỉ có từ VSIC 2025; cần kiểm tra lại mã hoặc phiên bản.",
      en: "This code exists only since VSIC 2025; check the code or its edition.",
    },
  },
  {
    codes: ["2012", "2021"],
    versions: ["vsic-2025"],
    note: { vi: "Hóa chất phục vụ nông nghiệp.", en: "Agricultural chemicals." },
  },
  {
    codes: ["2011", "2013", "2022", "2023", "2029", "2030"],
    versions: ["vsic-2025"],
    note: {
      vi: "Thuộc điểm b nếu là hàng tiêu dùng, hàng xuất khẩu hoặc thay thế nhập khẩu.",
      en: "Point b as consumer goods, export goods or goods that replace imports.",
    },
  },
  {
    codes: ["2392"],
    versions: ["vsic-2025"],
    note: {
      vi: "Không loại trừ cả lớp: chỉ gạch đất sét nung bằng lò thủ công cải tiến, lò vòng không được hỗ trợ.",
      en: "Not excluded as a class: only fired-clay bricks from improved manual or ring kilns are not supported.",
    },
  },
  {
    codes: ["243"],
    versions: ["vsic-2025"],
    note: { vi: "Đúc kim loại thuộc điểm d.", en: "Casting is point d." },
  },
  {
    codes: ["252", "304"],
    versions: ["vsic-2025"],
    note: {
      vi: "Vũ khí, đạn dược, xe chiến đấu quân sự không thuộc khuyến công.",
      en: "Weapons, ammunition and military fighting vehicles are no matter of industrial promotion.",
    },
  },
  {
    codes: ["252", "304"],
    versions: ["vsic-2018"],
    note: {
      vi: "Trong VSIC 2025, mã này là vũ khí hoặc xe quân sự; cần xác nhận nội dung theo VSIC 2018.",
      en: "In VSIC 2025 this code is weapons or military vehicles; confirm what it covered in VSIC 2018.",
    },
  },
];

/** The words of the trade map: for reading and explaining, never for deciding. */
export const nationalTradeWords: TradeWords = {
  groups,
  divisions: divisionWords,
  exceptions,
  notes: {
    outsideDivisions: {
      vi: "Mã nằm ngoài khai khoáng và chế biến, chế tạo. Nghị định số 235/2025/NĐ-CP đã bổ sung công nghiệp công nghệ cao, công nghiệp sạch, tiết kiệm năng lượng, công nghiệp môi trường, năng lượng thân thiện môi trường, nên chưa thể kết luận là không.",
      en: "The code lies outside mining and manufacturing. Decree No. 235/2025/NĐ-CP added high-tech, clean and environmental industry, energy saving and environmentally friendly energy, so this is not yet a no.",
    },
    unknownClass: {
      vi: "Không có mã này trong VSIC 2025; cần kiểm tra lại mã hoặc phiên bản.",
      en: "VSIC 2025 has no such code; check the code or its edition.",
    },
    otherVersion: {
      vi: "Mã theo VSIC 2018 được xét theo ngành cấp 2; nội dung chi tiết có thể đã thay đổi.",
      en: "A VSIC 2018 code is judged by its division; what it covers in detail may have changed.",
    },
    difficultAreas: {
      vi: "Khai thác, chế biến khoáng sản chỉ được hỗ trợ tại địa bàn có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn.",
      en: "Mining and mineral processing are supported only in difficult and specially difficult areas.",
    },
  },
};
