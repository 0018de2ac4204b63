import { formField } from "../define-cell.js";
import type { FormLayout } from "../sheet-layout.js";

const part = (pointer: string, heading: string, note: string, otherHeadings: readonly string[] = []) =>
  formField(`/sections/${pointer}`, heading, { kind: "long-text" }, { note, isOptional: true, otherHeadings });

/** The written parts of the programme, in the order in which it is printed. */
export const sectionsSheet: FormLayout = {
  kind: "form",
  name: "Nội dung chương trình",
  otherNames: ["Nội dung", "Lời văn"],
  title: "NỘI DUNG CHƯƠNG TRÌNH",
  introduction: "Chép lời văn của từng phần vào cột bên phải; trong ô, nhấn Alt + Enter để xuống dòng.",
  fields: [
    part("objective", "Mục tiêu chung", "Chương trình nhằm đạt điều gì.", ["Mục tiêu"]),
    part("requirements", "Yêu cầu", "Yêu cầu khi thực hiện Chương trình."),
    part("scope", "Đối tượng, phạm vi, thời gian", "Ai được hỗ trợ, ở đâu, từ năm nào đến năm nào.", [
      "Đối tượng, phạm vi",
      "Phạm vi, đối tượng",
    ]),
    part("contents", "Nội dung", "Các nội dung hoạt động khuyến công sẽ thực hiện.", ["Nội dung hoạt động"]),
    part("solutions", "Giải pháp", "Các giải pháp thực hiện.", ["Giải pháp thực hiện"]),
    part("organisation", "Tổ chức thực hiện", "Phân công nhiệm vụ, chế độ báo cáo."),
  ],
};
