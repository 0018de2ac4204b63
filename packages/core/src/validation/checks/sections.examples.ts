import { type ExamplesOf, inOrder } from "../example.js";
import type { checkSections } from "./sections.js";

export const sectionsExamples: ExamplesOf<typeof checkSections> = {
  "programme.sections-not-given": {
    wrong: {
      at: "/sections",
      situation: {
        vi: "Tệp chỉ có số liệu, lời văn ở tệp Word.",
        en: "The file has figures only; the text is in Word.",
      },
      changes: [[["sections"], undefined]],
    },
    right: inOrder,
  },
  "programme.section-missing": {
    wrong: {
      at: "/sections/solutions",
      situation: { vi: "Chưa viết phần giải pháp.", en: "The solutions are not written." },
      changes: [[["sections", "solutions"], undefined]],
    },
    right: inOrder,
  },
};
