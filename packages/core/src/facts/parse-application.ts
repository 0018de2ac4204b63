import type * as z from "zod/mini";
import type { BilingualText, Finding } from "../basis/index.js";
import { suspicionOf } from "../basis/index.js";
import { type Application, applicationSchema } from "./application.js";
import { fieldLabel } from "./field-labels.js";
import { factMessages } from "./messages.js";

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

function messageOf(issue: Issue, label: BilingualText, received: unknown): BilingualText {
  switch (issue.code) {
    case "unrecognized_keys":
      return factMessages.unknownField(label, issue.keys.join(", "));
    case "invalid_value":
      return factMessages.notAChoice(label, issue.values.map(String));
    case "too_big":
    case "too_small":
      return factMessages.outOfRange(label);
    case "invalid_type":
      if (received === undefined) return factMessages.required(label);
      if (typeof received === "string" && (issue.expected === "number" || issue.expected === "int")) {
        return factMessages.textForNumber(label, received.slice(0, 40));
      }
      return issue.expected === "int" ? factMessages.notWhole(label) : factMessages.wrongType(label);
    default:
      return factMessages.notValid(label);
  }
}

function findingOf(issue: Issue, raw: unknown): Finding {
  const pointer = issue.path.map((step) => `/${String(step)}`).join("");
  const label = fieldLabel(pointer);
  const received = valueAt(raw, issue.path);
  // A text fails its own check only when an eye would miss what is wrong with it.
  const suspicion = issue.code === "custom" && typeof received === "string" ? suspicionOf(received) : undefined;
  return {
    code: `application.${suspicion === undefined ? issue.code.replaceAll("_", "-") : `text-${suspicion}`}`,
    severity: "error",
    category: "structure",
    message:
      suspicion === undefined ? messageOf(issue, label, received) : factMessages.suspiciousText[suspicion](label),
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
  if (!parsed.success) return { ok: false, findings: parsed.error.issues.map((issue) => findingOf(issue, raw)) };
  return { ok: true, application: parsed.data };
}
