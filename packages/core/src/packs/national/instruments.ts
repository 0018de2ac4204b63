import type { BilingualText } from "../../basis/index.js";
import type { Instrument } from "../../law/index.js";
import { citedInstruments } from "./instruments-cited.js";
import { costNormInstruments } from "./instruments-cost-norms.js";
import { historicalInstruments } from "./instruments-historical.js";
import { type InstrumentRow, instrumentFromRow } from "./instruments-row.js";

const nationalAssembly: BilingualText = { vi: "Quốc hội", en: "the National Assembly" };
const standingCommittee: BilingualText = {
  vi: "Ủy ban Thường vụ Quốc hội",
  en: "the Standing Committee of the National Assembly",
};
const government: BilingualText = { vi: "Chính phủ", en: "the Government" };
const primeMinister: BilingualText = { vi: "Thủ tướng Chính phủ", en: "the Prime Minister" };
const industryAndTrade: BilingualText = { vi: "Bộ Công Thương", en: "the Ministry of Industry and Trade" };
const finance: BilingualText = { vi: "Bộ Tài chính", en: "the Ministry of Finance" };

const unread: BilingualText = { vi: "Chưa đọc được toàn văn.", en: "The full text has not been read." };

/*
 * Marks here say what was read: the text in force, the original only, or other sources that speak of it.
 * Industrial promotion first, then enterprises, clusters and crafts, territory, trades, money and form.
 */
const rows: readonly InstrumentRow[] = [
  {
    id: "nd-134-2004",
    kind: "decree",
    number: "134/2004/NĐ-CP",
    title: {
      vi: "khuyến khích phát triển công nghiệp nông thôn",
      en: "on the encouragement of rural industrial development",
    },
    issuer: government,
    issuedOn: "2004-06-09",
    inForceTo: "2012-07-04",
    assurance: "corroborated",
  },
  {
    id: "tt-38-2025-bct",
    kind: "circular",
    number: "38/2025/TT-BCT",
    title: {
      vi: "sửa đổi các thông tư của Bộ Công Thương theo chính quyền địa phương hai cấp",
      en: "adapting circulars of the Ministry of Industry and Trade to two tiers of local government",
    },
    issuer: industryAndTrade,
    issuedOn: "2025-06-19",
    inForceFrom: "2025-07-01",
    does: [
      ["amends", "tt-26-2014-bct", "2025-07-01", "corroborated"],
      ["amends", "tt-14-2024-bct", "2025-07-01", "corroborated"],
    ],
    assurance: "corroborated",
  },
  {
    id: "tt-15-2026-bct",
    kind: "circular",
    number: "15/2026/TT-BCT",
    title: {
      vi: "sửa đổi, bổ sung Thông tư số 38/2025/TT-BCT",
      en: "amending Circular No. 38/2025/TT-BCT",
    },
    issuer: industryAndTrade,
    issuedOn: "2026-03-25",
    does: [["amends", "tt-38-2025-bct", undefined, "corroborated"]],
    assurance: "corroborated",
    note: unread,
  },
  {
    id: "vbhn-46-2025-bct",
    kind: "consolidated-text",
    number: "46/VBHN-BCT",
    title: {
      vi: "hợp nhất quy định bình chọn sản phẩm công nghiệp nông thôn tiêu biểu",
      en: "consolidating the rules on product selection",
    },
    issuer: industryAndTrade,
    issuedOn: "2025-10-13",
    does: [
      ["consolidates", "tt-26-2014-bct", "2025-10-13", "corroborated"],
      ["consolidates", "tt-14-2018-bct", "2025-10-13", "corroborated"],
      ["consolidates", "tt-38-2025-bct", "2025-10-13", "corroborated"],
    ],
    assurance: "corroborated",
  },
  {
    id: "qd-2646-2025-bct",
    kind: "decision",
    number: "2646/QĐ-BCT",
    title: {
      vi: "phê duyệt Chương trình khuyến công quốc gia giai đoạn 2026 - 2030",
      en: "approving the national industrial-promotion programme 2026–2030",
    },
    issuer: industryAndTrade,
    issuedOn: "2025-09-23",
    inForceFrom: "2025-09-23",
    assurance: "verified",
    note: {
      vi: "Chưa có phần mục tiêu, chỉ tiêu và kinh phí.",
      en: "Its objectives, targets and money were not found.",
    },
  },
  {
    id: "ct-20-2025-bct",
    kind: "directive",
    number: "20/CT-BCT",
    title: { vi: "tăng cường hoạt động khuyến công", en: "on strengthening industrial promotion" },
    issuer: industryAndTrade,
    issuedOn: "2025-12-04",
    assurance: "corroborated",
  },
  {
    id: "nd-56-2009",
    kind: "decree",
    number: "56/2009/NĐ-CP",
    title: { vi: "về trợ giúp phát triển doanh nghiệp nhỏ và vừa", en: "on assistance to SMEs" },
    issuer: government,
    issuedOn: "2009-06-30",
    assurance: "corroborated",
    note: {
      vi: "Thông tư số 46/2012/TT-BCT còn dẫn; không dùng để xác định quy mô.",
      en: "Still named by Circular No. 46/2012/TT-BCT; not to be used for size.",
    },
  },
  {
    id: "nd-39-2018",
    kind: "decree",
    number: "39/2018/NĐ-CP",
    title: {
      vi: "quy định chi tiết Luật Hỗ trợ doanh nghiệp nhỏ và vừa",
      en: "detailing the Law on Support for SMEs",
    },
    issuer: government,
    issuedOn: "2018-03-11",
    inForceTo: "2021-10-14",
    assurance: "corroborated",
  },
  {
    id: "nd-77-2019",
    kind: "decree",
    number: "77/2019/NĐ-CP",
    title: { vi: "về tổ hợp tác", en: "on cooperative groups" },
    issuer: government,
    does: [["replaces", "nd-151-2007", undefined, "verified"]],
    assurance: "verified",
  },
  {
    id: "nd-92-2024",
    kind: "decree",
    number: "92/2024/NĐ-CP",
    title: {
      vi: "về đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã",
      en: "on the registration of cooperative groups, cooperatives and unions",
    },
    issuer: government,
    assurance: "corroborated",
  },
  {
    id: "nd-01-2021",
    kind: "decree",
    number: "01/2021/NĐ-CP",
    title: { vi: "về đăng ký doanh nghiệp", en: "on enterprise registration" },
    issuer: government,
    issuedOn: "2021-01-04",
    assurance: "corroborated",
  },
  {
    id: "nd-168-2025",
    kind: "decree",
    number: "168/2025/NĐ-CP",
    title: { vi: "về đăng ký doanh nghiệp", en: "on enterprise registration" },
    issuer: government,
    issuedOn: "2025-06-30",
    does: [["replaces", "nd-01-2021", undefined, "corroborated"]],
    assurance: "corroborated",
  },
  {
    id: "nd-43-2024",
    kind: "decree",
    number: "43/2024/NĐ-CP",
    title: {
      vi: "xét tặng danh hiệu Nghệ nhân nhân dân, Nghệ nhân ưu tú trong lĩnh vực nghề thủ công mỹ nghệ",
      en: "on conferring the titles of People's and Meritorious Artisan in handicrafts",
    },
    issuer: government,
    issuedOn: "2024-04-19",
    inForceFrom: "2024-06-06",
    assurance: "corroborated",
  },
  {
    id: "nd-32-2024",
    kind: "decree",
    number: "32/2024/NĐ-CP",
    title: { vi: "về quản lý, phát triển cụm công nghiệp", en: "on industrial clusters" },
    issuer: government,
    issuedOn: "2024-03-15",
    inForceFrom: "2024-05-01",
    assurance: "corroborated",
  },
  {
    id: "tt-14-2024-bct",
    kind: "circular",
    number: "14/2024/TT-BCT",
    title: { vi: "chế độ báo cáo, biểu mẫu về cụm công nghiệp", en: "on reports and forms for industrial clusters" },
    issuer: industryAndTrade,
    issuedOn: "2024-08-15",
    inForceFrom: "2024-10-01",
    assurance: "corroborated",
  },
  {
    id: "vbhn-55-2025-bct",
    kind: "consolidated-text",
    number: "55/VBHN-BCT",
    title: { vi: "hợp nhất quy định về cụm công nghiệp", en: "consolidating the rules on industrial clusters" },
    issuer: industryAndTrade,
    issuedOn: "2025-10-24",
    does: [
      ["consolidates", "tt-14-2024-bct", "2025-10-24", "corroborated"],
      ["consolidates", "tt-38-2025-bct", "2025-10-24", "corroborated"],
    ],
    assurance: "corroborated",
  },
  {
    id: "nd-111-2015",
    kind: "decree",
    number: "111/2015/NĐ-CP",
    title: { vi: "về phát triển công nghiệp hỗ trợ", en: "on supporting industry" },
    issuer: government,
    does: [["replaces", "qd-1483-2011-ttg", undefined, "corroborated"]],
    assurance: "corroborated",
  },
  {
    id: "nd-205-2025",
    kind: "decree",
    number: "205/2025/NĐ-CP",
    title: { vi: "về phát triển công nghiệp hỗ trợ (2025)", en: "on supporting industry (2025)" },
    issuer: government,
    issuedOn: "2025-07-14",
    inForceFrom: "2025-09-01",
    assurance: "corroborated",
    note: {
      vi: "Chưa rõ sửa đổi hay thay thế Nghị định số 111/2015/NĐ-CP.",
      en: "Whether it amends or replaces Decree No. 111/2015/NĐ-CP was not read.",
    },
  },
  {
    id: "luat-72-2025",
    kind: "law",
    number: "72/2025/QH15",
    title: { vi: "Tổ chức chính quyền địa phương", en: "on the Organisation of Local Government" },
    issuer: nationalAssembly,
    issuedOn: "2025-06-16",
    assurance: "corroborated",
  },
  {
    id: "luat-64-2025",
    kind: "law",
    number: "64/2025/QH15",
    title: { vi: "Ban hành văn bản quy phạm pháp luật", en: "on the Promulgation of Legal Documents" },
    issuer: nationalAssembly,
    assurance: "corroborated",
  },
  {
    id: "luat-89-2025",
    kind: "law",
    number: "89/2025/QH15",
    title: { vi: "Ngân sách nhà nước", en: "on the State Budget" },
    issuer: nationalAssembly,
    issuedOn: "2025-06-25",
    inForceFrom: "2026-01-01",
    assurance: "corroborated",
  },
  {
    id: "nq-1662-2025-ubtvqh15",
    kind: "resolution",
    number: "1662/NQ-UBTVQH15",
    title: {
      vi: "sắp xếp đơn vị hành chính cấp xã của tỉnh Đồng Nai năm 2025",
      en: "on the communes of Đồng Nai province in 2025",
    },
    issuer: standingCommittee,
    issuedOn: "2025-06-16",
    assurance: "corroborated",
    note: {
      vi: "95 xã, phường mới hoạt động từ 01/7/2025.",
      en: "The 95 new communes and wards have worked since 01/07/2025.",
    },
  },
  {
    id: "nq-30-2026-qh16",
    kind: "resolution",
    number: "30/2026/QH16",
    title: { vi: "thành lập thành phố Đồng Nai", en: "establishing Đồng Nai City" },
    issuer: nationalAssembly,
    inForceFrom: "2026-04-30",
    assurance: "corroborated",
    note: {
      vi: "Các nguồn ghi hai ngày thông qua: 14/4/2026 và 24/4/2026.",
      en: "Sources give two days of adoption: 14/04/2026 and 24/04/2026.",
    },
  },
  {
    id: "nq-237-2026-ubtvqh16",
    kind: "resolution",
    number: "237/NQ-UBTVQH16",
    title: { vi: "thành lập 10 phường thuộc Đồng Nai", en: "establishing ten wards in Đồng Nai" },
    issuer: standingCommittee,
    issuedOn: "2026-04-14",
    inForceFrom: "2026-04-30",
    assurance: "corroborated",
  },
  {
    id: "nq-257-2025-qh15",
    kind: "resolution",
    number: "257/2025/QH15",
    title: {
      vi: "Chương trình mục tiêu quốc gia về nông thôn mới, giảm nghèo, dân tộc thiểu số giai đoạn 2026 - 2035",
      en: "on the merged national target programme 2026–2035",
    },
    issuer: nationalAssembly,
    assurance: "corroborated",
  },
  {
    id: "nd-96-2026",
    kind: "decree",
    number: "96/2026/NĐ-CP",
    title: { vi: "quy định chi tiết Luật Đầu tư", en: "detailing the Law on Investment" },
    issuer: government,
    issuedOn: "2026-03-31",
    inForceFrom: "2026-03-31",
    does: [["replaces", "nd-31-2021", "2026-03-31", "inferred"]],
    assurance: "verified",
    note: { vi: "Điều 11 và Điều 12 có hiệu lực từ 01/7/2026.", en: "Articles 11 and 12: from 01/07/2026." },
  },
  {
    id: "nd-272-2025",
    kind: "decree",
    number: "272/2025/NĐ-CP",
    title: {
      vi: "phân định vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026 - 2030",
      en: "on ethnic-minority and mountainous areas 2026–2030",
    },
    issuer: government,
    issuedOn: "2025-10-16",
    assurance: "corroborated",
  },
  {
    id: "nd-139-2025",
    kind: "decree",
    number: "139/2025/NĐ-CP",
    title: {
      vi: "phân định thẩm quyền hai cấp thuộc lĩnh vực Bộ Công Thương",
      en: "on powers of the two tiers in industry and trade",
    },
    issuer: government,
    issuedOn: "2025-06-12",
    inForceFrom: "2025-07-01",
    assurance: "corroborated",
  },
  {
    id: "nd-146-2025",
    kind: "decree",
    number: "146/2025/NĐ-CP",
    title: {
      vi: "phân cấp, phân quyền trong lĩnh vực công nghiệp và thương mại",
      en: "on decentralisation in industry and trade",
    },
    issuer: government,
    issuedOn: "2025-06-12",
    inForceFrom: "2025-07-01",
    assurance: "corroborated",
  },
  {
    id: "tt-37-2025-bct",
    kind: "circular",
    number: "37/2025/TT-BCT",
    title: {
      vi: "chức năng, nhiệm vụ của cơ quan công thương cấp tỉnh, cấp xã",
      en: "on provincial and commune bodies of industry and trade",
    },
    issuer: industryAndTrade,
    issuedOn: "2025-06-14",
    assurance: "corroborated",
  },
  {
    id: "tt-50-2026-bct",
    kind: "circular",
    number: "50/2026/TT-BCT",
    title: { vi: "sửa đổi, bổ sung Thông tư số 37/2025/TT-BCT", en: "amending Circular No. 37/2025/TT-BCT" },
    issuer: industryAndTrade,
    issuedOn: "2026-09-13",
    does: [["amends", "tt-37-2025-bct", undefined, "corroborated"]],
    assurance: "corroborated",
    note: unread,
  },
  {
    id: "qd-27-2018-ttg",
    kind: "decision",
    number: "27/2018/QĐ-TTg",
    title: { vi: "Hệ thống ngành kinh tế Việt Nam (2018)", en: "on the trade classification of 2018" },
    issuer: primeMinister,
    issuedOn: "2018-07-06",
    inForceTo: "2025-11-14",
    assurance: "corroborated",
  },
  {
    id: "qd-36-2025-ttg",
    kind: "decision",
    number: "36/2025/QĐ-TTg",
    title: { vi: "Hệ thống ngành kinh tế Việt Nam (2025)", en: "on the trade classification of 2025" },
    issuer: primeMinister,
    issuedOn: "2025-09-29",
    inForceFrom: "2025-11-15",
    does: [["replaces", "qd-27-2018-ttg", "2025-11-15", "corroborated"]],
    assurance: "corroborated",
  },
  {
    id: "tt-40-2017-btc",
    kind: "circular",
    number: "40/2017/TT-BTC",
    title: { vi: "chế độ công tác phí, chế độ chi hội nghị", en: "on travel allowances and meeting costs" },
    issuer: finance,
    issuedOn: "2017-04-28",
    inForceFrom: "2017-07-01",
    assurance: "verified-original",
  },
  {
    id: "tt-12-2025-btc",
    kind: "circular",
    number: "12/2025/TT-BTC",
    title: { vi: "sửa đổi, bổ sung Thông tư số 40/2017/TT-BTC", en: "amending Circular No. 40/2017/TT-BTC" },
    issuer: finance,
    issuedOn: "2025-03-19",
    inForceFrom: "2025-05-04",
    does: [["amends", "tt-40-2017-btc", "2025-05-04", "corroborated"]],
    assurance: "corroborated",
    note: unread,
  },
  {
    id: "tt-36-2018-btc",
    kind: "circular",
    number: "36/2018/TT-BTC",
    title: {
      vi: "kinh phí đào tạo, bồi dưỡng cán bộ, công chức, viên chức",
      en: "on the cost of training officials",
    },
    issuer: finance,
    issuedOn: "2018-03-30",
    inForceFrom: "2018-06-15",
    does: [["replaces", "tt-139-2010-btc", "2018-06-15", "corroborated"]],
    assurance: "corroborated",
  },
  {
    id: "tt-100-2025-btc",
    kind: "circular",
    number: "100/2025/TT-BTC",
    title: {
      vi: "kinh phí đào tạo, bồi dưỡng cán bộ, công chức, viên chức",
      en: "on the cost of training officials",
    },
    issuer: finance,
    issuedOn: "2025-10-28",
    inForceFrom: "2025-10-28",
    does: [["replaces", "tt-36-2018-btc", "2025-10-28", "inferred"]],
    assurance: "corroborated",
    note: {
      vi: "Cùng nội dung với Thông tư số 36/2018/TT-BTC; chưa đọc điều khoản thay thế.",
      en: "Same subject as Circular No. 36/2018/TT-BTC; its clause of replacement was not read.",
    },
  },
  {
    id: "tt-344-2016-btc",
    kind: "circular",
    number: "344/2016/TT-BTC",
    title: {
      vi: "quản lý ngân sách xã và các hoạt động tài chính khác của xã",
      en: "on commune budgets",
    },
    issuer: finance,
    assurance: "verified-original",
    note: {
      vi: "Chưa rõ còn hiệu lực hay không theo Luật Ngân sách nhà nước năm 2025.",
      en: "Whether it survives the State Budget Law of 2025 is not known.",
    },
  },
  {
    id: "nd-30-2020",
    kind: "decree",
    number: "30/2020/NĐ-CP",
    title: { vi: "về công tác văn thư", en: "on records and the form of documents" },
    issuer: government,
    issuedOn: "2020-03-05",
    assurance: "verified",
  },
];

/**
 * The instruments of the State that the programme, the rules and the figures name, with their dates and relations.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { indexInstruments, instrumentStanding } from "@khuyencong/core/law";
 * import { national } from "@khuyencong/core/packs/national";
 * const old = indexInstruments(national.instruments).get("ttlt-26-2014");
 * old && instrumentStanding(old, plainDate("2018-05-11")); // => "no-longer-in-force"
 * ```
 */
export const nationalInstruments: readonly Instrument[] = [
  ...citedInstruments,
  ...rows.map(instrumentFromRow),
  ...costNormInstruments,
  ...historicalInstruments,
];
