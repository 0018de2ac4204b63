import { type ExamplesOf, inOrder } from "../example.js";
import type { checkProjectActivity } from "./project-activity.js";

export const projectActivityExamples: ExamplesOf<typeof checkProjectActivity> = {
  "project.unknown-activity": {
    wrong: {
      at: "/projects/0/application/activity",
      situation: { vi: "Nội dung của đề án ghi là machinery.", en: "The activity is written as machinery." },
      changes: [[["projects", 0, "application", "activity"], "machinery"]],
    },
    right: inOrder,
  },
};
