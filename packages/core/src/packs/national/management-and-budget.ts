import type { BilingualText } from "../../basis/index.js";
import { budgetCodeKind, managementShareKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { circular28From } from "./circular-28.js";
import { defineEntry } from "./define-entry.js";
import { jointCircular26Period } from "./joint-circular-26-levels.js";

const yearly: BilingualText = {
  vi: "kinh phí khuyến công được giao hằng năm",
  en: "the industrial-promotion funds given for the year",
};
const estimate: BilingualText = { vi: "dự toán đề án", en: "the project's estimate" };
const ofJointCircular = { instrument: "ttlt-26-2014", article: "6", clause: "2", point: "s" };
const jointPeriod = { inForceFrom: jointCircular26Period.from, inForceTo: jointCircular26Period.to };
const onePointFive = { numerator: 15, denominator: 1_000 };
const twoPointFive = { numerator: 25, denominator: 1_000 };

/** What may be kept for managing national money. */
export const managementShares: readonly UnknownEntry[] = [
  defineEntry(managementShareKind, {
    ...jointPeriod,
    id: "management-share.national-2014.managing-agency",
    citations: [ofJointCircular],
    assurance: "old-text",
    value: { of: "managing-agency", stream: "national", base: yearly, share: onePointFive },
  }),
  defineEntry(managementShareKind, {
    ...jointPeriod,
    id: "management-share.national-2014.implementing-unit",
    citations: [ofJointCircular],
    assurance: "old-text",
    value: { of: "implementing-unit", stream: "national", base: estimate, share: twoPointFive },
  }),
  defineEntry(managementShareKind, {
    id: "management-share.national.managing-agency",
    inForceFrom: circular28From,
    citations: [{ instrument: "tt-28-2018-btc", article: "8" }, ofJointCircular],
    assurance: "old-text",
    questions: ["unresolved-levels"],
    value: { of: "managing-agency", stream: "national", base: yearly, share: onePointFive },
  }),
  defineEntry(managementShareKind, {
    id: "management-share.national.implementing-unit",
    inForceFrom: circular28From,
    citations: [{ instrument: "tt-28-2018-btc", article: "8" }],
    assurance: "inferred",
    questions: ["unresolved-levels"],
    value: {
      of: "implementing-unit",
      stream: "national",
      base: estimate,
      unresolved: {
        vi: "Chưa đọc được mức của Thông tư số 28/2018/TT-BTC; mức cũ (đến 10/05/2018) là 2,5 %.",
        en: "The share of Circular No. 28/2018/TT-BTC was not read; the old one (until 10/05/2018) was 2.5 %.",
      },
    },
  }),
];

/** Where spending is booked. */
export const budgetCodes: readonly UnknownEntry[] = [
  defineEntry(budgetCodeKind, {
    ...jointPeriod,
    id: "budget-code.2014",
    citations: [{ instrument: "ttlt-26-2014", article: "8", clause: "3", point: "a" }],
    assurance: "old-text",
    value: { category: "070", section: "102" },
  }),
  defineEntry(budgetCodeKind, {
    id: "budget-code.2018",
    inForceFrom: circular28From,
    citations: [{ instrument: "tt-28-2018-btc" }],
    assurance: "corroborated",
    value: { category: "280", section: "309" },
  }),
];
