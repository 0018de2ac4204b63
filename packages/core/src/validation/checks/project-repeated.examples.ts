import { anotherProject, type ExamplesOf } from "../example.js";
import { programmeInOrder } from "../programme-in-order.js";
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
  "project.name-alike": {
    wrong: {
      at: "/projects/1/name",
      situation: {
        vi: "Hai dòng của một đề án, một dòng gõ không dấu.",
        en: "Two rows of one project, one without accents.",
      },
      changes: [[["projects", 1], anotherProject([["name"], "Ung dung may say nong san"])]],
    },
    right: {
      situation: { vi: "Hai đề án máy sấy của hai nông sản khác nhau.", en: "Two projects of different produce." },
      changes: [[["projects", 1], anotherProject([["name"], "Ứng dụng máy sấy hạt điều"])]],
    },
  },
};
