import { type ExamplesOf, inOrder } from "../example.js";
import type { checkLegalBasis } from "./legal-basis.js";

export const legalBasisExamples: ExamplesOf<typeof checkLegalBasis> = {
  "legal-basis.unknown": {
    wrong: {
      at: "/legalBasis/0/number",
      situation: { vi: "Gõ số nghị định không có dấu: ND-CP.", en: "The decree's number is typed without its accent." },
      changes: [[["legalBasis", 0, "number"], "45/2012/ND-CP"]],
    },
    right: {
      situation: {
        vi: "Gõ bằng chữ thường, có chữ “số” ở trước.",
        en: "Typed in small letters, with the word for number.",
      },
      changes: [[["legalBasis", 0, "number"], "số 45/2012/nđ-cp"]],
    },
  },
  "legal-basis.own-instrument": {
    wrong: {
      at: "/legalBasis/3/number",
      situation: {
        vi: "Viện dẫn nghị quyết của Hội đồng nhân dân xã.",
        en: "A resolution of the commune's own people's council is cited.",
      },
      changes: [[["legalBasis", 3], { number: "05/NQ-HĐND", issuedOn: "2026-02-10" }]],
    },
    right: {
      situation: {
        vi: "Viện dẫn nghị định không có thật: đây là cảnh báo khác, vì xã, phường không ban hành nghị định.",
        en: "A decree that does not exist is cited: that is another finding, since no commune issues decrees.",
      },
      changes: [[["legalBasis", 3], { number: "1/2099/NĐ-CP" }]],
    },
  },
  "legal-basis.date-mismatch": {
    wrong: {
      at: "/legalBasis/0/issuedOn",
      situation: { vi: "Ngày ban hành nghị định lệch một ngày.", en: "The date of the decree is a day off." },
      changes: [[["legalBasis", 0, "issuedOn"], "2012-05-22"]],
    },
    right: {
      situation: { vi: "Không ghi ngày ban hành.", en: "No date of issue is given." },
      changes: [[["legalBasis", 0, "issuedOn"], undefined]],
    },
  },
  "legal-basis.not-in-force": {
    wrong: {
      at: "/legalBasis/3/number",
      situation: { vi: "Viện dẫn nghị định đã bị thay thế từ năm 2012.", en: "A decree replaced in 2012 is cited." },
      changes: [[["legalBasis", 3], { number: "134/2004/NĐ-CP" }]],
    },
    right: inOrder,
  },
  "legal-basis.standing-unknown": {
    wrong: {
      at: "/legalBasis/3/number",
      situation: {
        vi: "Viện dẫn nghị quyết chưa rõ ngày có hiệu lực.",
        en: "A resolution whose first day is not known is cited.",
      },
      changes: [[["legalBasis", 3], { number: "02/2025/NQ-HĐND" }]],
    },
    right: inOrder,
  },
  "legal-basis.perhaps-replaced": {
    wrong: {
      at: "/legalBasis/3/number",
      situation: {
        vi: "Viện dẫn nghị định về đăng ký doanh nghiệp có thể đã bị thay thế.",
        en: "A decree on enterprise registration that may have been replaced is cited.",
      },
      changes: [[["legalBasis", 3], { number: "01/2021/NĐ-CP" }]],
    },
    right: inOrder,
  },
  "legal-basis.amendment-missing": {
    wrong: {
      at: "/legalBasis/0/number",
      situation: {
        vi: "Dẫn nghị định gốc mà không dẫn nghị định sửa đổi.",
        en: "The decree is cited without what amended it.",
      },
      changes: [
        [["legalBasis", 1], { number: "33/QĐ-UBND", issuedOn: "2026-01-07" }],
        [["legalBasis", 2], { number: "28/2018/TT-BTC" }],
      ],
    },
    right: inOrder,
  },
  "legal-basis.amendment-unclear": {
    wrong: {
      at: "/legalBasis/3/number",
      situation: {
        vi: "Dẫn thông tư có văn bản sửa đổi chưa rõ ngày có hiệu lực.",
        en: "A circular with an amendment of unknown first day is cited.",
      },
      changes: [[["legalBasis", 3], { number: "28/2018/TT-BTC" }]],
    },
    right: {
      situation: { vi: "Dẫn kèm văn bản sửa đổi.", en: "The amendment is cited beside it." },
      changes: [
        [["legalBasis", 3], { number: "28/2018/TT-BTC" }],
        [["legalBasis", 4], { number: "64/2024/TT-BTC" }],
      ],
    },
  },
  "legal-basis.repeated": {
    wrong: {
      at: "/legalBasis/3/number",
      situation: { vi: "Một nghị định được ghi hai dòng.", en: "One decree stands in two rows." },
      changes: [[["legalBasis", 3], { number: "235/2025/NĐ-CP" }]],
    },
    right: inOrder,
  },
  "legal-basis.province-programme-missing": {
    wrong: {
      at: "/legalBasis",
      situation: { vi: "Quên viện dẫn Chương trình cấp tỉnh.", en: "The provincial programme is not cited." },
      changes: [[["legalBasis"], [{ number: "45/2012/NĐ-CP" }, { number: "235/2025/NĐ-CP" }]]],
    },
    right: inOrder,
  },
};
