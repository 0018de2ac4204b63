import { plainDateSchema } from "@khuyencong/core/basis";
import type { Rulebook } from "@khuyencong/core/rulebook";
import { jurisdictionNames, jurisdictionOf } from "../law/jurisdictions.js";
import { sizeFaults } from "../law/overrides-size.js";
import { rulebookOf } from "../law/rulebooks.js";
import { messages, type RequestCode } from "../messages.js";
import { type RefusalFinding, RequestRefused } from "../problem.js";
import { mostApplications } from "../schema/decision-request.js";

/** A request that can be worked on: the law to apply, and applications that are not yet read. */
export interface ReadDecisionRequest {
  readonly rulebook: Rulebook;
  readonly asked: { readonly application: unknown } | { readonly applications: readonly unknown[] };
}

const fields = ["jurisdiction", "asOf", "application", "applications", "overrides"] as const;

/** A JSON object; nothing is known of its fields yet. */
type Body = Readonly<Partial<Record<(typeof fields)[number], unknown>>>;

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

function faultsOfNames(body: Body): RefusalFinding[] {
  const unknown = Object.keys(body).filter((name) => !fields.some((field) => field === name));
  return unknown.slice(0, 50).map((name) => {
    const shown = name.slice(0, 60);
    return fault("request.unknown-field", messages.unknownField(shown), `/${shown}`);
  });
}

/** Reads the frame of a request; refuses it with every fault at once. The applications are read one by one later. */
export function readDecisionRequest(body: unknown): ReadDecisionRequest {
  if (!isBody(body)) throw new RequestRefused({ kind: "invalid-request", detail: messages.bodyIsObject });
  const { jurisdiction = jurisdictionNames[0], asOf, application, applications, overrides } = body;
  const findings = [...faultsOfNames(body), ...faultsOfAsked(body)];
  const name = jurisdictionNames.find((known) => known === jurisdiction);
  if (name === undefined) {
    findings.push(
      fault("request.not-a-choice", messages.notAChoice("jurisdiction", jurisdictionNames), "/jurisdiction"),
    );
  }
  findings.push(...sizeFaults(overrides, "/overrides"));
  const day = plainDateSchema.safeParse(asOf);
  if (asOf === undefined) findings.push(fault("request.required", messages.asOfRequired, "/asOf"));
  else if (!day.success) findings.push(fault("request.not-a-day", messages.notADay, "/asOf"));
  if (findings.length > 0 || name === undefined || !day.success) {
    throw new RequestRefused({ kind: "invalid-request", detail: messages.seeFindings(findings.length), findings });
  }
  const rulebook = rulebookOf(jurisdictionOf(name), day.data, overrides);
  return { rulebook, asked: Array.isArray(applications) ? { applications } : { application } };
}
