import { type Application, parseApplication } from "@khuyencong/core/facts";
import type { Rulebook } from "@khuyencong/core/rulebook";
import { type Body, readFrame } from "../decisions/read-decision-request.js";
import { rankingRulebookOf } from "../law/rulebooks.js";
import { messages } from "../messages.js";
import { faultsAt, mostFindings, type RefusalFinding, RequestRefused } from "../problem.js";
import { mostRankedApplications } from "../schema/ranking-request.js";

/** A list that can be ranked: every application of it is read. */
export interface ReadRankingRequest {
  readonly rulebook: Rulebook;
  readonly applications: readonly Application[];
}

function isListOfFitLength(applications: unknown): applications is readonly unknown[] {
  return Array.isArray(applications) && applications.length >= 1 && applications.length <= mostRankedApplications;
}

function* faultsOfList({ applications }: Body): Generator<RefusalFinding> {
  if (isListOfFitLength(applications)) return;
  const message = messages.listLength(mostRankedApplications);
  yield { code: "request.list-length", message, pointer: "/applications" };
}

/** Reads a list to rank. Unlike with decisions, one application that cannot be read stops all: places hang together. */
export function readRankingRequest(raw: unknown): ReadRankingRequest {
  const { rulebook, body } = readFrame(raw, {
    fields: ["applications"],
    faults: faultsOfList,
    rulebookOf: rankingRulebookOf,
  });
  const given = isListOfFitLength(body.applications) ? body.applications : [];
  const applications: Application[] = [];
  const findings: RefusalFinding[] = [];
  for (const [index, application] of given.entries()) {
    const parsed = parseApplication(application);
    if (parsed.ok) applications.push(parsed.application);
    else findings.push(...faultsAt(`/applications/${index}`, parsed.findings));
    if (findings.length >= mostFindings) break;
  }
  if (findings.length > 0) {
    const told = findings.slice(0, mostFindings);
    throw new RequestRefused({
      kind: "invalid-application",
      detail: messages.seeFindings(told.length),
      findings: told,
    });
  }
  return { rulebook, applications };
}
