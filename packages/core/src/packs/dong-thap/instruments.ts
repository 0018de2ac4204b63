import { plainDate } from "../../basis/index.js";
import type { Instrument } from "../../law/index.js";

/** The instruments of Đồng Tháp that its figures cite. */
export const dongThapInstruments: readonly Instrument[] = [
  {
    id: "nq-08-2024-dong-thap",
    kind: "resolution",
    number: "08/2024/NQ-HĐND",
    shortName: { vi: "Nghị quyết số 08/2024/NQ-HĐND", en: "Resolution No. 08/2024/NQ-HĐND" },
    title: {
      vi: "quy định nội dung, mức chi hoạt động khuyến công trên địa bàn tỉnh Đồng Tháp",
      en: "on the contents and levels of industrial-promotion spending in Đồng Tháp",
    },
    issuer: { vi: "Hội đồng nhân dân tỉnh Đồng Tháp", en: "the People's Council of Đồng Tháp" },
    issuedOn: "unknown",
    inForceFrom: plainDate("2024-07-11"),
    inForceTo: null,
    relations: [],
    assurance: "verified",
    note: {
      vi: "Đọc ở bản đăng lại; năm của ngày áp dụng suy từ số nghị quyết, trích yếu ghi lại theo nội dung.",
      en: "Read in a copy; the year of its first day follows from its number, its title from its contents.",
    },
  },
];
