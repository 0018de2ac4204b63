import type { BilingualText } from "../../basis/index.js";
import type { Instrument } from "../../law/index.js";
import { type InstrumentRow, instrumentFromRow } from "./instruments-row.js";

const nationalAssembly: BilingualText = { vi: "Quốc hội", en: "the National Assembly" };
const government: BilingualText = { vi: "Chính phủ", en: "the Government" };
const primeMinister: BilingualText = { vi: "Thủ tướng Chính phủ", en: "the Prime Minister" };
const industry: BilingualText = { vi: "Bộ Công nghiệp", en: "the Ministry of Industry" };
const industryAndTrade: BilingualText = { vi: "Bộ Công Thương", en: "the Ministry of Industry and Trade" };
const environment: BilingualText = {
  vi: "Bộ Tài nguyên và Môi trường",
  en: "the Ministry of Natural Resources and Environment",
};

/** Named by a text that was read, but not itself read; whether it still binds is told by no source we hold. */
const standingNotRead: BilingualText = {
  vi: "Thông tư số 46/2012/TT-BCT còn dẫn; chưa tìm được văn bản nêu hiệu lực hiện nay.",
  en: "Still named by Circular No. 46/2012/TT-BCT; no text was found that tells whether it stands today.",
};

const statisticsChain: BilingualText = {
  vi: "Nguồn thứ hai xếp sau các chế độ báo cáo thống kê trước đó của ngành; chưa đọc điều khoản thay thế.",
  en: "A second source puts it after the sector's earlier statistical regimes; its clause of replacement was not read.",
};

/*
 * What the texts of industrial promotion replaced, what they still name although it is gone, and what later texts say
 * of the same subject. First the field itself, then what Circular 46/2012 refers to, then the time after 2025.
 */
const rows: readonly InstrumentRow[] = [
  {
    id: "tt-03-2005-bcn",
    kind: "circular",
    number: "03/2005/TT-BCN",
    title: {
      vi: "hướng dẫn thực hiện một số nội dung của Nghị định số 134/2004/NĐ-CP",
      en: "guiding Decree No. 134/2004/NĐ-CP",
    },
    issuer: industry,
    issuedOn: "2005-06-23",
    inForceTo: "2013-02-09",
    assurance: "corroborated",
  },
  {
    id: "qd-07-2008-bct",
    kind: "decision",
    number: "07/2008/QĐ-BCT",
    title: {
      vi: "hệ thống chỉ tiêu theo dõi, giám sát Chương trình khuyến công quốc gia đến năm 2012 và tiêu chí đánh giá đề án, chương trình khuyến công",
      en: "on indicators for the national programme to 2012 and criteria for judging projects and programmes",
    },
    issuer: industryAndTrade,
    issuedOn: "2008-05-07",
    inForceTo: "2013-02-09",
    assurance: "corroborated",
  },
  {
    id: "qd-08-2008-bct",
    kind: "decision",
    number: "08/2008/QĐ-BCT",
    title: {
      vi: "quy chế xây dựng, tổ chức thực hiện và quản lý chương trình, kế hoạch và đề án khuyến công quốc gia",
      en: "on planning, carrying out and managing national programmes, plans and projects",
    },
    issuer: industryAndTrade,
    issuedOn: "2008-05-12",
    inForceTo: "2014-02-09",
    assurance: "corroborated",
  },
  {
    id: "qd-17-2008-bct",
    kind: "decision",
    number: "17/2008/QĐ-BCT",
    title: {
      vi: "biên soạn tài liệu đào tạo thực hiện bằng kinh phí khuyến công",
      en: "on training material paid from industrial-promotion funds",
    },
    issuer: industryAndTrade,
    issuedOn: "2008-07-07",
    inForceTo: "2014-02-09",
    assurance: "corroborated",
  },
  {
    id: "qd-5918-2009-bct",
    kind: "decision",
    number: "5918/QĐ-BCT",
    title: {
      vi: "quy chế tạm ứng, thanh lý hợp đồng, quyết toán kinh phí khuyến công quốc gia và chứng từ chi",
      en: "on advances, liquidation, settlement and vouchers of national industrial-promotion funds",
    },
    issuer: industryAndTrade,
    issuedOn: "2009-11-24",
    inForceTo: "2014-02-09",
    assurance: "corroborated",
  },
  {
    id: "ttlt-125-2009",
    kind: "joint-circular",
    number: "125/2009/TTLT-BTC-BCT",
    title: {
      vi: "hướng dẫn quản lý, sử dụng kinh phí sự nghiệp kinh tế đối với Chương trình khuyến công",
      en: "on managing and using economic-service funds for industrial promotion",
    },
    issuer: { vi: "Bộ Tài chính và Bộ Công Thương", en: "the Ministries of Finance and of Industry and Trade" },
    issuedOn: "2009-06-17",
    inForceTo: "2014-04-07",
    assurance: "corroborated",
  },
  {
    id: "tt-35-2010-bct",
    kind: "circular",
    number: "35/2010/TT-BCT",
    title: {
      vi: "tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu (2010)",
      en: "on the selection of typical rural industrial products (2010)",
    },
    issuer: industryAndTrade,
    issuedOn: "2010-11-12",
    inForceTo: "2014-10-20",
    assurance: "corroborated",
  },
  {
    id: "tt-18-2008-bct",
    kind: "circular",
    number: "18/2008/TT-BCT",
    title: {
      vi: "chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trung tâm Khuyến công và Tư vấn phát triển công nghiệp (2008)",
      en: "on the functions and organisation of the industrial-promotion centres (2008)",
    },
    issuer: industryAndTrade,
    issuedOn: "2008-12-19",
    inForceTo: "2011-05-19",
    assurance: "corroborated",
  },
  {
    id: "ttlt-16-2011",
    kind: "joint-circular",
    number: "16/2011/TTLT-BCT-BNV",
    title: {
      vi: "chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức và biên chế của Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
      en: "on the functions, organisation and staff of the industrial-promotion centres",
    },
    issuer: { vi: "Bộ Công Thương và Bộ Nội vụ", en: "the Ministries of Industry and Trade and of Home Affairs" },
    issuedOn: "2011-04-05",
    inForceFrom: "2011-05-20",
    does: [["replaces", "tt-18-2008-bct", "2011-05-20", "verified-original", { article: "6" }]],
    assurance: "verified-original",
  },
  {
    id: "qd-1881-2020-ttg",
    kind: "decision",
    number: "1881/QĐ-TTg",
    title: {
      vi: "phê duyệt Chương trình khuyến công quốc gia giai đoạn 2021 - 2025",
      en: "approving the national industrial-promotion programme 2021–2025",
    },
    issuer: primeMinister,
    issuedOn: "2020-11-20",
    assurance: "corroborated",
  },
  {
    id: "nd-40-2025",
    kind: "decree",
    number: "40/2025/NĐ-CP",
    title: {
      vi: "chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương",
      en: "on the functions of the Ministry of Industry and Trade",
    },
    issuer: government,
    assurance: "corroborated",
    note: {
      vi: "Quyết định số 2646/QĐ-BCT dẫn làm căn cứ; chưa đọc được toàn văn.",
      en: "Named as a ground by Decision No. 2646/QĐ-BCT; the full text has not been read.",
    },
  },
  {
    id: "nd-151-2007",
    kind: "decree",
    number: "151/2007/NĐ-CP",
    title: { vi: "về tổ chức và hoạt động của tổ hợp tác", en: "on cooperative groups (2007)" },
    issuer: government,
    issuedOn: "2007-10-10",
    assurance: "corroborated",
    note: {
      vi: "Nghị định số 77/2019/NĐ-CP đã thay thế; ngày hết hiệu lực chưa tìm được.",
      en: "Replaced by Decree No. 77/2019/NĐ-CP; its last day was not found.",
    },
  },
  {
    id: "nd-43-2010",
    kind: "decree",
    number: "43/2010/NĐ-CP",
    title: { vi: "về đăng ký doanh nghiệp (2010)", en: "on enterprise registration (2010)" },
    issuer: government,
    issuedOn: "2010-04-15",
    assurance: "corroborated",
    note: {
      vi: "Hiện áp dụng Nghị định số 168/2025/NĐ-CP về hộ kinh doanh; chưa đọc các văn bản thay thế ở giữa.",
      en: "Household businesses are now under Decree No. 168/2025/NĐ-CP; what came between was not read.",
    },
  },
  {
    id: "nd-108-2006",
    kind: "decree",
    number: "108/2006/NĐ-CP",
    title: {
      vi: "quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư (2006)",
      en: "detailing the Law on Investment (2006)",
    },
    issuer: government,
    issuedOn: "2006-09-22",
    assurance: "corroborated",
    note: {
      vi: "Địa bàn khó khăn hiện theo Điều 22 Nghị định số 96/2026/NĐ-CP; chưa đọc các văn bản thay thế ở giữa.",
      en: "Difficult areas now follow Article 22 of Decree No. 96/2026/NĐ-CP; what came between was not read.",
    },
  },
  {
    id: "nd-31-2021",
    kind: "decree",
    number: "31/2021/NĐ-CP",
    title: {
      vi: "quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư (2021)",
      en: "detailing the Law on Investment (2021)",
    },
    issuer: government,
    assurance: "corroborated",
  },
  {
    id: "qd-1483-2011-ttg",
    kind: "decision",
    number: "1483/QĐ-TTg",
    title: {
      vi: "danh mục sản phẩm công nghiệp hỗ trợ ưu tiên phát triển",
      en: "on the list of priority products of supporting industry",
    },
    issuer: primeMinister,
    issuedOn: "2011-08-26",
    assurance: "corroborated",
    note: {
      vi: "Đã được thay thế; ngày hết hiệu lực chưa tìm được.",
      en: "It has been replaced; its last day was not found.",
    },
  },
  {
    id: "tt-04-2012-btnmt",
    kind: "circular",
    number: "04/2012/TT-BTNMT",
    title: {
      vi: "tiêu chí xác định cơ sở gây ô nhiễm môi trường, gây ô nhiễm môi trường nghiêm trọng",
      en: "on criteria for polluting and seriously polluting establishments",
    },
    issuer: environment,
    issuedOn: "2012-05-08",
    assurance: "corroborated",
    note: standingNotRead,
  },
  {
    id: "nq-30a-2008-cp",
    kind: "resolution",
    number: "30a/2008/NQ-CP",
    title: {
      vi: "Chương trình hỗ trợ giảm nghèo nhanh và bền vững đối với 61 huyện nghèo",
      en: "on fast and lasting poverty reduction in 61 poor districts",
    },
    issuer: government,
    issuedOn: "2008-12-27",
    assurance: "corroborated",
    note: {
      vi: "Thông tư số 46/2012/TT-BCT còn dẫn; từ 01/7/2025 không còn cấp huyện.",
      en: "Still named by Circular No. 46/2012/TT-BCT; there have been no districts since 01/07/2025.",
    },
  },
  {
    id: "luat-23-2012",
    kind: "law",
    number: "23/2012/QH13",
    title: { vi: "Hợp tác xã (2012)", en: "on Cooperatives (2012)" },
    issuer: nationalAssembly,
    issuedOn: "2012-11-20",
    assurance: "corroborated",
    note: {
      vi: "Luật Hợp tác xã số 17/2023/QH15 quy định cùng nội dung từ 01/7/2024; chưa đọc điều khoản thay thế.",
      en: "Law No. 17/2023/QH15 governs the same subject since 01/07/2024; its clause of replacement was not read.",
    },
  },
  {
    id: "tt-20-2012-bct",
    kind: "circular",
    number: "20/2012/TT-BCT",
    title: {
      vi: "chế độ báo cáo thống kê tổng hợp áp dụng đối với Sở Công Thương",
      en: "on the statistical reports of Departments of Industry and Trade",
    },
    issuer: industryAndTrade,
    issuedOn: "2012-07-20",
    assurance: "corroborated",
    note: standingNotRead,
  },
  {
    id: "tt-40-2016-bct",
    kind: "circular",
    number: "40/2016/TT-BCT",
    title: { vi: "thống kê ngành công thương (2016)", en: "on statistics of industry and trade (2016)" },
    issuer: industryAndTrade,
    assurance: "corroborated",
    note: statisticsChain,
  },
  {
    id: "tt-41-2016-bct",
    kind: "circular",
    number: "41/2016/TT-BCT",
    title: {
      vi: "thống kê ngành công thương (2016, văn bản thứ hai)",
      en: "on statistics of industry and trade (2016, the second text)",
    },
    issuer: industryAndTrade,
    assurance: "corroborated",
    note: statisticsChain,
  },
  {
    id: "tt-33-2022-bct",
    kind: "circular",
    number: "33/2022/TT-BCT",
    title: {
      vi: "hệ thống chỉ tiêu thống kê ngành công thương",
      en: "on statistical indicators of industry and trade",
    },
    issuer: industryAndTrade,
    assurance: "corroborated",
    note: statisticsChain,
  },
  {
    id: "tt-34-2022-bct",
    kind: "circular",
    number: "34/2022/TT-BCT",
    title: { vi: "chế độ báo cáo thống kê ngành công thương", en: "on statistical reports of industry and trade" },
    issuer: industryAndTrade,
    assurance: "corroborated",
    note: statisticsChain,
  },
  {
    id: "nd-150-2025",
    kind: "decree",
    number: "150/2025/NĐ-CP",
    title: {
      vi: "tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, cấp xã",
      en: "on the specialised offices of provincial and commune committees",
    },
    issuer: government,
    assurance: "corroborated",
  },
  {
    id: "luat-87-2025",
    kind: "law",
    number: "87/2025/QH15",
    title: {
      vi: "sửa đổi, bổ sung Luật Ban hành văn bản quy phạm pháp luật",
      en: "amending the Law on the Promulgation of Legal Documents",
    },
    issuer: nationalAssembly,
    does: [["amends", "luat-64-2025", undefined, "corroborated"]],
    assurance: "corroborated",
  },
  {
    id: "qd-19-2025-ttg",
    kind: "decision",
    number: "19/2025/QĐ-TTg",
    title: {
      vi: "Bảng danh mục và mã số đơn vị hành chính Việt Nam",
      en: "on the list and codes of administrative units",
    },
    issuer: primeMinister,
    assurance: "corroborated",
  },
  {
    id: "nq-31-2026-qh16",
    kind: "resolution",
    number: "31/2026/QH16",
    title: { vi: "kỳ họp thứ nhất, Quốc hội khóa XVI", en: "of the first session of the 16th National Assembly" },
    issuer: nationalAssembly,
    issuedOn: "2026-04-24",
    assurance: "corroborated",
    note: {
      vi: "Ghi nhận việc thành lập thành phố Đồng Nai.",
      en: "It records the establishment of Đồng Nai City.",
    },
  },
  {
    id: "nd-20-2026",
    kind: "decree",
    number: "20/2026/NĐ-CP",
    title: {
      vi: "có điều khoản xác định doanh nghiệp nhỏ và vừa theo pháp luật về hỗ trợ doanh nghiệp nhỏ và vừa",
      en: "which refers the size of enterprises to the law on support for SMEs",
    },
    issuer: government,
    issuedOn: "2026-01-15",
    assurance: "corroborated",
    note: { vi: "Chỉ đọc khoản 2 Điều 3.", en: "Only clause 2 of Article 3 was read." },
  },
  {
    id: "nd-68-2026",
    kind: "decree",
    number: "68/2026/NĐ-CP",
    title: {
      vi: "có điều khoản dẫn Nghị định số 168/2025/NĐ-CP về hộ kinh doanh",
      en: "which refers to Decree No. 168/2025/NĐ-CP on household businesses",
    },
    issuer: government,
    assurance: "corroborated",
  },
  {
    id: "nd-245-2026",
    kind: "decree",
    number: "245/2026/NĐ-CP",
    title: {
      vi: "có điều khoản dẫn Nghị định số 80/2021/NĐ-CP về quy mô doanh nghiệp",
      en: "which refers to Decree No. 80/2021/NĐ-CP on the size of enterprises",
    },
    issuer: government,
    issuedOn: "2026-06-27",
    assurance: "corroborated",
  },
];

/** Instruments before and beside those in the register: what was replaced, what is still named, what came later. */
export const historicalInstruments: readonly Instrument[] = rows.map(instrumentFromRow);
