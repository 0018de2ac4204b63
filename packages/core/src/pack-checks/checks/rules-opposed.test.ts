import { describeCheck, ruleWith } from "../../../test/check-example.js";
import { plainDate } from "../../basis/index.js";
import type { Condition } from "../../rules/index.js";
import { rulesOpposedCheck } from "./rules-opposed.js";

const isNew = (value: boolean): Condition => ({ fact: "project.isNewEquipment", operator: "equal", value });
const category = (...value: string[]): Condition => ({ fact: "category", operator: "in", value });
const activity: Condition = { fact: "activity", operator: "equal", value: "showroom" };
const workers = (operator: "lessThan" | "greaterThanInclusive"): Condition => ({
  fact: "applicant.workers",
  operator,
  value: 50,
});
const first = { id: "first" };
const second = { id: "second" };

describeCheck(rulesOpposedCheck, {
  wrong: {
    "only new equipment, and only used equipment": [
      ruleWith({ requires: isNew(true) }, first),
      ruleWith({ appliesWhen: activity, requires: isNew(false) }, second),
    ],
    "fewer than 50 workers, and 50 or more": [
      ruleWith({ requires: workers("lessThan") }, first),
      ruleWith({ requires: workers("greaterThanInclusive") }, second),
    ],
  },
  right: {
    "they bind one after the other": [
      ruleWith({ requires: isNew(true) }, { ...first, inForceTo: plainDate("2026-06-30") }),
      ruleWith({ requires: isNew(false) }, { ...second, inForceFrom: plainDate("2026-07-01") }),
    ],
    "they bind in two old provinces": [
      ruleWith({ requires: isNew(true) }, { ...first, territory: "dong-nai" }),
      ruleWith({ requires: isNew(false) }, { ...second, territory: "binh-phuoc" }),
    ],
    "they never apply to one case": [
      ruleWith({ appliesWhen: category("artisan"), requires: isNew(true) }, first),
      ruleWith({ appliesWhen: category("rural-establishment"), requires: isNew(false) }, second),
    ],
    "one keeps out every case of the other": [
      ruleWith({ appliesWhen: activity, requires: category("rural-establishment") }, first),
      ruleWith({ appliesWhen: category("artisan"), requires: isNew(true) }, second),
    ],
    "a reading reconciles them": [
      ruleWith({ requires: isNew(true) }, first),
      ruleWith(
        {
          requires: {
            question: "place-date",
            readings: { "decision-date": isNew(false), "plan-basis-date": isNew(true) },
          },
        },
        second,
      ),
    ],
  },
});
