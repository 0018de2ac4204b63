import { type ExamplesOf, inOrder } from "../example.js";
import type { checkStatedSums } from "./stated-sums.js";

export const statedSumsExamples: ExamplesOf<typeof checkStatedSums> = {
  "programme.year-total": {
    wrong: {
      at: "/money/years/1/statedTotal",
      situation: { vi: "Tổng năm 2027 gõ thừa một đồng.", en: "The total of 2027 is one đồng too high." },
      changes: [[["money", "years", 1, "statedTotal"], 1100000001]],
    },
    right: inOrder,
  },
  "programme.source-total": {
    wrong: {
      at: "/money/stated/otherFunds",
      situation: {
        vi: "Tổng nguồn khác không bằng cộng các năm.",
        en: "The total of other funds is not the sum of the years.",
      },
      changes: [[["money", "stated", "otherFunds"], 1300000001]],
    },
    right: inOrder,
  },
  "programme.total": {
    wrong: {
      at: "/money/stated/total",
      situation: { vi: "Tổng cả giai đoạn gõ thừa một đồng.", en: "The grand total is one đồng too high." },
      changes: [[["money", "stated", "total"], 2700000001]],
    },
    right: inOrder,
  },
  "programme.share": {
    wrong: {
      at: "/money/stated/localFundShare",
      situation: { vi: "Tỷ lệ ghi 51,86 % thay vì 51,85 %.", en: "The share is written as 51.86 % for 51.85 %." },
      changes: [[["money", "stated", "localFundShare"], 51.86]],
    },
    right: {
      situation: { vi: "Không in tỷ lệ.", en: "No shares are printed." },
      changes: [
        [["money", "stated", "localFundShare"], undefined],
        [["money", "stated", "otherFundsShare"], undefined],
      ],
    },
  },
  "programme.year-missing": {
    wrong: {
      at: "/money/years",
      situation: { vi: "Bảng kinh phí thiếu năm 2026.", en: "The table lacks 2026." },
      changes: [[["money", "years", 0, "year"], 2025]],
    },
    right: inOrder,
  },
  "programme.year-outside-period": {
    wrong: {
      at: "/money/years/0/year",
      situation: { vi: "Bảng kinh phí có dòng năm 2025.", en: "The table has a row for 2025." },
      changes: [[["money", "years", 0, "year"], 2025]],
    },
    right: inOrder,
  },
  "programme.year-repeated": {
    wrong: {
      at: "/money/years/2/year",
      situation: { vi: "Năm 2027 được ghi hai dòng.", en: "2027 stands in two rows." },
      changes: [[["money", "years", 2, "year"], 2027]],
    },
    right: inOrder,
  },
  "programme.target-repeated": {
    wrong: {
      at: "/targets/1/tag",
      situation: { vi: "Hai chỉ tiêu cùng mang mã MAY-MOC.", en: "Two targets share a tag." },
      changes: [[["targets", 1, "tag"], "MAY-MOC"]],
    },
    right: inOrder,
  },
};
