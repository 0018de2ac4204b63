import type { ActivityType } from "../../activity/index.js";
import { addedIn2025, decree, detail, establishment, group, model } from "./activity-rows.js";

/** Models, technology and machinery. */
export const technologyActivities: readonly ActivityType[] = [
  ...group("technology", [
    [
      "demonstration-model",
      ["Mô hình trình diễn kỹ thuật", "Demonstration model"],
      model,
      decree("3"),
      detail("2", "a"),
    ],
    [
      "exemplary-model",
      ["Mô hình của cơ sở đang hoạt động có hiệu quả", "Model of an establishment that runs well"],
      model,
      decree("3"),
      detail("2", "b"),
    ],
    [
      "advanced-machinery",
      ["Ứng dụng máy móc, thiết bị tiên tiến", "Advanced machinery"],
      establishment,
      decree("3"),
      detail("4"),
    ],
    [
      "cleaner-production-pilot",
      ["Mô hình thí điểm sản xuất sạch hơn", "Cleaner-production pilot"],
      model,
      decree("3"),
      detail("5"),
    ],
    [
      "sustainable-production-model",
      ["Mô hình điểm sản xuất và tiêu dùng bền vững", "Sustainable-production model"],
      model,
      addedIn2025,
    ],

    ["technology-transfer", ["Chuyển giao công nghệ", "Technology transfer"], establishment, decree("3"), detail("3")],
    // Read only in Decision 33, IV.2; the nearest ground in the decree is the clause on machinery (an open question).
    ["self-made-machinery", ["Máy móc do cơ sở tự nghiên cứu, chế tạo", "Self-made machinery"], establishment],
    [
      "cleaner-production",
      ["Áp dụng sản xuất sạch hơn", "Cleaner production"],
      establishment,
      decree("2"),
      decree("3"),
    ],
    [
      "cleaner-production-assessment",
      ["Tư vấn, đánh giá sản xuất sạch hơn", "Cleaner-production assessment"],
      establishment,
      decree("3"),
      detail("5", "a"),
    ],
    [
      "sustainable-production-consumption",
      ["Áp dụng sản xuất và tiêu dùng bền vững", "Sustainable production and consumption"],
      establishment,
      addedIn2025,
    ],
  ]),
];
