import type { ActivityType } from "../../activity/index.js";
import { addedIn2025, decree, detail, establishment, group, model } from "./activity-rows.js";

/** The activities whose conditions the pack holds. */
export const decidableActivityTypes: readonly ActivityType[] = group("technology", [
  ["demonstration-model", ["Mô hình trình diễn kỹ thuật", "Demonstration model"], model, decree("3"), detail("2", "a")],
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
]);
