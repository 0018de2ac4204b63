import { formatDate } from "../../basis/index.js";
import { type Check, communeDuty, knownInstruments } from "../check.js";
import { makeFinding } from "../make-finding.js";

/** Whether the programme is approved, and not before the provincial programme that asks for it. */
export const checkApproval: Check = (input) => {
  const { programme, provincial } = input;
  const { approval } = programme;
  if (approval === undefined)
    return [makeFinding("approval.missing", { at: ["approval"], citations: communeDuty(input) })];
  const issuedOn = provincial && knownInstruments(input).get(provincial.approvedBy.instrument)?.issuedOn;
  if (provincial === undefined || issuedOn === undefined || issuedOn === "unknown") return [];
  if (approval.date >= issuedOn) return [];
  return [
    makeFinding("approval.before-province", {
      at: ["approval", "date"],
      slots: { date: formatDate(approval.date), provinceDate: formatDate(issuedOn) },
      citations: [provincial.approvedBy],
    }),
  ];
};
