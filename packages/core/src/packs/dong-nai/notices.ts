import { plainDate } from "../../basis/index.js";
import { noticeKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { defineEntry } from "../national/index.js";

const programmeFrom = plainDate("2026-01-07");

/** Where the province's own texts differ from the decree, or leave something to be fixed. */
export const notices: readonly UnknownEntry[] = [
  defineEntry(noticeKind, {
    id: "cooperative-left-out",
    inForceFrom: programmeFrom,
    citations: [
      {
        instrument: "nd-45-2012",
        article: "1",
        clause: "2",
        point: "a",
        amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
      },
      { instrument: "qd-33-2026-dong-nai", section: "III.1" },
    ],
    assurance: "inferred",
    value: {
      when: {
        all: [
          { fact: "category", operator: "equal", value: "rural-establishment" },
          { fact: "applicant.legalForm", operator: "equal", value: "cooperative" },
        ],
      },
      severity: "note",
      category: "legal-basis",
      message: {
        vi: "Mục III.1 Chương trình kèm Quyết định 33/QĐ-UBND không nhắc hợp tác xã trong nhóm cơ sở công nghiệp nông thôn, nhưng Nghị định có. Nghị định có hiệu lực cao hơn nên áp dụng Nghị định.",
        en: "Section III.1 of the programme of Decision 33/QĐ-UBND leaves cooperatives out of the rural establishments, but the Decree names them. The Decree is of higher rank and governs.",
      },
    },
  }),
  defineEntry(noticeKind, {
    id: "novelty-area-not-set",
    inForceFrom: plainDate("2025-10-15"),
    citations: [
      {
        instrument: "tt-46-2012-bct",
        article: "4",
        clause: "2",
        point: "a",
        amendedBy: { instrument: "tt-20-2017-bct" },
      },
    ],
    assurance: "verified-original",
    value: {
      when: {
        all: [
          { fact: "activity", operator: "equal", value: "demonstration-model" },
          { fact: "stream", operator: "equal", value: "local" },
        ],
      },
      severity: "note",
      category: "activity",
      message: {
        vi: "Địa bàn xét tính mới của mô hình trình diễn do Ủy ban nhân dân cấp tỉnh quy định; chưa tìm thấy quy định này. Cần hỏi Sở Công Thương.",
        en: "The area by which a model's novelty is judged is set by the provincial committee; no such rule was found. Ask the Department.",
      },
    },
  }),
  defineEntry(noticeKind, {
    id: "no-craft-village-on-record",
    inForceFrom: plainDate("2026-04-30"),
    citations: [{ instrument: "nd-52-2018" }],
    assurance: "corroborated",
    value: {
      when: {
        all: [
          { fact: "category", operator: "equal", value: "rural-establishment" },
          { fact: "place.areaOnDecisionDate", operator: "equal", value: "city-ward" },
        ],
      },
      severity: "note",
      category: "place",
      message: {
        vi: "Các nguồn đọc được (khoảng năm 2022) chưa ghi nhận làng nghề nào được công nhận ở Đồng Nai; công nhận sau đó, nếu có, cần quyết định của Ủy ban nhân dân cấp tỉnh.",
        en: "The sources read (about 2022) record no recognised craft village in Đồng Nai; a later recognition needs the provincial committee's decision.",
      },
    },
  }),
];
