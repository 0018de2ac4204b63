import type { Place, SourceDocument } from "@khuyencong/core/validation";
import { type ErrorCode, LineCounter, parseDocument } from "yaml";
import type { Format } from "./format.js";
import { firstJsonFault } from "./json-fault.js";
import { hasTooManyTokens, isTooDeep } from "./nesting.js";
import { type Problem, type Read, refused } from "./problem.js";
import { problems } from "./problems.js";
import { rawValueOf } from "./raw-value.js";

/** Enough to mend a file by; the rest often follows from the first. */
const mostProblems = 5;

const byErrorCode: Readonly<Partial<Record<ErrorCode, Problem>>> = {
  TAB_AS_INDENT: problems.yamlTab,
  MULTIPLE_DOCS: problems.yamlSeveralDocuments,
  BAD_ALIAS: problems.yamlReference,
  MULTIPLE_ANCHORS: problems.yamlReference,
  MULTIPLE_TAGS: problems.yamlTag,
  TAG_RESOLVE_FAILED: problems.yamlTag,
  BAD_DIRECTIVE: problems.yamlDirective,
};

/**
 * Reads a text as JSON or YAML, with the line and column of every part. JSON is a part of YAML, so one reader serves
 * both and they cannot come out differently; what only YAML allows is refused in JSON first.
 */
export function readTextDocument(text: string, format: Exclude<Format, "xlsx">): Read<SourceDocument> {
  if (hasTooManyTokens(text)) return refused(problems.tooManyParts);
  if (isTooDeep(text)) return refused(problems.tooDeep);
  const lines = new LineCounter();
  // Twice-given fields are looked for by our own reader: the library's way takes the square of their number.
  const document = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: false, lineCounter: lines });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, Math.max(0, text.length - 1)));
    return { kind: "text", line, column: col };
  };
  const fault = format === "json" ? firstJsonFault(text) : undefined;
  if (fault !== undefined) return refused({ ...problems.jsonSyntax, place: at(fault) });
  if (document.errors.length > 0) {
    const found = document.errors.slice(0, mostProblems);
    return refused(
      ...found.map(({ code, pos }) => ({ ...(byErrorCode[code] ?? problems.yamlSyntax), place: at(pos[0]) })),
    );
  }
  if (document.directives?.yaml.explicit === true) return refused(problems.yamlDirective);
  const raw = rawValueOf(document.contents, lines);
  if (raw.problems.length > 0) return refused(...raw.problems.slice(0, mostProblems));
  return raw.value === null
    ? refused(problems.empty)
    : { ok: true, value: { value: raw.value, places: raw.places, findings: [] } };
}
