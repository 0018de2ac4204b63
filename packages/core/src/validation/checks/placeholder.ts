import type { Finding } from "../../basis/index.js";
import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";
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

/** Gaps of a form that were never filled in, in any text of a document. */
export function placeholdersIn(value: unknown, path: readonly (string | number)[] = []): readonly Finding[] {
  if (typeof value === "string") {
    const found = gap.exec(value)?.[0].trim();
    if (found === undefined) return [];
    return [told("text.placeholder", { at: path, slots: { field: fieldName(pointerOf(path)), found } })];
  }
  if (Array.isArray(value)) return value.flatMap((member, row) => placeholdersIn(member, [...path, row]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => placeholdersIn(member, [...path, key]));
}

/** The gaps of a programme. */
export const checkPlaceholder = { codes, find: ({ programme }) => placeholdersIn(programme) } satisfies Check;
