import { commonSteps as steps } from "./template-guidance.js";

/** What the template of a programme says of it. */
export const programmeWords = {
  title: "Chương trình khuyến công cấp xã",
  guidanceTitle: "HƯỚNG DẪN ĐIỀN CHƯƠNG TRÌNH KHUYẾN CÔNG CẤP XÃ",
  layoutIsOurs:
    "Bố cục của mẫu này do công cụ đề xuất từ các nội dung mà một chương trình phải có; không phải biểu mẫu do cơ quan nhà nước ban hành.",
  guidance: [
    steps.filling,
    steps.money,
    steps.dates,
    steps.choices,
    steps.colours,
    {
      heading: "Số thứ tự đề án",
      text: "Mỗi đề án ở trang “Đề án” có một số thứ tự. Các trang “Đơn vị thụ hưởng”, “Điều kiện”, “Hỗ trợ đã nhận”, “Khoản vay” nhắc lại số đó để biết dòng nào thuộc đề án nào.",
    },
    steps.rows,
    steps.checking,
  ],
} as const;
