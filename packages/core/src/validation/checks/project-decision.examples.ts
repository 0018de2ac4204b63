import { type ExamplesOf, inOrder } from "../example.js";
import type { checkProjectDecision } from "./project-decision.js";

export const projectDecisionExamples: ExamplesOf<typeof checkProjectDecision> = {
  "project.not-eligible": {
    wrong: {
      at: "/projects/0/application",
      situation: {
        vi: "Doanh nghiệp có 300 lao động, không còn là nhỏ và vừa.",
        en: "An enterprise of 300 workers is no longer small or medium.",
      },
      changes: [[["projects", 0, "application", "applicant", "insuredWorkers"], 300]],
    },
    right: {
      situation: { vi: "Doanh nghiệp có 200 lao động.", en: "An enterprise of 200 workers." },
      changes: [[["projects", 0, "application", "applicant", "insuredWorkers"], 200]],
    },
  },
  "project.needs-information": {
    wrong: {
      at: "/projects/0/application",
      situation: {
        vi: "Hồ sơ chưa cho biết máy là mới hay cũ.",
        en: "The application does not say whether the machine is new.",
      },
      changes: [[["projects", 0, "application", "project", "isNewEquipment"], undefined]],
    },
    right: inOrder,
  },
  "project.needs-judgement": {
    wrong: {
      at: "/projects/0/application",
      asOf: "2027-02-01",
      situation: {
        vi: "Long Thành đã thành phường: còn được hỗ trợ hay không tùy cách hiểu quy định.",
        en: "Long Thành became a ward: whether support stays open hangs on a reading.",
      },
      changes: [[["projects", 0, "application", "production", "commune"], "26368"]],
    },
    right: {
      asOf: "2027-02-01",
      situation: { vi: "Cẩm Mỹ vẫn là xã.", en: "Cẩm Mỹ is still a commune." },
      changes: [],
    },
  },
  "project.not-judged": {
    wrong: {
      at: "/projects/0/application",
      situation: {
        vi: "Tổ chức hội chợ: bộ quy tắc chưa giữ điều kiện của nội dung này.",
        en: "A trade fair: the rulebook does not hold its conditions.",
      },
      changes: [[["projects", 0, "application", "activity"], "trade-fair"]],
    },
    right: inOrder,
  },
};
