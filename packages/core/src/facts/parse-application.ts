import type * as z from "zod/mini";
import type { BilingualText, Finding } from "../basis/index.js";
import { suspicionOf } from "../basis/index.js";
import { type Application, applicationSchema } from "./application.js";
import { fieldLabel } from "./field-labels.js";
import { loanCurrencyLabels, loanPurposeLabels, loanTermLabels } from "./loan.js";
import { factMessages } from "./messages.js";
import { factDefinition, factNames } from "./vocabulary/index.js";

/** An application that can be decided, or everything that is wrong with it. */
export type ParsedApplication =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly findings: readonly Finding[] };

type Issue = z.core.$ZodIssue;

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    raw,
  );
}

/** A hostile file can hold any number of fields, with names of any length. */
const mostNamed = 5;
const longestShown = 40;

function shownName(name: string): string {
  const composed = name.normalize("NFC");
  return composed.length > longestShown ? `${composed.slice(0, longestShown)}…` : composed;
}

/** The first names, and how many more there are. */
function shownNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map(shownName).join(", ");
  return names.length > mostNamed ? `${shown} … +${names.length - mostNamed}` : shown;
}

/** Choices of fields that are no facts, by the last step of their place. */
const choicesOfLoans: Readonly<Record<string, Readonly<Record<string, BilingualText>>>> = {
  purpose: loanPurposeLabels,
  currency: loanCurrencyLabels,
  term: loanTermLabels,
};
const ofALoan = /^\/loans\/\d+\/(purpose|currency|term)$/;
const aMonthOfALoan = /^\/loans\/\d+\/(?:firstMonth|months\/\d+\/month)$/;
const monthsOfALoan = /^\/loans\/\d+\/months$/;

/** The choices of a field by name, each with the value that stands for it in a file. */
function choicesAt(pointer: string, values: readonly string[]): readonly BilingualText[] {
  const name = factNames.find((candidate) => factDefinition(candidate).pointer === pointer);
  const ofLoan = choicesOfLoans[ofALoan.exec(pointer)?.[1] ?? ""];
  const choices = name === undefined ? ofLoan : factDefinition(name).choices;
  return values.map((value) => {
    const label = choices?.[value];
    return label === undefined
      ? { vi: `"${value}"`, en: `"${value}"` }
      : { vi: `${label.vi} ("${value}")`, en: `${label.en} ("${value}")` };
  });
}

function messageOf(issue: Issue, pointer: string, received: unknown): BilingualText {
  const label = fieldLabel(pointer);
  switch (issue.code) {
    case "unrecognized_keys":
      return factMessages.unknownField(label, shownNames(issue.keys));
    case "invalid_value":
      return factMessages.notAChoice(label, choicesAt(pointer, issue.values.map(String)));
    case "too_big":
    case "too_small":
      return factMessages.outOfRange(label);
    case "invalid_type":
      if (received === undefined) return factMessages.required(label);
      if (typeof received === "string" && (issue.expected === "number" || issue.expected === "int")) {
        return factMessages.textForNumber(label, shownName(received));
      }
      return issue.expected === "int" ? factMessages.notWhole(label) : factMessages.wrongType(label);
    case "invalid_format":
      return aMonthOfALoan.test(pointer) ? factMessages.notAMonth(label) : factMessages.notValid(label);
    case "custom":
      return monthsOfALoan.test(pointer) ? factMessages.repeatedMonth(label) : factMessages.notValid(label);
    default:
      return factMessages.notValid(label);
  }
}

function findingOf(issue: Issue, raw: unknown): Finding {
  const pointer = issue.path.map((step) => `/${String(step)}`).join("");
  const received = valueAt(raw, issue.path);
  // A text fails its own check only when an eye would miss what is wrong with it.
  const suspicion = issue.code === "custom" && typeof received === "string" ? suspicionOf(received) : undefined;
  return {
    code: `application.${suspicion === undefined ? issue.code.replaceAll("_", "-") : `text-${suspicion}`}`,
    severity: "error",
    category: "structure",
    message:
      suspicion === undefined
        ? messageOf(issue, pointer, received)
        : factMessages.suspiciousText[suspicion](fieldLabel(pointer)),
    citations: [],
    where: { kind: "document", pointer },
  };
}

/**
 * Reads an application from anything: gives it typed, or every fault with its place and words for people.
 *
 * @example
 * ```ts
 * import { parseApplication } from "@khuyencong/core/facts";
 * const parsed = parseApplication({ activity: "advanced-machinery", planYear: 2026, project: { cost: "1.000,5" } });
 * parsed.ok ? [] : parsed.findings.map((finding) => finding.where); // => [{ kind: "document", pointer: "/project/cost" }]
 * ```
 */
export function parseApplication(raw: unknown): ParsedApplication {
  const parsed = applicationSchema.safeParse(raw);
  if (!parsed.success) {
    const findings = parsed.error.issues.map((issue) => findingOf(issue, raw));
    const places = findings.map(({ where }) => (where?.kind === "document" ? where.pointer : ""));
    return { ok: false, findings: findings.filter((_, index) => places.indexOf(places[index] ?? "") === index) };
  }
  return { ok: true, application: parsed.data };
}
