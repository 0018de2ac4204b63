import { describeCheck, packOf, ruleWith } from "../../../test/check-example.js";
import { dongNai } from "../../packs/dong-nai/index.js";
import { idTwiceCheck } from "./id-twice.js";

describeCheck(idTwiceCheck, {
  wrong: {
    "two rules of one id": [ruleWith({}), ruleWith({})],
    "an instrument given twice": {
      pack: packOf({ entries: [], instruments: [...dongNai.instruments, ...dongNai.instruments.slice(0, 1)] }),
    },
  },
  right: { "two rules of two ids": [ruleWith({}), ruleWith({}, { id: "two" })] },
});
