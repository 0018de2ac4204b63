import { type BilingualText, type Citation, type Finding, type Severity, severitySchema } from "../basis/index.js";
import { citationText, type InstrumentIndex } from "../law/index.js";
import { type CheckInput, knownInstruments } from "./check.js";
import { documentFieldLabel } from "./field-label.js";
import { phrases } from "./phrases.js";
import { type Place, type Places, placeOf } from "./source-document.js";

/** A finding with everything a reader needs in words: the field, the legal grounds, the reasons beneath it. */
export interface ToldFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly category: Finding["category"];
  readonly message: BilingualText;
  readonly fix: BilingualText | undefined;
  /** Where it points in the document (JSON Pointer, empty for a cell that belongs to no field); what that is called. */
  readonly pointer: string;
  readonly field: BilingualText;
  /** Where that stands in the file; `undefined` where the places of the file are not known. */
  readonly place: Place | undefined;
  readonly citations: readonly { readonly citation: Citation; readonly text: BilingualText }[];
  /** Why a project came out as it did: the decision's own findings. */
  readonly reasons: readonly ToldFinding[];
}

const verdictsOnProjects = new Set([
  "project.not-eligible",
  "project.needs-information",
  "project.needs-judgement",
  "project.not-judged",
]);

/** Findings of a decision keep the codes of the law and of the floors below; a project's own begin otherwise. */
const ofDecision = /^(?:rule|notice|place|coverage|transition)\./;

function pointerOfFinding({ where }: Finding): string {
  return where?.kind === "document" ? where.pointer : "";
}

interface Telling {
  readonly instruments: InstrumentIndex;
  readonly places: Places;
}

function tell(finding: Finding, { instruments, places }: Telling, reasons: readonly ToldFinding[]): ToldFinding {
  const pointer = pointerOfFinding(finding);
  const { code, severity, category, message, fix, where } = finding;
  const isCell = where?.kind === "sheet";
  const field = isCell ? phrases.cell(where) : documentFieldLabel(pointer);
  const place = isCell ? where : placeOf(places, pointer);
  const citations = finding.citations.map((citation) => ({ citation, text: citationText(citation, instruments) }));
  return { code, severity, category, message, fix, pointer, field, place, citations, reasons };
}

/** Whether a finding is a reason of the verdict before it; a graver one is never hidden beneath a lesser. */
function isReasonOf(finding: Finding, verdict: Finding): boolean {
  const inside = pointerOfFinding(finding).startsWith(pointerOfFinding(verdict));
  const rank = (severity: Severity) => severitySchema.options.indexOf(severity);
  return ofDecision.test(finding.code) && inside && rank(finding.severity) >= rank(verdict.severity);
}

/**
 * Findings as they are told to people: each with its field and grounds in words, and the findings of a decision beneath
 * the verdict on their project. `places` are those of the file that was read (`SourceDocument`).
 *
 * @example
 * ```ts
 * import { dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { tellFindings, validateCommuneProgramme } from "@khuyencong/core/validation";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-16" });
 * const grounds = { rulebook, register: dongNaiRegister };
 * const { findings } = validateCommuneProgramme({}, grounds);
 * tellFindings(findings, grounds)[0]?.field.vi; // => "Tên chương trình"
 * ```
 */
export function tellFindings(
  findings: readonly Finding[],
  grounds: Pick<CheckInput, "register" | "rulebook">,
  places: Places = new Map(),
): readonly ToldFinding[] {
  const telling: Telling = { instruments: knownInstruments(grounds), places };
  const reasonsByVerdict = new Map<Finding, Finding[]>();
  let verdict: Finding | undefined;
  const top = findings.filter((finding) => {
    if (verdictsOnProjects.has(finding.code)) {
      verdict = finding;
      reasonsByVerdict.set(finding, []);
      return true;
    }
    const reasons = verdict === undefined ? undefined : reasonsByVerdict.get(verdict);
    if (verdict === undefined || reasons === undefined || !isReasonOf(finding, verdict)) return true;
    reasons.push(finding);
    return false;
  });
  return top.map((finding) => {
    const reasons = (reasonsByVerdict.get(finding) ?? []).map((reason) => tell(reason, telling, []));
    return tell(finding, telling, reasons);
  });
}
