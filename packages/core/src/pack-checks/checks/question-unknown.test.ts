import { describeCheck, packOf, ruleWith } from "../../../test/check-example.js";
import { plainDate } from "../../basis/index.js";
import { dongNaiRegister } from "../../packs/dong-nai/index.js";
import { defineEntry } from "../../packs/national/index.js";
import { rulingKind } from "../../rulebook/index.js";
import type { Condition } from "../../rules/index.js";
import { questionUnknownCheck } from "./question-unknown.js";

const yes: Condition = { fact: "applicant.isRegistered", operator: "equal", value: true };
const requiring = (question: string, ...readings: string[]) =>
  ruleWith({ requires: { question, readings: Object.fromEntries(readings.map((reading) => [reading, yes])) } });
const ruling = (question: string, reading: string) =>
  defineEntry(rulingKind, {
    id: "ruling",
    inForceFrom: plainDate("2026-01-01"),
    citations: [{ instrument: "nd-80-2021", article: "5" }],
    assurance: "verified",
    value: { question, reading, document: { vi: "Công văn", en: "Letter" } },
  });

describeCheck(questionUnknownCheck, {
  wrong: {
    "an entry rests on a question that nobody asks": {
      pack: packOf({ entries: [ruleWith({}, { questions: ["why-is-the-sky-blue"] })] }),
      register: dongNaiRegister,
    },
    "a rule read by a question that nobody asks": [requiring("who-knows", "one", "two")],
    "a reading that the question does not have": [requiring("place-date", "decision-date", "full-moon")],
    "a reading about which the rule is silent": [requiring("place-date", "decision-date", "decision-date-again")],
    "a ruling for a reading that does not exist": [ruling("place-date", "full-moon")],
  },
  right: {
    "the readings of the question, each once": [requiring("place-date", "decision-date", "plan-basis-date")],
    "a question that the register asks": {
      pack: packOf({ entries: [ruleWith({}, { questions: ["local-levels"] })] }),
      register: dongNaiRegister,
    },
    "without a register nobody knows all questions": [ruleWith({}, { questions: ["local-levels"] })],
    "a ruling for one of the readings": [ruling("place-date", "decision-date")],
  },
});
