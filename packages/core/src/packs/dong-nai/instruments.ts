import { plainDate } from "../../basis/index.js";
import type { Instrument } from "../../law/index.js";
import { citedDongNaiInstruments, peoplesCommittee, peoplesCouncil } from "./instruments-cited.js";

/**
 * The instruments of Đồng Nai on industrial promotion.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * dongNai.instruments.find(({ id }) => id === "nq-02-2025-dong-nai")?.inForceFrom; // => "unknown"
 * ```
 */
export const dongNaiInstruments: readonly Instrument[] = [
  ...citedDongNaiInstruments,
  {
    id: "qd-558-2021-dong-nai",
    kind: "decision",
    number: "558/QĐ-UBND",
    shortName: { vi: "Quyết định số 558/QĐ-UBND", en: "Decision No. 558/QĐ-UBND" },
    title: {
      vi: "phê duyệt Chương trình khuyến công tỉnh Đồng Nai giai đoạn 2021 - 2025",
      en: "approving the industrial-promotion programme of Đồng Nai 2021–2025",
    },
    issuer: peoplesCommittee,
    issuedOn: plainDate("2021-02-09"),
    inForceFrom: "unknown",
    inForceTo: null,
    relations: [],
    assurance: "corroborated",
  },
  {
    id: "qd-41-2015-dong-nai",
    kind: "decision",
    number: "41/2015/QĐ-UBND",
    shortName: { vi: "Quyết định số 41/2015/QĐ-UBND", en: "Decision No. 41/2015/QĐ-UBND" },
    title: {
      vi: "quy định bình chọn sản phẩm công nghiệp nông thôn tiêu biểu tỉnh Đồng Nai",
      en: "on product selection in Đồng Nai",
    },
    issuer: peoplesCommittee,
    issuedOn: plainDate("2015-11-16"),
    inForceFrom: "unknown",
    inForceTo: null,
    relations: [],
    assurance: "corroborated",
    note: { vi: "Chưa rõ hiệu lực sau khi hợp nhất tỉnh.", en: "Whether it stands after the merger is not known." },
  },
  {
    id: "qd-02-2019-dong-nai",
    kind: "decision",
    number: "02/2019/QĐ-UBND",
    shortName: { vi: "Quyết định số 02/2019/QĐ-UBND", en: "Decision No. 02/2019/QĐ-UBND" },
    title: {
      vi: "sửa đổi, bổ sung Quyết định số 41/2015/QĐ-UBND",
      en: "amending Decision No. 41/2015/QĐ-UBND",
    },
    issuer: peoplesCommittee,
    issuedOn: plainDate("2019-01-10"),
    inForceFrom: "unknown",
    inForceTo: null,
    relations: [{ kind: "amends", target: "qd-41-2015-dong-nai", from: "unknown", assurance: "corroborated" }],
    assurance: "corroborated",
  },
  {
    id: "nq-90-2017-dong-nai",
    kind: "resolution",
    number: "90/2017/NQ-HĐND",
    shortName: { vi: "Nghị quyết số 90/2017/NQ-HĐND", en: "Resolution No. 90/2017/NQ-HĐND" },
    title: {
      vi: "chế độ công tác phí, chế độ chi hội nghị trên địa bàn tỉnh Đồng Nai",
      en: "on travel allowances and meeting costs in Đồng Nai",
    },
    issuer: peoplesCouncil,
    issuedOn: "unknown",
    inForceFrom: "unknown",
    inForceTo: null,
    relations: [],
    assurance: "corroborated",
    note: { vi: "Có thể đã được thay thế.", en: "It may have been replaced." },
  },
  {
    id: "qd-3096-2020-dong-nai",
    kind: "decision",
    number: "3096/QĐ-UBND",
    shortName: { vi: "Quyết định số 3096/QĐ-UBND", en: "Decision No. 3096/QĐ-UBND" },
    title: {
      vi: "mạng lưới cộng tác viên khuyến công trên địa bàn tỉnh Đồng Nai",
      en: "on the network of industrial-promotion collaborators in Đồng Nai",
    },
    issuer: peoplesCommittee,
    issuedOn: plainDate("2020-08-25"),
    inForceFrom: "unknown",
    inForceTo: null,
    relations: [],
    assurance: "corroborated",
    note: { vi: "Chưa rõ hiệu lực sau khi hợp nhất tỉnh.", en: "Whether it stands after the merger is not known." },
  },
  {
    id: "qd-1878-2014-binh-phuoc",
    kind: "decision",
    number: "1878/QĐ-UBND",
    shortName: { vi: "Quyết định số 1878/QĐ-UBND", en: "Decision No. 1878/QĐ-UBND" },
    title: {
      vi: "thưởng sản phẩm công nghiệp nông thôn tiêu biểu tỉnh Bình Phước năm 2014",
      en: "on prizes for typical rural industrial products of Bình Phước in 2014",
    },
    issuer: { vi: "Ủy ban nhân dân tỉnh Bình Phước", en: "the People's Committee of Bình Phước province" },
    issuedOn: plainDate("2014-09-05"),
    inForceFrom: "unknown",
    inForceTo: null,
    relations: [],
    assurance: "corroborated",
  },
];
