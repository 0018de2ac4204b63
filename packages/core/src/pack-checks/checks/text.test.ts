import { describeCheck, packOf, ruleWith } from "../../../test/check-example.js";
import { dongNai } from "../../packs/dong-nai/index.js";
import { textCheck } from "./text.js";

const titled = (vi: string) => ruleWith({ title: { vi, en: "Title" } });
const [question] = dongNai.questions;
const questions =
  question === undefined ? [] : [{ ...question, title: { vi: "C\u00e2u h\u1ecfi \u0430", en: "Question" } }];

describeCheck(textCheck, {
  wrong: {
    "a Cyrillic letter": [titled("M\u00e1y m\u00f3c m\u1edbi, \u0430n to\u00e0n")],
    "accents apart from their letters": [titled("Ma\u0301y mo\u0301c")],
    "an eth for a đ": [titled("\u00d0\u1ed3ng Nai")],
    "in a question": { pack: packOf({ questions, entries: [] }) },
  },
  right: { "Vietnamese as it is written": [titled("Máy móc, thiết bị tiên tiến")] },
});
