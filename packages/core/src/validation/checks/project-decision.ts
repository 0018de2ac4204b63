import { type BilingualText, type Finding, formatDate } from "../../basis/index.js";
import type { Decision } from "../../eligibility/index.js";
import { factDefinition, fieldLabel, isFactName, provingDocuments } from "../../facts/index.js";
import { factsReadBy, hasReadings } from "../../rules/index.js";
import type { Check, CheckInput } from "../check.js";
import type { CommuneProject } from "../commune-programme.js";
import { decisionOf } from "../decision-of.js";
import { describeFindings } from "../describe-findings.js";
import { listed } from "../names.js";
import { phrases } from "../phrases.js";
import { pointerOf } from "../pointer.js";

const { codes, told } = describeFindings({
  "project.not-eligible": {
    severity: "error",
    category: "beneficiary",
    message: {
      vi: "Đề án “{name}” không đủ điều kiện hỗ trợ theo quy định có hiệu lực ngày {date}; lý do nêu dưới đây.",
      en: "Project “{name}” is not eligible under the rules in force on {date}; the reasons follow.",
    },
    fix: {
      vi: "Sửa theo từng lý do nếu hồ sơ ghi nhầm; nếu không, đưa đề án ra khỏi danh mục.{doors}",
      en: "Mend each reason where the application is mistaken; otherwise take the project off the list.{doors}",
    },
  },
  "project.needs-information": {
    severity: "warning",
    category: "beneficiary",
    message: {
      vi: "Đề án “{name}” chưa đủ thông tin để kết luận. Còn thiếu: {missing}.",
      en: "Project “{name}” cannot be decided yet. Missing: {missing}.",
    },
    fix: {
      vi: "Bổ sung vào hồ sơ đề án, kèm giấy tờ chứng minh: {documents}.",
      en: "Add it to the application, with the papers that prove it: {documents}.",
    },
  },
  "project.needs-judgement": {
    severity: "warning",
    category: "beneficiary",
    message: {
      vi: "Đề án “{name}” cần người có thẩm quyền kết luận: {questions}",
      en: "Project “{name}” needs a competent person's judgement: {questions}",
    },
    fix: { vi: "Xin ý kiến: {who}.{doors}", en: "Ask: {who}.{doors}" },
  },
  "project.not-judged": {
    severity: "warning",
    category: "coverage",
    message: {
      vi: "Đề án “{name}” chưa được xét điều kiện hỗ trợ; lý do nêu dưới đây.",
      en: "Project “{name}” was not judged; the reason follows.",
    },
    fix: { vi: "Cần cán bộ thẩm định xem xét trực tiếp.", en: "An officer must look at it." },
  },
});
type Code = keyof typeof codes;

function inSmallLetters({ vi, en }: BilingualText): BilingualText {
  const small = (text: string) =>
    /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase("vi") + text.slice(1) : text;
  return { vi: small(vi), en: small(en) };
}

/** A question keeps its mark; anything else ends with a full stop. */
function asSentence({ vi, en }: BilingualText): BilingualText {
  const ended = (text: string) => (text.endsWith("?") ? text : `${text}.`);
  return { vi: ended(vi), en: ended(en) };
}

function uniqueTexts(texts: readonly BilingualText[]): readonly BilingualText[] {
  return [...new Map(texts.map((text) => [text.vi, text])).values()];
}

/** The field of the application that a rule looks at first: of those it waits for, else of those it reads. */
function fieldOfRule(decision: Decision, code: string): string {
  const result = decision.rules.find(({ entry }) => `rule.${entry.id}` === code);
  if (result === undefined) return "";
  const { requires } = result.entry.value;
  const conditions = hasReadings(requires) ? Object.values(requires.readings) : [requires];
  const facts = [...result.missing, ...conditions.flatMap(factsReadBy)].filter(isFactName);
  const [first] = facts;
  return first === undefined ? "" : factDefinition(first).pointer;
}

/** The decision's own findings, pointing at the fields of this project. */
function reasonsOf(decision: Decision, row: number): readonly Finding[] {
  const application = pointerOf(["projects", row, "application"]);
  return decision.findings.map((finding) => {
    const inside = finding.where?.kind === "document" ? finding.where.pointer : fieldOfRule(decision, finding.code);
    return { ...finding, where: { kind: "document", pointer: application + inside } };
  });
}

function verdictOf({ standing, outcome }: Decision): Code | undefined {
  if (standing === "outside-coverage") return "project.not-judged";
  return outcome === "eligible" ? undefined : `project.${outcome}`;
}

function slotsOf({ name }: CommuneProject, decision: Decision, { rulebook, register }: CheckInput) {
  const open = register.questions.filter(({ id }) => decision.openQuestions.includes(id));
  const judgements = decision.missing.filter(({ kind }) => kind === "judgement");
  const documents = uniqueTexts(
    decision.missing.flatMap(({ provenBy }) => provenBy.map((id) => provingDocuments[id].name)),
  );
  const doors = decision.doors.map(({ value }) => inSmallLetters(value.title));
  const who = [
    ...open.map(({ whoCouldAnswer }) => whoCouldAnswer),
    ...(judgements.length > 0 ? [phrases.appraiser] : []),
  ];
  return {
    name,
    date: formatDate(rulebook.asOf),
    missing: listed(uniqueTexts(decision.missing.flatMap(({ fields }) => fields.map(fieldLabel))).map(inSmallLetters)),
    documents: documents.length === 0 ? phrases.noDocuments : listed(documents.map(inSmallLetters)),
    questions: asSentence(
      listed([...open.map(({ title }) => title), ...judgements.map(({ label }) => inSmallLetters(label))]),
    ),
    who: listed(uniqueTexts(who)),
    doors: doors.length === 0 ? phrases.nothing : phrases.openDoors(listed(doors)),
  };
}

/**
 * What the law says of each project: the verdict, and right after it the decision's own findings, which stand beneath
 * it in a report. A project that is eligible has no verdict here, but may have notices.
 */
export const checkProjectDecision = {
  codes,
  find: (input) =>
    input.programme.projects.flatMap((project, row) => {
      const decision = decisionOf(input.rulebook, project);
      const code = verdictOf(decision);
      const reasons = reasonsOf(decision, row);
      if (code === undefined) return reasons;
      const at = ["projects", row, "application"];
      return [told(code, { at, slots: slotsOf(project, decision, input) }), ...reasons];
    }),
} satisfies Check;
