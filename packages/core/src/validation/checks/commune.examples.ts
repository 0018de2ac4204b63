import { type ExamplesOf, inOrder } from "../example.js";
import type { checkCommune } from "./commune.js";

export const communeExamples: ExamplesOf<typeof checkCommune> = {
  "commune.unknown": {
    wrong: {
      at: "/commune/code",
      situation: { vi: "Gõ nhầm mã xã thành 26999.", en: "The code is mistyped as 26999." },
      changes: [[["commune", "code"], "26999"]],
    },
    right: inOrder,
  },
  "commune.name-mismatch": {
    wrong: {
      at: "/commune/name",
      situation: {
        vi: "Mã của xã Cẩm Mỹ nhưng ghi tên xã Xuân Quế.",
        en: "The code of Cẩm Mỹ stands beside the name of Xuân Quế.",
      },
      changes: [[["commune", "name"], "xã Xuân Quế"]],
    },
    right: {
      situation: { vi: "Tên viết hoa toàn bộ vẫn được nhận.", en: "The name in capitals is accepted." },
      changes: [[["commune", "name"], "XÃ CẨM MỸ"]],
    },
  },
  "commune.name-spelling": {
    wrong: {
      at: "/commune/name",
      situation: { vi: "Tên xã gõ không dấu.", en: "The name is typed without accents." },
      changes: [[["commune", "name"], "xa Cam My"]],
    },
    right: inOrder,
  },
  "commune.kind-mismatch": {
    wrong: {
      at: "/commune/name",
      situation: { vi: "Ghi phường trong khi đơn vị là xã.", en: "A commune is called a ward." },
      changes: [[["commune", "name"], "phường Cẩm Mỹ"]],
    },
    right: {
      situation: { vi: "Ghi tên không kèm loại đơn vị.", en: "The name stands without the kind of unit." },
      changes: [[["commune", "name"], "Cẩm Mỹ"]],
    },
  },
  "commune.kind-unknown": {
    wrong: {
      at: "/commune/name",
      situation: {
        vi: "Ngày phê duyệt ghi trước khi có xã này.",
        en: "The approval is dated before the unit existed.",
      },
      changes: [[["approval", "date"], "2025-06-30"]],
    },
    right: inOrder,
  },
};
