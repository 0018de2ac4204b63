import type { BilingualText } from "../../basis/index.js";
import type { Instrument } from "../../law/index.js";
import { type InstrumentRow, instrumentFromRow } from "./instruments-row.js";

const nationalAssembly: BilingualText = { vi: "Quốc hội", en: "the National Assembly" };
const government: BilingualText = { vi: "Chính phủ", en: "the Government" };
const industryAndTrade: BilingualText = { vi: "Bộ Công Thương", en: "the Ministry of Industry and Trade" };
const finance: BilingualText = { vi: "Bộ Tài chính", en: "the Ministry of Finance" };

const unread: BilingualText = { vi: "Chưa đọc được toàn văn.", en: "The full text has not been read." };

// What a decision can cite; the rest of the register is not needed to decide.
const rows: readonly InstrumentRow[] = [
  {
    id: "nd-45-2012",
    kind: "decree",
    number: "45/2012/NĐ-CP",
    title: { vi: "về khuyến công", en: "on industrial promotion" },
    issuer: government,
    issuedOn: "2012-05-21",
    inForceFrom: "2012-07-05",
    does: [["replaces", "nd-134-2004", "2012-07-05", "verified", { article: "18" }]],
    assurance: "verified-original",
  },
  {
    id: "nd-235-2025",
    kind: "decree",
    number: "235/2025/NĐ-CP",
    title: {
      vi: "sửa đổi, bổ sung một số điều của Nghị định số 45/2012/NĐ-CP",
      en: "amending Decree No. 45/2012/NĐ-CP",
    },
    issuer: government,
    issuedOn: "2025-08-27",
    inForceFrom: "2025-10-15",
    does: [["amends", "nd-45-2012", "2025-10-15", "corroborated"]],
    assurance: "corroborated",
    note: {
      vi: "Chỉ đọc được khoản 1 Điều 1; ngày có hiệu lực theo báo chí.",
      en: "Only clause 1 of Article 1 was read; the first day in force is from the press.",
    },
  },
  {
    id: "tt-46-2012-bct",
    kind: "circular",
    number: "46/2012/TT-BCT",
    title: {
      vi: "quy định chi tiết một số nội dung của Nghị định số 45/2012/NĐ-CP",
      en: "detailing Decree No. 45/2012/NĐ-CP",
    },
    issuer: industryAndTrade,
    issuedOn: "2012-12-28",
    inForceFrom: "2013-02-10",
    does: [
      ["replaces", "tt-03-2005-bcn", "2013-02-10", "verified-original", { article: "11", clause: "1" }],
      ["replaces", "qd-07-2008-bct", "2013-02-10", "verified-original", { article: "11", clause: "1" }],
    ],
    assurance: "verified-original",
  },
  {
    id: "tt-20-2017-bct",
    kind: "circular",
    number: "20/2017/TT-BCT",
    title: {
      vi: "sửa đổi, bổ sung một số điều của Thông tư số 46/2012/TT-BCT",
      en: "amending Circular No. 46/2012/TT-BCT",
    },
    issuer: industryAndTrade,
    issuedOn: "2017-09-29",
    does: [["amends", "tt-46-2012-bct", undefined, "verified"]],
    assurance: "corroborated",
    note: unread,
  },
  {
    id: "tt-36-2013-bct",
    kind: "circular",
    number: "36/2013/TT-BCT",
    title: {
      vi: "xây dựng kế hoạch, tổ chức thực hiện và quản lý kinh phí khuyến công quốc gia",
      en: "on planning, carrying out and managing national industrial-promotion funds",
    },
    issuer: industryAndTrade,
    issuedOn: "2013-12-27",
    inForceFrom: "2014-02-10",
    does: [
      ["replaces", "qd-08-2008-bct", "2014-02-10", "verified-original", { article: "24", clause: "1" }],
      ["replaces", "qd-17-2008-bct", "2014-02-10", "verified-original", { article: "24", clause: "1" }],
      ["replaces", "qd-5918-2009-bct", "2014-02-10", "verified-original", { article: "24", clause: "1" }],
    ],
    assurance: "verified-original",
  },
  {
    id: "tt-17-2018-bct",
    kind: "circular",
    number: "17/2018/TT-BCT",
    title: {
      vi: "sửa đổi, bổ sung một số điều của Thông tư số 36/2013/TT-BCT",
      en: "amending Circular No. 36/2013/TT-BCT",
    },
    issuer: industryAndTrade,
    issuedOn: "2018-07-10",
    does: [["amends", "tt-36-2013-bct", undefined, "verified"]],
    assurance: "corroborated",
    note: unread,
  },
  {
    id: "ttlt-26-2014",
    kind: "joint-circular",
    number: "26/2014/TTLT-BTC-BCT",
    title: {
      vi: "hướng dẫn lập, quản lý, sử dụng kinh phí khuyến công quốc gia và địa phương",
      en: "on estimating, managing and using national and local industrial-promotion funds",
    },
    issuer: { vi: "Bộ Tài chính và Bộ Công Thương", en: "the Ministries of Finance and of Industry and Trade" },
    issuedOn: "2014-02-18",
    inForceFrom: "2014-04-08",
    inForceTo: "2018-05-10",
    does: [["replaces", "ttlt-125-2009", "2014-04-08", "verified-original", { article: "10", clause: "1" }]],
    assurance: "old-text",
  },
  {
    id: "tt-28-2018-btc",
    kind: "circular",
    number: "28/2018/TT-BTC",
    title: {
      vi: "hướng dẫn lập, quản lý, sử dụng kinh phí khuyến công",
      en: "on estimating, managing and using industrial-promotion funds",
    },
    issuer: finance,
    issuedOn: "2018-03-28",
    inForceFrom: "2018-05-11",
    does: [["replaces", "ttlt-26-2014", "2018-05-11", "corroborated"]],
    assurance: "verified-original",
  },
  {
    id: "tt-64-2024-btc",
    kind: "circular",
    number: "64/2024/TT-BTC",
    title: {
      vi: "sửa đổi, bổ sung một số điều của Thông tư số 28/2018/TT-BTC",
      en: "amending Circular No. 28/2018/TT-BTC",
    },
    issuer: finance,
    issuedOn: "2024-08-28",
    does: [["amends", "tt-28-2018-btc", undefined, "verified"]],
    assurance: "corroborated",
    note: { vi: "Mới đọc được phần lập, phân bổ dự toán.", en: "Only the part on budget estimates was read." },
  },
  {
    id: "luat-04-2017",
    kind: "law",
    number: "04/2017/QH14",
    title: { vi: "Hỗ trợ doanh nghiệp nhỏ và vừa", en: "on Support for Small and Medium-sized Enterprises" },
    issuer: nationalAssembly,
    issuedOn: "2017-06-12",
    inForceFrom: "2018-01-01",
    assurance: "verified",
  },
  {
    id: "nd-80-2021",
    kind: "decree",
    number: "80/2021/NĐ-CP",
    title: {
      vi: "quy định chi tiết Luật Hỗ trợ doanh nghiệp nhỏ và vừa",
      en: "detailing the Law on Support for SMEs",
    },
    issuer: government,
    issuedOn: "2021-08-26",
    inForceFrom: "2021-10-15",
    does: [["replaces", "nd-39-2018", "2021-10-15", "corroborated"]],
    assurance: "verified",
  },
  {
    id: "luat-17-2023",
    kind: "law",
    number: "17/2023/QH15",
    title: { vi: "Hợp tác xã", en: "on Cooperatives" },
    issuer: nationalAssembly,
    issuedOn: "2023-06-20",
    inForceFrom: "2024-07-01",
    does: [["replaces", "luat-23-2012", "2024-07-01", "inferred"]],
    assurance: "verified",
  },
  {
    id: "nd-52-2018",
    kind: "decree",
    number: "52/2018/NĐ-CP",
    title: { vi: "về phát triển ngành nghề nông thôn", en: "on the development of rural trades" },
    issuer: government,
    assurance: "verified",
  },
  {
    id: "tt-26-2014-bct",
    kind: "circular",
    number: "26/2014/TT-BCT",
    title: {
      vi: "tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu",
      en: "on the selection of typical rural industrial products",
    },
    issuer: industryAndTrade,
    issuedOn: "2014-08-28",
    inForceFrom: "2014-10-21",
    does: [["replaces", "tt-35-2010-bct", "2014-10-21", "verified-original", { article: "25", clause: "1" }]],
    assurance: "verified-original",
  },
  {
    id: "tt-14-2018-bct",
    kind: "circular",
    number: "14/2018/TT-BCT",
    title: {
      vi: "sửa đổi, bổ sung một số điều của Thông tư số 26/2014/TT-BCT",
      en: "amending Circular No. 26/2014/TT-BCT",
    },
    issuer: industryAndTrade,
    issuedOn: "2018-06-28",
    inForceFrom: "2018-08-16",
    does: [["amends", "tt-26-2014-bct", "2018-08-16", "corroborated"]],
    assurance: "corroborated",
  },
];

/** The instruments that rules and figures of the State's law cite. */
export const citedInstruments: readonly Instrument[] = rows.map(instrumentFromRow);
