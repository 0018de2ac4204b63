import { plainDateSchema } from "@khuyencong/core/basis";
import type { LegalRegister, Rulebook } from "@khuyencong/core/rulebook";
import { jurisdictionNames, jurisdictionOf } from "../law/jurisdictions.js";
import { sizeFaults } from "../law/overrides-size.js";
import { rulebookOf } from "../law/rulebooks.js";
import { messages, type RequestCode } from "../messages.js";
import { type RefusalFinding, RequestRefused } from "../problem.js";
import { mostApplications } from "../schema/decision-request.js";

/** A request that can be worked on: the law to apply, and applications that are not yet read. */
export interface ReadDecisionRequest {
  readonly rulebook: Rulebook;
  /** Of the same jurisdiction, for the words of an explanation. */
  readonly register: LegalRegister;
  readonly asked: { readonly application: unknown } | { readonly applications: readonly unknown[] };
}

const fieldsOfLaw = ["jurisdiction", "asOf", "overrides"] as const;
const fieldsOfDecisions = ["application", "applications"] as const;

/** A JSON object; nothing is known of its fields yet. */
export type Body = Readonly<
  Partial<Record<(typeof fieldsOfLaw)[number] | (typeof fieldsOfDecisions)[number], unknown>>
>;

function isBody(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fault(code: RequestCode, message: RefusalFinding["message"], pointer: string): RefusalFinding {
  return { code, message, pointer };
}

function* faultsOfAsked({ application, applications }: Body): Generator<RefusalFinding> {
  if ((application === undefined) === (applications === undefined)) {
    yield fault("request.one-or-many", messages.oneOrMany, "");
  } else if (applications !== undefined) {
    const isList = Array.isArray(applications) && applications.length >= 1 && applications.length <= mostApplications;
    if (!isList) yield fault("request.list-length", messages.listLength(mostApplications), "/applications");
  }
}

function faultsOfNames(body: Body, asked: readonly string[]): RefusalFinding[] {
  const known = [...fieldsOfLaw, ...asked];
  const unknown = Object.keys(body).filter((name) => !known.includes(name));
  return unknown.slice(0, 50).map((name) => {
    const shown = name.slice(0, 60);
    return fault("request.unknown-field", messages.unknownField(shown), `/${shown}`);
  });
}

/** What a request asks of the law besides naming it: its own fields, and what is wrong with them. */
interface Asked {
  readonly fields: readonly string[];
  readonly faults: (body: Body) => Iterable<RefusalFinding>;
  /** The law that is named: to decide with, or to rank with. */
  readonly rulebookOf: typeof rulebookOf;
}

/** The law that a request names, and the rest of the request. */
interface Frame extends Pick<ReadDecisionRequest, "rulebook" | "register"> {
  readonly body: Body;
}

/** Reads the frame of a request and the law that it names; refuses it with every fault at once. */
export function readFrame(body: unknown, asked: Asked): Frame {
  if (!isBody(body)) throw new RequestRefused({ kind: "invalid-request", detail: messages.bodyIsObject });
  const { jurisdiction = jurisdictionNames[0], asOf, overrides } = body;
  const findings = [...faultsOfNames(body, asked.fields), ...asked.faults(body)];
  const name = jurisdictionNames.find((known) => known === jurisdiction);
  if (name === undefined) {
    findings.push(
      fault("request.not-a-choice", messages.notAChoice("jurisdiction", jurisdictionNames), "/jurisdiction"),
    );
  }
  findings.push(...sizeFaults(overrides, "/overrides"));
  const day = plainDateSchema.safeParse(asOf);
  if (asOf === undefined) findings.push(fault("request.required", messages.asOfRequired, "/asOf"));
  else if (!day.success) findings.push(fault("request.not-a-day", messages.notADay("asOf"), "/asOf"));
  if (findings.length > 0 || name === undefined || !day.success) {
    throw new RequestRefused({ kind: "invalid-request", detail: messages.seeFindings(findings.length), findings });
  }
  const held = jurisdictionOf(name);
  return { rulebook: asked.rulebookOf(held, day.data, overrides), register: held.register, body };
}

/** Reads a request for decisions. The applications are read one by one later. */
export function readDecisionRequest(raw: unknown): ReadDecisionRequest {
  const { rulebook, register, body } = readFrame(raw, {
    fields: fieldsOfDecisions,
    faults: faultsOfAsked,
    rulebookOf,
  });
  const { application, applications } = body;
  return { rulebook, register, asked: Array.isArray(applications) ? { applications } : { application } };
}
