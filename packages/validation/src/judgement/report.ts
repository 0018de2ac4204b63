import type { PlainDate } from "@khuyencong/core/basis";
import type { Programme } from "@khuyencong/core/programme";
import { type LegalRegister, type Pack, type RulebookStamp, resolveRulebook, stampOf } from "@khuyencong/core/rulebook";
import {
  type CommuneProgramme,
  type Counts,
  countBySeverity,
  type Extent,
  type SourceDocument,
  type ToldFinding,
  tellFindings,
  type Verdict,
  validateSource,
  verdictOn,
} from "@khuyencong/core/validation";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type NamedFile, readFile } from "../reading/index.js";
import type { Problem } from "../reading/problem.js";
import { type DaySource, dayInVietnam, judgementDay } from "./judgement-day.js";
import { placesInOrder } from "./places-in-order.js";

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

function judged(file: FileStamp, document: SourceDocument, request: ReportRequest): JudgedReport {
  const { jurisdiction, tool } = request;
  const day = judgementDay(document.value, request.asOf, request.now);
  const rulebook = resolveRulebook(jurisdiction.pack, { asOf: day.date });
  const grounds = { rulebook, register: jurisdiction.register, provincial: jurisdiction.provincial };
  const { findings, programme, extent } = validateSource(document, grounds);
  const told = tellFindings(findings, grounds, document.places);
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
    // In the order of the file, so that an officer can go through it once from top to bottom.
    findings: placesInOrder(document.places, told),
  };
}

/** Reads a file and judges the programme in it. */
export async function reportOn(source: NamedFile, request: ReportRequest): Promise<Report> {
  const file = { name: source.name, sha256: bytesToHex(sha256(source.bytes)) };
  const { pack, register, provincial } = request.jurisdiction;
  const day = request.asOf ?? dayInVietnam(request.now);
  const document = await readFile(source, { pack, register, provincial, day });
  return document.ok ? judged(file, document.value, request) : unreadableReport(request.tool, file, document.problems);
}
