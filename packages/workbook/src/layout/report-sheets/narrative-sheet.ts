import { formField } from "../define-cell.js";
import type { FormLayout } from "../sheet-layout.js";

const part = (pointer: string, heading: string, note: string, otherHeadings: readonly string[] = []) =>
  formField(
    `/narrative/${pointer}`,
    heading,
    { kind: "long-text" },
    { note, width: 60, isOptional: true, otherHeadings },
  );

/** The written parts of the report, in the order in which they are printed. */
export const narrativeSheet: FormLayout = {
  kind: "form",
  name: "Nội dung báo cáo",
  otherNames: ["Lời văn báo cáo", "Phần lời văn"],
  title: "NỘI DUNG BÁO CÁO",
  introduction: "Viết ngắn gọn vào cột bên phải; số liệu đã có ở các trang sau. Nhấn Alt + Enter để xuống dòng.",
  fields: [
    part("results", "Kết quả thực hiện", "Việc gì đã làm, hỗ trợ được ai.", ["Kết quả", "Tình hình thực hiện"]),
    part("achievements", "Những mặt làm được", "Điều gì đạt tốt, vì sao.", ["Mặt được", "Ưu điểm"]),
    part("shortcomings", "Tồn tại, hạn chế", "Việc gì chưa đạt so với kế hoạch.", ["Hạn chế", "Khó khăn, vướng mắc"]),
    part("causes", "Nguyên nhân", "Vì sao chưa đạt.", ["Nguyên nhân của tồn tại, hạn chế"]),
    part("nextTasks", "Nhiệm vụ kỳ tới", "Sẽ làm gì trong kỳ tới.", ["Phương hướng, nhiệm vụ", "Phương hướng"]),
    part("proposals", "Kiến nghị, đề xuất", "Đề nghị ai làm gì.", ["Kiến nghị", "Đề xuất, kiến nghị"]),
  ],
};
