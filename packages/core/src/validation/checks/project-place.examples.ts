import { type ExamplesOf, inOrder } from "../example.js";
import type { checkProjectPlace } from "./project-place.js";

export const projectPlaceExamples: ExamplesOf<typeof checkProjectPlace> = {
  "project.place-elsewhere": {
    wrong: {
      at: "/projects/0/application/production/commune",
      situation: {
        vi: "Cơ sở sản xuất ở Long Thành, không ở xã này.",
        en: "The workshop produces in Long Thành, not here.",
      },
      changes: [[["projects", 0, "application", "production", "commune"], "26368"]],
    },
    right: inOrder,
  },
};
