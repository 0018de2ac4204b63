import type { BilingualText } from "../../basis/index.js";
import type { Instrument } from "../../law/index.js";
import { type InstrumentRow, instrumentFromRow } from "./instruments-row.js";

const finance: BilingualText = { vi: "Bộ Tài chính", en: "the Ministry of Finance" };
const financeAndLabour: BilingualText = {
  vi: "Bộ Tài chính và Bộ Lao động - Thương binh và Xã hội",
  en: "the Ministries of Finance and of Labour, Invalids and Social Affairs",
};

/** Known from the joint circular that names them, with number, day of signing and subject; their own text was not read. */
const named = {
  assurance: "corroborated",
  note: {
    vi: "Biết qua Thông tư liên tịch số 26/2014/TTLT-BTC-BCT; chưa đọc văn bản, chưa rõ ngày hiệu lực.",
    en: "Known through Joint Circular No. 26/2014/TTLT-BTC-BCT; the text was not read, its days are not known.",
  },
} as const;

const rows: readonly InstrumentRow[] = [
  {
    ...named,
    id: "tt-123-2009-btc",
    kind: "circular",
    number: "123/2009/TT-BTC",
    title: {
      vi: "nội dung chi, mức chi xây dựng chương trình khung và biên soạn chương trình, giáo trình",
      en: "on the cost of curricula and textbooks",
    },
    issuer: finance,
    issuedOn: "2009-06-17",
  },
  {
    ...named,
    id: "ttlt-112-2010",
    kind: "joint-circular",
    number: "112/2010/TTLT-BTC-BLĐTBXH",
    title: {
      vi: "kinh phí thực hiện Đề án đào tạo nghề cho lao động nông thôn đến năm 2020",
      en: "on the funds of the scheme for training rural workers up to 2020",
    },
    issuer: financeAndLabour,
    issuedOn: "2010-07-30",
  },
  {
    ...named,
    id: "ttlt-128-2012",
    kind: "joint-circular",
    number: "128/2012/TTLT-BTC-BLĐTBXH",
    title: {
      vi: "sửa đổi, bổ sung Thông tư liên tịch số 112/2010/TTLT-BTC-BLĐTBXH",
      en: "amending Joint Circular No. 112/2010/TTLT-BTC-BLĐTBXH",
    },
    issuer: financeAndLabour,
    issuedOn: "2012-08-09",
    does: [["amends", "ttlt-112-2010", undefined, "corroborated"]],
  },
  {
    ...named,
    id: "tt-97-2010-btc",
    kind: "circular",
    number: "97/2010/TT-BTC",
    title: { vi: "chế độ công tác phí, chế độ chi hội nghị", en: "on travel allowances and meeting costs" },
    issuer: finance,
    issuedOn: "2010-07-06",
  },
  {
    ...named,
    id: "tt-102-2012-btc",
    kind: "circular",
    number: "102/2012/TT-BTC",
    title: {
      vi: "chế độ công tác phí cho cán bộ, công chức đi công tác ngắn hạn ở nước ngoài",
      en: "on allowances for officials on short missions abroad",
    },
    issuer: finance,
    issuedOn: "2012-06-21",
  },
  {
    ...named,
    id: "tt-101-2009-btc",
    kind: "circular",
    number: "101/2009/TT-BTC",
    title: {
      vi: "kinh phí Đề án hỗ trợ thanh niên học nghề và tạo việc làm giai đoạn 2008 - 2015",
      en: "on the funds of the scheme for young people's training and work 2008–2015",
    },
    issuer: finance,
    issuedOn: "2009-05-20",
  },
  {
    ...named,
    id: "tt-139-2010-btc",
    kind: "circular",
    number: "139/2010/TT-BTC",
    title: {
      vi: "kinh phí đào tạo, bồi dưỡng cán bộ, công chức",
      en: "on the cost of training officials",
    },
    issuer: finance,
    issuedOn: "2010-09-21",
    inForceTo: "2018-06-14",
  },
  {
    ...named,
    id: "ttlt-19-2012",
    kind: "joint-circular",
    number: "19/2012/TTLT-BTC-BKHĐT-BTTTT",
    title: {
      vi: "kinh phí ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước",
      en: "on the cost of information technology in State bodies",
    },
    issuer: {
      vi: "Bộ Tài chính, Bộ Kế hoạch và Đầu tư, Bộ Thông tin và Truyền thông",
      en: "the Ministries of Finance, of Planning and Investment, and of Information and Communications",
    },
    issuedOn: "2012-02-15",
  },
  {
    ...named,
    id: "ttlt-221-2012",
    kind: "joint-circular",
    number: "221/2012/TTLT-BTC-BCT",
    title: {
      vi: "kinh phí thực hiện Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020",
      en: "on the funds of the strategy for cleaner production in industry up to 2020",
    },
    issuer: { vi: "Bộ Tài chính và Bộ Công Thương", en: "the Ministries of Finance and of Industry and Trade" },
    issuedOn: "2012-12-24",
  },
];

/** The circulars to which Article 6(1) of Joint Circular 26/2014 points for cost norms. */
export const costNormInstruments: readonly Instrument[] = rows.map(instrumentFromRow);
