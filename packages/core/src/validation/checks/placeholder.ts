import type { Finding } from "../../basis/index.js";
import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { everyText } from "../every-text.js";
import { fieldName } from "../field-label.js";
import { pointerOf } from "../pointer.js";

const { codes, told } = describeFindings({
  "text.placeholder": {
    severity: "error",
    category: "structure",
    message: {
      vi: "“{field}” còn chỗ chưa điền của mẫu: “{found}”.",
      en: "“{field}” still holds a gap of the form: “{found}”.",
    },
    fix: { vi: "Điền nội dung thật, hoặc xóa chỗ đó.", en: "Fill in what belongs there, or delete it." },
  },
});

/** Only what nobody writes on purpose; a single “…” may end a list. */
const gap =
  /[[<]\s*(?:điền|ghi|nhập|tên|số|ngày|…|\.{3})[^\]>]{0,60}[\]>]|…{2,}|\.{4,}|_{3,}|(?<!\p{L})x{3,}(?!\p{L})|^\s*(?:…|\.{3})\s*$/iu;

/** What every gap has in it; most texts have none of it. */
const signOfGap = /[[<…_]|\.{3}|x{3}/iu;

/** Gaps of a form that were never filled in, in any text of a document. */
export function placeholdersIn(document: object): readonly Finding[] {
  const gaps: Finding[] = [];
  everyText(document, (text, place) => {
    const found = signOfGap.test(text) ? gap.exec(text)?.[0].trim() : undefined;
    if (found === undefined) return;
    gaps.push(told("text.placeholder", { at: place, slots: { field: fieldName(pointerOf(place)), found } }));
  });
  return gaps;
}

/** The gaps of a programme. */
export const checkPlaceholder = { codes, find: ({ programme }) => placeholdersIn(programme) } satisfies Check;
