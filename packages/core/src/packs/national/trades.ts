import { type Assurance, type BilingualText, type Citation, plainDate } from "../../basis/index.js";
import type { TradeException, TradeGroupDetails, TradeMap } from "../../industry/index.js";
import { tradeDivisions } from "./trades-divisions.js";

/** First day of VSIC 2025 (Decision 36/2025/QĐ-TTg); what is older carries codes of VSIC 2018. */
export const vsic2025InForceFrom = plainDate("2025-11-15");

// The points were read before their amendment. Decree 235/2025 is known to lengthen the list, but which letters it
// touched is not: so the list as a whole is cited as amended, a single point is not.
function line(point: string, label: BilingualText): TradeGroupDetails {
  const citation: Citation = { instrument: "nd-45-2012", article: "5", clause: "1", point };
  return { label, citation, assurance: "verified-original" };
}

const inferred: Assurance = "inferred";

const groups: TradeMap["groups"] = {
  A: line("a", {
    vi: "chế biến nông, lâm, thủy sản và thực phẩm",
    en: "processing of farm, forest and fishery produce and food",
  }),
  B: line("b", {
    vi: "hàng tiêu dùng, hàng xuất khẩu, hàng thay thế nhập khẩu",
    en: "consumer goods, export goods, goods that replace imports",
  }),
  C1: line("c", { vi: "hóa chất phục vụ nông nghiệp, nông thôn", en: "chemicals for agriculture and rural areas" }),
  C2: line("c", { vi: "vật liệu xây dựng", en: "building materials" }),
  D: line("d", {
    vi: "sản phẩm, phụ tùng, lắp ráp, sửa chữa cơ khí, điện, điện tử; gia công chi tiết; công nghiệp hỗ trợ",
    en: "mechanical, electrical and electronic products, parts, assembly and repair; components; supporting industry",
  }),
  DD: line("đ", { vi: "hàng tiểu thủ công nghiệp", en: "handicraft and cottage-industry goods" }),
  E1: line("e", { vi: "khai thác khoáng sản tại địa bàn khó khăn", en: "mining in difficult areas" }),
  E2: line("e", { vi: "chế biến khoáng sản tại địa bàn khó khăn", en: "mineral processing in difficult areas" }),
  G: line("g", {
    vi: "áp dụng sản xuất sạch hơn; xử lý ô nhiễm môi trường",
    en: "cleaner production; treatment of pollution",
  }),
  REVIEW: {
    label: { vi: "cần người có trách nhiệm xem xét", en: "for a responsible person to judge" },
    assurance: inferred,
  },
  NO: { label: { vi: "không khớp dòng nào của danh mục", en: "fits no line of the list" }, assurance: inferred },
};

const exceptions: readonly TradeException[] = [
  {
    codes: ["1101", "1102", "1103"],
    versions: ["vsic-2018", "vsic-2025"],
    groups: ["REVIEW"],
    note: { vi: "Rượu, bia cần người xem xét quyết định.", en: "Spirits, wine and beer are for a person to judge." },
  },
  {
    codes: ["1104"],
    versions: ["vsic-2025"],
    groups: ["REVIEW"],
    note: {
      vi: "Từ VSIC 2025, mã 1104 là mạch nha ủ men bia (trước đó là đồ uống không cồn); cần người xem xét như đối với bia.",
      en: "Since VSIC 2025 code 1104 is malt for beer (before: soft drinks); for a person to judge, like beer.",
    },
  },
  {
    codes: ["1104"],
    versions: ["vsic-2018"],
    groups: ["A", "B"],
    note: {
      vi: "Trong VSIC 2018, mã 1104 là đồ uống không cồn (nay là 1105).",
      en: "In VSIC 2018 code 1104 is soft drinks (now 1105).",
    },
  },
  {
    codes: ["1105", "2611", "2619"],
    versions: ["vsic-2018"],
    groups: ["REVIEW"],
    note: {
      vi: "Mã này chỉ có từ VSIC 2025; cần kiểm tra lại mã hoặc phiên bản.",
      en: "This code exists only since VSIC 2025; check the code or its edition.",
    },
  },
  {
    codes: ["2012", "2021"],
    versions: ["vsic-2025"],
    groups: ["C1"],
    note: { vi: "Hóa chất phục vụ nông nghiệp.", en: "Agricultural chemicals." },
  },
  {
    codes: ["2011", "2013", "2022", "2023", "2029", "2030"],
    versions: ["vsic-2025"],
    groups: ["B"],
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
    citations: [{ instrument: "tt-46-2012-bct", article: "5", clause: "1" }],
  },
  {
    codes: ["243"],
    versions: ["vsic-2025"],
    groups: ["D"],
    note: { vi: "Đúc kim loại thuộc điểm d.", en: "Casting is point d." },
  },
  {
    codes: ["252", "304"],
    versions: ["vsic-2025"],
    groups: ["NO"],
    note: {
      vi: "Vũ khí, đạn dược, xe chiến đấu quân sự không thuộc khuyến công.",
      en: "Weapons, ammunition and military fighting vehicles are no matter of industrial promotion.",
    },
  },
  {
    // The classes of 2018 were not read: a no must not rest on a guess, and neither must a yes.
    codes: ["252", "304"],
    versions: ["vsic-2018"],
    groups: ["REVIEW"],
    note: {
      vi: "Trong VSIC 2025, mã này là vũ khí hoặc xe quân sự; cần xác nhận nội dung theo VSIC 2018.",
      en: "In VSIC 2025 this code is weapons or military vehicles; confirm what it covered in VSIC 2018.",
    },
  },
];

/** The classes of VSIC 2025; their names are in `trade-classes.ts`, which a decision does not need. */
const classes = (
  "0510 0520 0610 0620 0710 0721 0729 0730 0810 0891 0892 0893 0899 0910 0990 " +
  "1010 1020 1030 1040 1050 1061 1062 1071 1072 1073 1074 1075 1076 1077 1079 1080 " +
  "1101 1102 1103 1104 1105 1200 1311 1312 1313 1391 1392 1393 1394 1399 1410 1420 1430 1511 1512 1520 " +
  "1610 1621 1622 1623 1629 1701 1702 1709 1811 1812 1820 1910 1920 " +
  "2011 2012 2013 2021 2022 2023 2029 2030 2100 2211 2219 2220 2310 2391 2392 2393 2394 2395 2396 2399 " +
  "2410 2420 2431 2432 2511 2512 2513 2520 2591 2592 2593 2599 " +
  "2611 2619 2620 2630 2640 2651 2652 2660 2670 2680 2710 2720 2731 2732 2733 2740 2750 2790 " +
  "2811 2812 2813 2814 2815 2816 2817 2818 2819 2821 2822 2823 2824 2825 2826 2829 2910 2920 2930 " +
  "3011 3012 3020 3030 3040 3091 3092 3099 3101 3102 3109 3211 3212 3220 3230 3240 3250 3290 " +
  "3311 3312 3313 3314 3315 3319 3320"
).split(" ");

/** How the trade codes of sections B and C stand to Article 5(1) of Decree 45/2012: a suggestion, a person decides. */
export const nationalTradeMap: TradeMap = {
  version: "vsic-2025",
  assurance: inferred,
  citation: { instrument: "nd-45-2012", article: "5", clause: "1", amendedBy: { instrument: "nd-235-2025" } },
  groups,
  divisions: tradeDivisions,
  exceptions,
  classes,
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
