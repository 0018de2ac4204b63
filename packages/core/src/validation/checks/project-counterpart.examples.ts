import { type ExamplesOf, inOrder } from "../example.js";
import type { checkProjectCounterpart } from "./project-counterpart.js";

export const projectCounterpartExamples: ExamplesOf<typeof checkProjectCounterpart> = {
  "project.nothing-asked": {
    wrong: {
      at: "/projects/0/money/localFund",
      situation: { vi: "Để trống mức hỗ trợ, ghi 0.", en: "The support is left at nought." },
      changes: [[["projects", 0, "money", "localFund"], 0]],
    },
    right: inOrder,
  },
  "project.counterpart-missing": {
    wrong: {
      at: "/projects/0/money/counterpart",
      situation: {
        vi: "Phần còn lại 400 triệu đồng ghi hết ở vốn khác.",
        en: "The remaining 400 million all stand under other funds.",
      },
      changes: [
        [["projects", 0, "money", "counterpart"], 0],
        [["projects", 0, "money", "otherFunds"], 400000000],
      ],
    },
    right: inOrder,
  },
  "project.counterpart-below-remainder": {
    wrong: {
      at: "/projects/0/money/counterpart",
      situation: { vi: "Vốn đối ứng thiếu một đồng so với phần còn lại.", en: "The counterpart is one đồng short." },
      changes: [[["projects", 0, "money", "counterpart"], 399999999]],
    },
    right: {
      situation: { vi: "Vốn đối ứng vừa đủ phần còn lại.", en: "The counterpart covers the rest exactly." },
      changes: [],
    },
  },
  "project.double-funding": {
    wrong: {
      at: "/projects/0/money/otherFunds",
      situation: {
        vi: "Có 100 triệu đồng vốn lồng ghép dù cam kết không có nguồn nhà nước khác.",
        en: "100 million of other funds beside the commitment.",
      },
      changes: [
        [["projects", 0, "money", "counterpart"], 300000000],
        [["projects", 0, "money", "otherFunds"], 100000000],
      ],
    },
    right: inOrder,
  },
  "project.two-streams": {
    wrong: {
      at: "/projects/0/money/nationalFund",
      situation: {
        vi: "Chưa chọn nguồn, ghi tiền ở cả hai nguồn.",
        en: "No stream is chosen, money stands under both.",
      },
      changes: [
        [["projects", 0, "application", "stream"], undefined],
        [["projects", 0, "money", "nationalFund"], 50000000],
      ],
    },
    right: inOrder,
  },
};
