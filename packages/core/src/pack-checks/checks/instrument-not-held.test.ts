import { describeCheck, levelWith, packOf, ruleWith } from "../../../test/check-example.js";
import { dongNaiRegister } from "../../packs/dong-nai/index.js";
import { instrumentNotHeldCheck } from "./instrument-not-held.js";

const citing = (instrument: string) => ({ citations: [{ instrument, article: "1" }] });
/** The register names it, the pack does not. */
const onlyInRegister = "nd-32-2024";

describeCheck(instrumentNotHeldCheck, {
  wrong: {
    "a decree that nobody holds": [ruleWith({}, citing("nd-99-2099"))],
    "an amendment that nobody holds": [
      ruleWith({}, { citations: [{ instrument: "nd-80-2021", amendedBy: { instrument: "nd-99-2099" } }] }),
    ],
    "the ground of a factor": [
      levelWith({
        priority: { factor: { numerator: 3, denominator: 2 }, assurance: "inferred", ...citing("tt-1-2099-btc") },
      }),
    ],
    "the pack cites what only the register holds": {
      pack: packOf({ entries: [ruleWith({}, citing(onlyInRegister))] }),
      register: dongNaiRegister,
    },
  },
  right: {
    "a decree that the pack holds": [ruleWith({}, citing("nd-80-2021"))],
    "the register cites what it holds": {
      pack: packOf({ entries: [] }),
      register: { ...dongNaiRegister, entries: [ruleWith({}, citing(onlyInRegister))] },
    },
  },
});
