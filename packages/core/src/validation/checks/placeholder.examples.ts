import type { ExamplesOf } from "../example.js";
import type { checkPlaceholder } from "./placeholder.js";

export const placeholderExamples: ExamplesOf<typeof checkPlaceholder> = {
  "text.placeholder": {
    wrong: {
      at: "/sections/organisation",
      situation: { vi: "Còn nguyên dòng “[điền tên phòng]” của mẫu.", en: "A gap of the form was left in." },
      changes: [[["sections", "organisation"], "[điền tên phòng] chủ trì, theo dõi và báo cáo."]],
    },
    right: {
      situation: { vi: "Dấu ba chấm ở cuối một danh sách.", en: "Three dots end a list." },
      changes: [[["sections", "contents"], "Hỗ trợ máy sấy, máy ép, máy đóng gói…"]],
    },
  },
};
