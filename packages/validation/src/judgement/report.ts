import type { Finding, PlainDate } from "@khuyencong/core/basis";
import type { Programme } from "@khuyencong/core/programme";
import { type LegalRegister, type Pack, type RulebookStamp, resolveRulebook, stampOf } from "@khuyencong/core/rulebook";
import {
  type Companions,
  type Counts,
  countBySeverity,
  documentKindOf,
  type Extent,
  type ReportGrounds,
  type SourceDocument,
  type ToldFinding,
  tellFindings,
  type Verdict,
  validateReport,
  validateSource,
  verdictOn,
} from "@khuyencong/core/validation";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type NamedFile, readFile } from "../reading/index.js";
import type { Problem } from "../reading/problem.js";
import { type DaySource, dayInVietnam, judgementDay } from "./judgement-day.js";
import { placesInOrder } from "./places-in-order.js";
import type { Subject } from "./subject.js";

/** Whose law and programme judge: everything that is one province's own. */
export interface Jurisdiction {
  readonly pack: Pack;
  /** Every instrument, question and activity on record. */
  readonly register: LegalRegister;
  /** The provincial programme under which communes stand, where one is held. */
  readonly provincial: Programme | undefined;
}

/** The name and version of the tool that made a report. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What was looked at: enough to know later that it was this very file. */
export interface FileStamp {
  readonly name: string;
  /** `undefined` where not even the bytes could be had. */
  readonly sha256: string | undefined;
}

interface ReportBase {
  readonly tool: Tool;
  readonly file: FileStamp;
}

/** A programme, or a commune's report, that was read and judged. */
export interface JudgedReport extends ReportBase {
  readonly verdict: Exclude<Verdict, "unreadable">;
  readonly rulebook: RulebookStamp;
  readonly daySource: DaySource;
  readonly extent: Extent;
  readonly subject: Subject;
  readonly counts: Counts;
  readonly findings: readonly ToldFinding[];
}

/** A file that could not be read. */
export interface UnreadableReport extends ReportBase {
  readonly verdict: "unreadable";
  readonly problems: readonly Problem[];
}

export type Report = JudgedReport | UnreadableReport;

/** What a report is made under, besides the file. */
export interface ReportRequest {
  readonly jurisdiction: Jurisdiction;
  readonly tool: Tool;
  /** The day whose law judges, where one was asked for. */
  readonly asOf: PlainDate | undefined;
  readonly now: Date;
}

/** A report that a file could not be read, for those who never came to its bytes. */
export function unreadableReport(tool: Tool, file: FileStamp, problems: readonly Problem[]): UnreadableReport {
  return { tool, file, verdict: "unreadable", problems };
}

interface Found {
  readonly subject: Subject;
  readonly extent: Extent;
  readonly findings: readonly Finding[];
}

function findIn(document: SourceDocument, grounds: ReportGrounds): Found {
  if (documentKindOf(document.value) === "report") {
    const { report, ...found } = validateReport(document, grounds);
    return { subject: { kind: "report", report, isWhole: found.extent === "everything" }, ...found };
  }
  const { programme, ...found } = validateSource(document, grounds);
  return { subject: { kind: "programme", programme, isWhole: found.extent === "everything" }, ...found };
}

/** Judges what was read from a file; a report also against what the commune handed in before. */
export function judge(
  file: FileStamp,
  document: SourceDocument,
  request: ReportRequest,
  companions: Companions = {},
): JudgedReport {
  const { jurisdiction, tool } = request;
  const day = judgementDay(document.value, request.asOf, request.now);
  const rulebook = resolveRulebook(jurisdiction.pack, { asOf: day.date });
  const { register, provincial } = jurisdiction;
  const { findings, subject, extent } = findIn(document, { rulebook, register, provincial, companions });
  const told = tellFindings(findings, { rulebook, register }, document.places);
  const counts = countBySeverity(told);
  return {
    tool,
    file,
    verdict: verdictOn(counts),
    rulebook: stampOf(rulebook),
    daySource: day.source,
    extent,
    subject,
    counts,
    // In the order of the file, so that an officer can go through it once from top to bottom.
    findings: placesInOrder(document.places, told),
  };
}

/** What came of a file before it is judged: the document in it, or a report that it cannot be read. */
export type OpenedFile =
  | { readonly file: FileStamp; readonly document: SourceDocument }
  | { readonly file: FileStamp; readonly unreadable: UnreadableReport };

/** Opens a file of any format. */
export async function openFile(source: NamedFile, request: ReportRequest): Promise<OpenedFile> {
  const file = { name: source.name, sha256: bytesToHex(sha256(source.bytes)) };
  const { pack, register, provincial } = request.jurisdiction;
  const day = request.asOf ?? dayInVietnam(request.now);
  const read = await readFile(source, { pack, register, provincial, day });
  return read.ok
    ? { file, document: read.value }
    : { file, unreadable: unreadableReport(request.tool, file, read.problems) };
}

/** Reads a file and judges what is in it. */
export async function reportOn(
  source: NamedFile,
  request: ReportRequest,
  companions: Companions = {},
): Promise<Report> {
  const opened = await openFile(source, request);
  return "document" in opened ? judge(opened.file, opened.document, request, companions) : opened.unreadable;
}
