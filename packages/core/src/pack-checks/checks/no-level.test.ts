import { decidableWith, describeCheck, levelWith } from "../../../test/check-example.js";
import { plainDate } from "../../basis/index.js";
import { noLevelCheck } from "./no-level.js";

const local = levelWith({ activities: ["model"], stream: "local" }, { id: "local" });
const national = levelWith({ activities: ["model"], stream: "national" }, { id: "national" });
const ended = plainDate("2026-06-30");

describeCheck(noLevelCheck, {
  wrong: {
    "no word on national money": [...decidableWith("model"), local],
    "the level ends and none follows": [...decidableWith("model"), { ...local, inForceTo: ended }, national],
    "the level begins too late": [
      ...decidableWith("model"),
      { ...local, inForceFrom: plainDate("2026-01-01") },
      national,
    ],
    "a level of one old province": [...decidableWith("model"), { ...local, territory: "dong-nai" }, national],
  },
  right: {
    "both streams, if only to say that no text gives a figure": [...decidableWith("model"), local, national],
    "the day after one level ends the next begins": [
      ...decidableWith("model"),
      { ...local, inForceTo: ended },
      { ...local, id: "local-later", inForceFrom: plainDate("2026-07-01") },
      national,
    ],
  },
});
