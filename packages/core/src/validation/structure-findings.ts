import type * as z from "zod/mini";
import type { BilingualText, Finding } from "../basis/index.js";
import { factDefinition, factNames } from "../facts/index.js";
import { fieldName } from "./field-label.js";
import { pointerOf, valueAtSteps } from "./pointer.js";
import { type StructureCode, structureFault } from "./structure-codes.js";

type Issue = z.core.$ZodIssue;

const dates = /\/(?:date|issuedOn|approvedOn|dataUntil)$/;
const summedLists = /\/(?:years|projects|disbursements)$/;

function codeOfType(expected: string, received: unknown): StructureCode {
  if (received === undefined) return "structure.missing";
  const wantsNumber = expected === "number" || expected === "int";
  if (wantsNumber && typeof received === "string") return "structure.text-for-number";
  if (wantsNumber && Number.isFinite(received)) return "structure.not-whole";
  if (expected === "string" && typeof received === "number") return "structure.number-for-text";
  return expected === "boolean" ? "structure.not-yes-or-no" : "structure.wrong-type";
}

function codeOfCustom(path: string): StructureCode {
  if (dates.test(path)) return "structure.not-a-date";
  if (path === "/period") return "structure.period-reversed";
  return summedLists.test(path) ? "structure.sum-too-large" : "structure.not-valid";
}

function codeOf(issue: Issue, path: string, received: unknown): StructureCode {
  switch (issue.code) {
    case "invalid_type":
      return codeOfType(issue.expected, received);
    case "invalid_value":
      return received === undefined ? "structure.missing" : "structure.not-a-choice";
    case "too_big":
    case "too_small":
      return "structure.out-of-range";
    case "custom":
      return codeOfCustom(path);
    default:
      return "structure.not-valid";
  }
}

/** The values that a field may have, each with its meaning where the field is a fact. */
function choicesOf(issue: Issue, path: string): BilingualText {
  const values = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const inApplication = path.replace(/^\/projects\/\d+\/application/, "");
  const labels = factNames.map(factDefinition).find(({ pointer }) => pointer === inApplication)?.choices;
  const worded = (value: string, label: string | undefined) => (label === undefined ? value : `${value} (${label})`);
  return {
    vi: values.map((value) => worded(value, labels?.[value]?.vi)).join("; "),
    en: values.map((value) => worded(value, labels?.[value]?.en)).join("; "),
  };
}

function findingsOfIssue(issue: Issue, raw: unknown): readonly Finding[] {
  const path = pointerOf(issue.path);
  const field = fieldName(path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((name) =>
      structureFault("structure.unknown-field", { at: [...issue.path, name], slots: { field, name } }),
    );
  }
  const received = valueAtSteps(raw, issue.path);
  const shown = typeof received === "object" ? "…" : String(received);
  const slots = { field, received: shown, choices: choicesOf(issue, path) };
  return [structureFault(codeOf(issue, path, received), { at: issue.path, slots })];
}

/** All that holds a place: for `/a/b`, the document and `/a`. */
function holdersOf(path: string): readonly string[] {
  const steps = path.split("/");
  return steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join("/"));
}

/** Faults of structure in words for people, each at its place in the file; every unknown field is told by itself. */
export function structureFindings(issues: readonly Issue[], raw: unknown): readonly Finding[] {
  const paths = issues.map((issue) => pointerOf(issue.path));
  const holders = new Set(paths.flatMap(holdersOf));
  const firsts = new Map<string, number>();
  for (const [row, path] of paths.entries()) if (!firsts.has(path)) firsts.set(path, row);
  // What is said of a whole follows from a fault within it, and a number far too large breaks two rules at once.
  const isOwn = (issue: Issue, row: number) => {
    const path = paths[row] ?? "";
    return issue.code === "custom" ? !holders.has(path) : issue.code !== "too_big" || firsts.get(path) === row;
  };
  return issues.filter(isOwn).flatMap((issue) => findingsOfIssue(issue, raw));
}
