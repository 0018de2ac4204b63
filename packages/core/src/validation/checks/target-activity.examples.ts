import { type ExamplesOf, inOrder } from "../example.js";
import type { checkTargetActivity } from "./target-activity.js";

export const targetActivityExamples: ExamplesOf<typeof checkTargetActivity> = {
  "target.unknown-activity": {
    wrong: {
      at: "/targets/0/activities/0",
      situation: { vi: "Nội dung hoạt động ghi là machinery.", en: "The activity is written as machinery." },
      changes: [[["targets", 0, "activities"], ["machinery"]]],
    },
    right: inOrder,
  },
};
