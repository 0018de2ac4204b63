import { type BilingualText, type Finding, formatDate } from "../../basis/index.js";
import type { RuleResult } from "../../eligibility/index.js";
import { factDefinition, fieldLabel, isFactName, provingDocuments } from "../../facts/index.js";
import { factsReadBy, hasReadings } from "../../rules/index.js";
import type { Check, CheckInput } from "../check.js";
import type { DecidedProject } from "../decided-project.js";
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

const textsInSmallLetters = new WeakMap<BilingualText, BilingualText>();

/** Labels are few and are said of many projects. */
function inSmallLetters(text: BilingualText): BilingualText {
  const known = textsInSmallLetters.get(text);
  if (known !== undefined) return known;
  const small = (label: string) =>
    /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  const made = { vi: small(text.vi), en: small(text.en) };
  textsInSmallLetters.set(text, made);
  return made;
}

/** A question keeps its mark; anything else ends with a full stop. */
function asSentence({ vi, en }: BilingualText): BilingualText {
  const ended = (text: string) => (text.endsWith("?") ? text : `${text}.`);
  return { vi: ended(vi), en: ended(en) };
}

function uniqueTexts(texts: readonly BilingualText[]): readonly BilingualText[] {
  const unique = new Map<string, BilingualText>();
  for (const text of texts) unique.set(text.vi, text);
  return [...unique.values()];
}

const firstFields = new WeakMap<RuleResult["entry"], string>();

/** The field of the first fact that a rule reads; it is the same for all projects. */
function firstFieldOf(entry: RuleResult["entry"]): string {
  const known = firstFields.get(entry);
  if (known !== undefined) return known;
  const { requires } = entry.value;
  const conditions = hasReadings(requires) ? Object.values(requires.readings) : [requires];
  const first = conditions.flatMap(factsReadBy).find(isFactName);
  const field = first === undefined ? "" : factDefinition(first).pointer;
  firstFields.set(entry, field);
  return field;
}

/** The field of the application that a rule looks at first: of those it waits for, else of those it reads. */
function fieldOfRule({ missing: [first], entry }: RuleResult): string {
  return first === undefined ? firstFieldOf(entry) : factDefinition(first).pointer;
}

/** Written out: what rules say is most of all that is found, and copying part by part takes five times as long. */
function ofRuleAt({ code, category, citations, severity, message, fix }: Finding, pointer: string): Finding {
  const where = { kind: "document", pointer } as const;
  return fix === undefined
    ? { code, category, citations, severity, message, where }
    : { code, category, citations, severity, message, fix, where };
}

/** The decision's own findings, pointing at the fields of this project. */
function reasonsOf({ tellingRules, findings }: DecidedProject, row: number): readonly Finding[] {
  const application = pointerOf(["projects", row, "application"]);
  return findings.map((finding, index) => {
    const rule = tellingRules[index];
    if (rule !== undefined) return ofRuleAt(finding, application + fieldOfRule(rule));
    const inside = finding.where?.kind === "document" ? finding.where.pointer : "";
    return { ...finding, where: { kind: "document", pointer: application + inside } };
  });
}

function verdictOf({ standing, outcome }: DecidedProject): Code | undefined {
  if (standing === "outside-coverage") return "project.not-judged";
  return outcome === "eligible" ? undefined : `project.${outcome}`;
}

function missingSlots({ missing }: DecidedProject) {
  const fields = uniqueTexts(missing.flatMap((fact) => fact.fields.map(fieldLabel)));
  const documents = uniqueTexts(missing.flatMap(({ provenBy }) => provenBy.map((id) => provingDocuments[id].name)));
  return {
    missing: listed(fields.map(inSmallLetters)),
    documents: documents.length === 0 ? phrases.noDocuments : listed(documents.map(inSmallLetters)),
  };
}

function judgementSlots({ openQuestions, missing }: DecidedProject, { register }: CheckInput) {
  const open = register.questions.filter(({ id }) => openQuestions.includes(id));
  const judgements = missing.filter(({ kind }) => kind === "judgement");
  const titles = [...open.map(({ title }) => title), ...judgements.map(({ label }) => inSmallLetters(label))];
  const appraiser = judgements.length > 0 ? [phrases.appraiser] : [];
  const who = [...open.map(({ whoCouldAnswer }) => whoCouldAnswer), ...appraiser];
  return { questions: asSentence(listed(titles)), who: listed(uniqueTexts(who)) };
}

function openDoors({ doors }: DecidedProject): BilingualText {
  if (doors.length === 0) return phrases.nothing;
  return phrases.openDoors(listed(doors.map(({ value }) => inSmallLetters(value.title))));
}

type MissingSlots = ReturnType<typeof missingSlots>;

/** Projects of one programme wait for the same things over and over: what those are called is put together once. */
function missingSlotsOfList(): (decision: DecidedProject) => MissingSlots {
  const known = new Map<string, MissingSlots>();
  return (decision) => {
    let key = "";
    for (const { fact, fields } of decision.missing) key += `${fact} ${fields.length === 1 ? fields[0] : fields};`;
    const slots = known.get(key) ?? missingSlots(decision);
    known.set(key, slots);
    return slots;
  };
}

/** What the message of a verdict names. */
function slotsOf(code: Code, decision: DecidedProject, input: CheckInput, missingOf: typeof missingSlots) {
  switch (code) {
    case "project.not-eligible":
      return { date: formatDate(input.rulebook.asOf), doors: openDoors(decision) };
    case "project.needs-information":
      return missingOf(decision);
    case "project.needs-judgement":
      return { ...judgementSlots(decision, input), doors: openDoors(decision) };
    case "project.not-judged":
      return {};
  }
}

/**
 * What the law says of each project: the verdict, and right after it the decision's own findings, which stand beneath
 * it in a report. A project that is eligible has no verdict here, but may have notices.
 */
export const checkProjectDecision = {
  codes,
  find: (input) => {
    const { programme, decisions } = input;
    const missingOf = missingSlotsOfList();
    return programme.projects.flatMap(({ name }, row) => {
      const decision = decisions[row];
      if (decision === undefined) return [];
      const code = verdictOf(decision);
      const reasons = reasonsOf(decision, row);
      if (code === undefined) return reasons;
      const at = ["projects", row, "application"];
      return [told(code, { at, slots: { name, ...slotsOf(code, decision, input, missingOf) } }), ...reasons];
    });
  },
} satisfies Check;
