import type * as z from "zod/mini";
import { suspicionOf } from "../../basis/index.js";
import type { Fault } from "../fault.js";
import { fieldTitle } from "../field-titles.js";
import { structureMessages, type Words } from "../messages.js";

type Issue = z.core.$ZodIssue;

/** A hostile file can hold any number of fields, with names of any length. */
const longestShown = 60;
const mostFaults = 200;

function shown(name: string): string {
  const composed = name.normalize("NFC");
  return composed.length > longestShown ? `${composed.slice(0, longestShown)}…` : composed;
}

/** A place in a document as a JSON Pointer (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    raw,
  );
}

const days: ReadonlySet<string> = new Set(["issuedOn", "inForceFrom", "inForceTo", "from"]);

/** What a check beyond the plain type was about; told by the field, since each field has one such check. */
function wordsOfCheck(name: string, received: unknown, label: Parameters<typeof structureMessages.notADay>[1]): Words {
  if (days.has(name)) return structureMessages.notADay(name, label);
  if (name === "ratio" || name === "investmentDoneMoreThan") return structureMessages.ratioAboveWhole(name, label);
  if (name === "factor") return structureMessages.factorBelowOne(name, label);
  if (typeof received === "string" && suspicionOf(received) !== undefined) {
    return structureMessages.notComposed(name, label);
  }
  return structureMessages.notValid(name, label);
}

function wordsOf(issue: Issue, names: readonly string[], received: unknown): Words {
  const name = names.at(-1);
  if (name === undefined) return structureMessages.notADocument;
  const label = fieldTitle(name, names.at(-2));
  switch (issue.code) {
    case "invalid_value":
      return structureMessages.notAChoice(name, issue.values.map(String), label);
    case "invalid_type":
      if (received === undefined) return structureMessages.missing(name, label);
      return issue.expected === "int" || issue.expected === "number"
        ? structureMessages.notWhole(name, label)
        : structureMessages.notValid(name, label);
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? structureMessages.empty(name, label)
        : structureMessages.notWhole(name, label);
    case "too_big":
      return structureMessages.tooLarge(name, label);
    case "custom":
      return wordsOfCheck(name, received, label);
    default:
      return days.has(name) ? structureMessages.notADay(name, label) : structureMessages.notValid(name, label);
  }
}

/** What a schema found, in words; `holder` is what holds the value that was looked at. */
export function structureFaults(
  issues: readonly Issue[],
  raw: unknown,
  { code, pointer, holder }: { readonly code: string; readonly pointer: string; readonly holder?: string },
): readonly Fault[] {
  return issues.slice(0, mostFaults).flatMap((issue): readonly Fault[] => {
    const place = `${pointer}${pointerOf(issue.path)}`;
    if (issue.code === "unrecognized_keys") {
      return issue.keys.slice(0, mostFaults).map((key) => ({
        code,
        words: structureMessages.unknownField(shown(key)),
        pointer: `${place}${pointerOf([key.slice(0, longestShown)])}`,
      }));
    }
    const within = issue.path.filter((step) => typeof step === "string");
    const names = holder === undefined ? within : [holder, ...within];
    return [{ code, words: wordsOf(issue, names, valueAt(raw, issue.path)), pointer: place }];
  });
}
