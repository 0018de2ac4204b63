import { describeCheck, ruleWith } from "../../../test/check-example.js";
import type { Condition } from "../../rules/index.js";
import { ruleNeverMetCheck } from "./rule-never-met.js";

const form = (...value: string[]): Condition => ({ fact: "applicant.legalForm", operator: "in", value });

describeCheck(ruleNeverMetCheck, {
  wrong: {
    "it applies to enterprises and wants cooperatives": [
      ruleWith({ appliesWhen: form("enterprise"), requires: form("cooperative", "cooperative-union") }),
    ],
    "under one reading nobody can meet it": [
      ruleWith({
        appliesWhen: form("enterprise"),
        requires: {
          question: "place-date",
          readings: { "decision-date": form("enterprise"), "plan-basis-date": form("cooperative") },
        },
      }),
    ],
  },
  right: {
    "some enterprises meet it": [
      ruleWith({ appliesWhen: form("enterprise", "cooperative"), requires: form("cooperative") }),
    ],
  },
});
