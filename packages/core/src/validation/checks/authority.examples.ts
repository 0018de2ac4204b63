import { type ExamplesOf, inOrder } from "../example.js";
import type { checkAuthority } from "./authority.js";

export const authorityExamples: ExamplesOf<typeof checkAuthority> = {
  "authority.another-commune": {
    wrong: {
      at: "/authority",
      situation: {
        vi: "Chép mẫu của xã khác, quên đổi cơ quan phê duyệt.",
        en: "The form of another commune was copied with its authority.",
      },
      changes: [[["authority"], "Ủy ban nhân dân xã Xuân Quế"]],
    },
    right: inOrder,
  },
  "authority.kind-mismatch": {
    wrong: {
      at: "/authority",
      situation: { vi: "Cơ quan phê duyệt ghi là phường.", en: "The authority is named as that of a ward." },
      changes: [[["authority"], "Ủy ban nhân dân phường Cẩm Mỹ"]],
    },
    right: {
      situation: { vi: "Viết tắt UBND.", en: "The short form UBND is used." },
      changes: [[["authority"], "UBND xã Cẩm Mỹ"]],
    },
  },
  "authority.not-the-commune": {
    wrong: {
      at: "/authority",
      situation: {
        vi: "Ghi Phòng Kinh tế là cơ quan phê duyệt.",
        en: "The economic division is named as the authority.",
      },
      changes: [[["authority"], "Phòng Kinh tế xã Cẩm Mỹ"]],
    },
    right: inOrder,
  },
};
