import type { BilingualText } from "../basis/index.js";
import type { Operator } from "../rules/index.js";
import { withinSentence } from "./within-sentence.js";

/** What the figures of rules and tables are called. */
export const figureMessages = {
  title: { vi: "Tên", en: "Title" },
  requires: { vi: "Yêu cầu dựa trên", en: "Looks at" },
  appliesWhen: { vi: "Chỉ áp dụng theo", en: "Applies by" },
  held: { vi: "Khi đạt", en: "When it holds" },
  failed: { vi: "Khi không đạt", en: "When it fails" },
  fix: { vi: "Cách khắc phục", en: "How to mend it" },
  text: { vi: "Nội dung", en: "Text" },
  approvedBefore: { vi: "Đề án phê duyệt trước ngày", en: "Projects approved before" },
  unit: { vi: "Đơn vị tính", en: "Unit" },
  decidable: { vi: "Số nội dung hoạt động xét được", en: "Activities that can be decided" },
  ceiling: (line: BilingualText, size: BilingualText, measure: BilingualText): BilingualText => ({
    vi: `${line.vi} – ${withinSentence(size.vi)}: ${measure.vi}`,
    en: `${line.en} – ${withinSentence(size.en)}: ${measure.en}`,
  }),
  workers: { vi: "lao động", en: "workers" },
  revenue: { vi: "doanh thu", en: "revenue" },
  capital: { vi: "nguồn vốn", en: "capital" },
  atMost: (figure: BilingualText): BilingualText => ({
    vi: `không quá ${figure.vi}`,
    en: `at most ${figure.en}`,
  }),
  bounds: {
    equal: (bound) => ({ vi: `bằng ${bound.vi}`, en: `exactly ${bound.en}` }),
    notEqual: (bound) => ({ vi: `khác ${bound.vi}`, en: `other than ${bound.en}` }),
    lessThan: (bound) => ({ vi: `dưới ${bound.vi}`, en: `less than ${bound.en}` }),
    lessThanInclusive: (bound) => ({ vi: `không quá ${bound.vi}`, en: `at most ${bound.en}` }),
    greaterThan: (bound) => ({ vi: `trên ${bound.vi}`, en: `more than ${bound.en}` }),
    greaterThanInclusive: (bound) => ({ vi: `từ ${bound.vi} trở lên`, en: `${bound.en} or more` }),
    in: (bound) => ({ vi: `trong ${bound.vi}`, en: `among ${bound.en}` }),
    notIn: (bound) => ({ vi: `ngoài ${bound.vi}`, en: `not among ${bound.en}` }),
    contains: (bound) => ({ vi: `có ${bound.vi}`, en: `with ${bound.en}` }),
    doesNotContain: (bound) => ({ vi: `không có ${bound.vi}`, en: `without ${bound.en}` }),
  } satisfies Record<Operator, (bound: BilingualText) => BilingualText>,
};
