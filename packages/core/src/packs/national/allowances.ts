import type { Allowances } from "../../pack-checks/index.js";
import { pointA, pointB } from "./decree-45-citations.js";

const readInAmendment = {
  vi: "Nghị định 235/2025/NĐ-CP chỉ đọc được khoản 1 Điều 1, chỉ đến điểm b; nội dung mới của hai điểm này đọc được nguyên văn.",
  en: "Of Decree 235/2025 only Article 1(1) was read, and only as far as point b; the new words of these two points were read in full.",
};

/** What the checks of packs must know of the law of the State, each with its reason. */
export const nationalAllowances: Allowances = {
  faults: [
    {
      code: "pack.mark-too-strong",
      ids: ["remainder-committed", "single-state-source"],
      reason: {
        vi: "Đọc ở Thông tư liên tịch 26/2014 đã hết hiệu lực; văn bản trước đó nữa cũng có điều kiện này, nên nguồn thứ hai xác nhận sự ổn định.",
        en: "Read in joint circular 26/2014, which has ended; a still earlier circular had the condition too, and this second source bears out that it lasts.",
      },
    },
  ],
  readPlaces: [
    { citation: pointA, reason: readInAmendment },
    { citation: pointB, reason: readInAmendment },
  ],
};
