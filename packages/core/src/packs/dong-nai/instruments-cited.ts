import { type BilingualText, plainDate } from "../../basis/index.js";
import type { Instrument } from "../../law/index.js";

// Named as they were when they signed: the province became a city only on 30/04/2026.
export const peoplesCommittee: BilingualText = {
  vi: "Ủy ban nhân dân tỉnh Đồng Nai",
  en: "the People's Committee of Đồng Nai province",
};
export const peoplesCouncil: BilingualText = {
  vi: "Hội đồng nhân dân tỉnh Đồng Nai",
  en: "the People's Council of Đồng Nai province",
};

/** The instruments of Đồng Nai that its rules and figures cite. */
export const citedDongNaiInstruments: readonly Instrument[] = [
  {
    id: "qd-33-2026-dong-nai",
    kind: "decision",
    number: "33/QĐ-UBND",
    shortName: { vi: "Quyết định số 33/QĐ-UBND", en: "Decision No. 33/QĐ-UBND" },
    title: {
      vi: "phê duyệt Chương trình khuyến công trên địa bàn tỉnh Đồng Nai giai đoạn 2026 - 2030",
      en: "approving the industrial-promotion programme of Đồng Nai 2026–2030",
    },
    issuer: peoplesCommittee,
    issuedOn: plainDate("2026-01-07"),
    inForceFrom: plainDate("2026-01-07"),
    inForceTo: null,
    relations: [],
    assurance: "verified",
    note: {
      vi: "Bảng dự toán kinh phí từng nội dung kèm theo chưa có trong nguồn tra cứu.",
      en: "Its annex, the estimate by activity, is not among the sources held.",
    },
  },
  {
    id: "nq-02-2025-dong-nai",
    kind: "resolution",
    number: "02/2025/NQ-HĐND",
    shortName: { vi: "Nghị quyết số 02/2025/NQ-HĐND", en: "Resolution No. 02/2025/NQ-HĐND" },
    title: {
      vi: "quy định nội dung và mức chi hoạt động khuyến công tỉnh Đồng Nai",
      en: "on the contents and levels of industrial-promotion spending in Đồng Nai",
    },
    issuer: peoplesCouncil,
    issuedOn: plainDate("2025-06-10"),
    inForceFrom: "unknown",
    inForceTo: null,
    relations: [],
    assurance: "corroborated",
    note: {
      vi: "Chưa có phụ lục mức chi và ngày có hiệu lực; ban hành trước khi hợp nhất tỉnh.",
      en: "Its annex of levels and its first day in force are not at hand; adopted before the merger.",
    },
  },
];
