import { type Check, communeDuty } from "../check.js";
import type { CommuneProgramme } from "../commune-programme.js";
import { describeFindings } from "../describe-findings.js";
import { fieldName } from "../field-label.js";

const { codes, told } = describeFindings({
  "programme.sections-not-given": {
    severity: "note",
    category: "structure",
    message: {
      vi: "Tệp chưa có phần lời văn của Chương trình: mục tiêu, yêu cầu, đối tượng, nội dung, giải pháp, tổ chức thực hiện.",
      en: "The file holds none of the programme's text: objective, requirements, scope, contents, solutions, organisation.",
    },
    fix: {
      vi: "Không cần sửa nếu lời văn nằm ở văn bản khác; nếu không, điền các phần này.",
      en: "Nothing to mend if the text stands in another document; otherwise fill it in.",
    },
  },
  "programme.section-missing": {
    severity: "warning",
    category: "structure",
    message: {
      vi: "Chương trình chưa có phần “{section}”, là một phần trong bố cục thường dùng của chương trình khuyến công.",
      en: "The programme has no part “{section}”, which such programmes usually have.",
    },
    fix: {
      vi: "Viết phần “{section}”, hoặc gộp vào phần khác và ghi rõ.",
      en: "Write “{section}”, or say where it is.",
    },
  },
});

type Section = keyof NonNullable<CommuneProgramme["sections"]>;

/** The parts of the provincial programme, I to VII; its money (V) is the table. */
const wanted = [
  "objective",
  "requirements",
  "scope",
  "contents",
  "solutions",
  "organisation",
] as const satisfies readonly Section[];

/** The written parts: all of them, or none where the file carries figures only. */
export const checkSections = {
  codes,
  find: (input) => {
    const { sections } = input.programme;
    const citations = communeDuty(input);
    if (sections === undefined) return [told("programme.sections-not-given", { at: ["sections"], citations })];
    return wanted
      .filter((section) => sections[section] === undefined)
      .map((section) => {
        const at = ["sections", section];
        return told("programme.section-missing", { at, slots: { section: fieldName(`/${at.join("/")}`) }, citations });
      });
  },
} satisfies Check;
