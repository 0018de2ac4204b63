import { describeCheck, ruleWith } from "../../../test/check-example.js";
import { plainDate } from "../../basis/index.js";
import { doorKind } from "../../eligibility/index.js";
import { defineEntry } from "../../packs/national/index.js";
import { doorWithoutRuleCheck } from "./door-without-rule.js";

const text = { vi: "Cửa khác", en: "Another door" };
const door = defineEntry(doorKind, {
  id: "door.other",
  inForceFrom: plainDate("2025-10-15"),
  citations: [{ instrument: "nd-80-2021", article: "5" }],
  assurance: "verified",
  value: { whenFailed: ["place"], title: text, text },
});

describeCheck(doorWithoutRuleCheck, {
  wrong: { "a door behind a rule that does not exist": [door, ruleWith({}, { id: "size" })] },
  right: { "a door behind a rule": [door, ruleWith({}, { id: "place" })] },
});
