import { anotherProject, type ExamplesOf, inOrder } from "../example.js";
import { programmeInOrder } from "../programme-in-order.js";
import type { checkTargetProjects } from "./target-projects.js";

export const targetProjectsExamples: ExamplesOf<typeof checkTargetProjects> = {
  "target.without-project": {
    wrong: {
      at: "/targets/1",
      situation: {
        vi: "Có chỉ tiêu hội chợ nhưng chưa có đề án hội chợ.",
        en: "There is a target of fairs but no project.",
      },
      changes: [],
    },
    right: {
      situation: { vi: "Bỏ chỉ tiêu chưa có đề án.", en: "The target without projects is dropped." },
      changes: [[["targets"], [programmeInOrder().targets[0]]]],
    },
  },
  "target.fewer-than-projects": {
    wrong: {
      at: "/targets/0/quantity",
      situation: {
        vi: "Chỉ tiêu một cơ sở nhưng có hai đề án máy móc.",
        en: "One establishment aimed at, two machinery projects.",
      },
      changes: [
        [["targets", 0, "quantity"], 1],
        [["projects", 1], anotherProject([["name"], "Máy ép"])],
      ],
    },
    right: {
      situation: { vi: "Hai đề án, chỉ tiêu hai cơ sở.", en: "Two projects, two aimed at." },
      changes: [[["projects", 1], anotherProject([["name"], "Máy ép"])]],
    },
  },
  "project.without-target": {
    wrong: {
      at: "/projects/0/application/activity",
      situation: {
        vi: "Có đề án sản xuất sạch hơn nhưng không có chỉ tiêu.",
        en: "A cleaner-production project without a target.",
      },
      changes: [[["projects", 0, "application", "activity"], "cleaner-production-pilot"]],
    },
    right: inOrder,
  },
};
