import type { ExamplesOf } from "../example.js";
import { programmeInOrder } from "../programme-fixture.js";
import type { checkProjectRepeated } from "./project-repeated.js";

const [project] = programmeInOrder().projects;

export const projectRepeatedExamples: ExamplesOf<typeof checkProjectRepeated> = {
  "project.repeated": {
    wrong: {
      at: "/projects/1/name",
      situation: {
        vi: "Một đề án bị chép hai dòng, chỉ khác chữ hoa.",
        en: "One project stands in two rows, differing in capitals.",
      },
      changes: [[["projects", 1], { ...project, name: "ỨNG DỤNG MÁY SẤY NÔNG SẢN" }]],
    },
    right: {
      situation: { vi: "Cùng tên nhưng khác năm.", en: "The same name in another year." },
      changes: [
        [["projects", 1], { ...project, year: 2028, application: { ...project?.application, planYear: 2028 } }],
      ],
    },
  },
};
