import { commonSteps as steps } from "./template-guidance.js";

/** What the template of a report says of it. */
export const reportWords = {
  title: "Báo cáo thực hiện chương trình khuyến công cấp xã",
  guidanceTitle: "HƯỚNG DẪN ĐIỀN BÁO CÁO THỰC HIỆN CHƯƠNG TRÌNH KHUYẾN CÔNG CẤP XÃ",
  layoutIsOurs:
    "Bố cục của mẫu này do công cụ đề xuất từ các nội dung mà một báo cáo phải có; không phải biểu mẫu do cơ quan nhà nước ban hành.",
  guidance: [
    {
      heading: "Mất bao lâu",
      text: "Khoảng 20 phút khi đã có trong tay: Chương trình của xã, báo cáo năm trước, số liệu giải ngân và danh sách đề án trong kỳ. Phần lời văn viết sau cùng.",
    },
    steps.filling,
    {
      heading: "Số 0 và ô trống",
      text: "Không phát sinh thì ghi 0. Ô số để trống là chưa có số liệu và sẽ bị nhắc khi kiểm tra.",
    },
    {
      heading: "Kỳ báo cáo",
      text: "Số liệu tính từ sau ngày chốt của báo cáo năm trước đến ngày chốt số liệu; ngày chốt theo hướng dẫn của Sở Công Thương. Báo cáo cả năm gồm cả 6 tháng đầu năm, nên không số nào được nhỏ hơn số đã báo cáo 6 tháng (trừ số cộng tác viên: đếm vào ngày chốt số liệu).",
    },
    {
      heading: "Lũy kế",
      text: "“Lũy kế đến hết năm trước” lấy ở cột lũy kế của báo cáo năm trước; năm đầu của Chương trình ghi 0. “Lũy kế đến cuối kỳ”, dòng “Cộng” và tỷ lệ giải ngân tự tính.",
    },
    {
      heading: "Chỉ tiêu theo dõi",
      text: "Mỗi chỉ tiêu đã có sẵn một dòng với đơn vị và cách tính, để xã nào cũng đếm như nhau. Các chỉ tiêu này do công cụ đề xuất, dùng cho đến khi tỉnh ban hành hệ thống chỉ tiêu của mình theo điểm c khoản 1 Điều 9 Thông tư 46/2012/TT-BCT.",
    },
    steps.money,
    steps.dates,
    steps.choices,
    steps.colours,
    steps.rows,
    steps.checking,
  ],
} as const;
