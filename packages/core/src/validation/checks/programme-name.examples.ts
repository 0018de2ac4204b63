import { type ExamplesOf, inOrder } from "../example.js";
import type { checkProgrammeName } from "./programme-name.js";

export const programmeNameExamples: ExamplesOf<typeof checkProgrammeName> = {
  "programme.name-another-period": {
    wrong: {
      at: "/name",
      situation: { vi: "Dùng lại mẫu cũ, tên vẫn ghi giai đoạn 2021 - 2025.", en: "An old form still says 2021–2025." },
      changes: [[["name"], "Chương trình khuyến công xã Cẩm Mỹ giai đoạn 2021 - 2025"]],
    },
    right: {
      situation: { vi: "Tên không nhắc đến giai đoạn.", en: "The name says no period." },
      changes: [[["name"], "Chương trình khuyến công xã Cẩm Mỹ"]],
    },
  },
  "programme.name-another-commune": {
    wrong: {
      at: "/name",
      situation: { vi: "Chép chương trình của xã Xuân Quế, quên đổi tên.", en: "Copied from Xuân Quế with its name." },
      changes: [[["name"], "Chương trình khuyến công xã Xuân Quế giai đoạn 2026 - 2030"]],
    },
    right: {
      situation: { vi: "Tên không nhắc đến xã nào.", en: "The name speaks of no commune." },
      changes: [[["name"], "Chương trình khuyến công cấp xã giai đoạn 2026 - 2030"]],
    },
  },
  "programme.name-another-kind": {
    wrong: {
      at: "/name",
      situation: { vi: "Tên ghi phường trong khi đơn vị là xã.", en: "The name says ward of a commune." },
      changes: [[["name"], "Chương trình khuyến công phường Cẩm Mỹ giai đoạn 2026 - 2030"]],
    },
    right: inOrder,
  },
};
