import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { PlainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { type RulebookStamp, resolveRulebook, stampOf } from "@khuyencong/core/rulebook";
import {
  type CommuneProgramme,
  type Counts,
  countBySeverity,
  type Extent,
  type ToldFinding,
  tellFindings,
  type Verdict,
  validateSource,
  verdictOn,
} from "@khuyencong/core/validation";
import { type DaySource, judgementDay } from "./judgement-day.js";
import type { Problem, Read } from "./problem.js";
import { refused } from "./problem.js";
import { problems } from "./problems.js";
import { formatOf, readDocument } from "./read-document.js";
import { readText } from "./read-text.js";
import { tool } from "./tool.js";

/** What was looked at: enough to know later that it was this very file. */
interface FileStamp {
  readonly path: string;
  readonly name: string;
  readonly sha256: string | undefined;
}

interface ReportBase {
  readonly tool: typeof tool;
  readonly file: FileStamp;
}

/** A programme that was read and judged. */
export interface JudgedReport extends ReportBase {
  readonly verdict: Exclude<Verdict, "unreadable">;
  readonly rulebook: RulebookStamp;
  readonly daySource: DaySource;
  readonly extent: Extent;
  readonly programme: CommuneProgramme | undefined;
  readonly counts: Counts;
  readonly findings: readonly ToldFinding[];
}

/** A file that could not be read. */
export interface UnreadableReport extends ReportBase {
  readonly verdict: "unreadable";
  readonly problems: readonly Problem[];
}

export type Report = JudgedReport | UnreadableReport;

/** What a report is made from, besides the file. */
export interface ReportRequest {
  readonly path: string;
  readonly asOf: PlainDate | undefined;
  readonly now: Date;
}

function stampOfFile(path: string, bytes?: Uint8Array): FileStamp {
  const sha256 = bytes === undefined ? undefined : createHash("sha256").update(bytes).digest("hex");
  return { path, name: basename(path), sha256 };
}

function unreadable(file: FileStamp, { problems: found }: Extract<Read<never>, { ok: false }>): UnreadableReport {
  return { tool, file, verdict: "unreadable", problems: found };
}

/** In the order of the file, so that an officer can go through it once from top to bottom. */
function byPlace({ place: first }: ToldFinding, { place: second }: ToldFinding): number {
  if (first?.kind !== "text" || second?.kind !== "text") return 0;
  return first.line - second.line || first.column - second.column;
}

/** Reads a file and judges the programme in it by the law of Đồng Nai. */
export function reportOn({ path, asOf, now }: ReportRequest): Report {
  const format = formatOf(path);
  const source = readText(path);
  if (!source.ok) return unreadable(stampOfFile(path), source);
  const file = stampOfFile(path, source.value.bytes);
  if (format === undefined) return unreadable(file, refused(problems.unknownFormat));
  const document = readDocument(source.value.text, format);
  if (!document.ok) return unreadable(file, document);
  const day = judgementDay(document.value.value, asOf, now);
  const rulebook = resolveRulebook(dongNai, { asOf: day.date });
  const grounds = { rulebook, register: dongNaiRegister, provincial: decision33 };
  const { findings, programme, extent } = validateSource(document.value, grounds);
  const told = tellFindings(findings, grounds, document.value.places).toSorted(byPlace);
  const counts = countBySeverity(told);
  return {
    tool,
    file,
    verdict: verdictOn(counts),
    rulebook: stampOf(rulebook),
    daySource: day.source,
    extent,
    programme,
    counts,
    findings: told,
  };
}
