/** The words of the template itself; the workbook is in Vietnamese only. */
export const templateWords = {
  title: "Chương trình khuyến công cấp xã",
  subject: "Mẫu nhập liệu, phiên bản {version}",
  author: "Mẫu chương trình khuyến công",
  onlyYesOrNo: "Chọn Có hoặc Không; chưa biết thì để trống.",
  onlyFromList: "Chọn một mục trong danh sách thả xuống.",
  onlyAmount: "Ghi một số không âm, đơn vị triệu đồng; không ghi chữ trong ô tiền.",
  guidanceTitle: "HƯỚNG DẪN ĐIỀN CHƯƠNG TRÌNH KHUYẾN CÔNG CẤP XÃ",
  example: "VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH, KHÔNG DÙNG ĐỂ TRÌNH KÝ",
  version: "Phiên bản mẫu",
  layoutIsOurs:
    "Bố cục của mẫu này do công cụ đề xuất từ các nội dung mà một chương trình phải có; không phải biểu mẫu do cơ quan nhà nước ban hành.",
  sheets: "Các trang tính",
  listsTitle: "DANH MỤC (dùng cho các ô chọn; không sửa)",
} as const;

/** How to fill in, step by step; each with a heading of its own. */
export const guidance: readonly { readonly heading: string; readonly text: string }[] = [
  {
    heading: "Cách điền",
    text: "Điền lần lượt các trang tính từ trái sang phải. Ô có dấu * là bắt buộc. Rê chuột vào tiêu đề có dấu đỏ ở góc để đọc giải thích. Điều chưa biết thì để trống, không ghi “0” hay “không rõ”.",
  },
  {
    heading: "Đơn vị tiền",
    text: "Tất cả số tiền ghi theo TRIỆU ĐỒNG. Ví dụ 300 triệu đồng ghi 300; 1,5 tỷ đồng ghi 1500; 1 triệu 234 nghìn đồng ghi 1,234. Chỉ gõ số, không gõ chữ “triệu” hay dấu chấm phân cách nghìn: Excel tự thêm khi hiển thị.",
  },
  { heading: "Ngày tháng", text: "Ghi ngày/tháng/năm, ví dụ 16/03/2026." },
  {
    heading: "Ô chọn",
    text: "Ô có mũi tên thả xuống thì chọn trong danh sách. Danh sách đầy đủ ở trang “Danh mục”; có thể chép từ đó rồi dán giá trị.",
  },
  {
    heading: "Màu ô",
    text: "Nền trắng: ô để điền. Nền xanh: tiêu đề. Nền xám: ô tự tính, không cần điền. Tiêu đề và ô tự tính được khóa để tránh sửa nhầm; không có mật khẩu (Xem lại › Bỏ bảo vệ trang tính).",
  },
  {
    heading: "Số thứ tự đề án",
    text: "Mỗi đề án ở trang “Đề án” có một số thứ tự. Các trang “Đơn vị thụ hưởng”, “Điều kiện”, “Hỗ trợ đã nhận”, “Khoản vay” nhắc lại số đó để biết dòng nào thuộc đề án nào.",
  },
  {
    heading: "Thêm dòng",
    text: "Hết dòng thì chèn thêm dòng vào giữa bảng rồi chép công thức của dòng trên xuống. Dòng trống không gây lỗi.",
  },
  {
    heading: "Kiểm tra",
    text: "Điền xong, lưu tệp dạng .xlsx rồi đưa vào công cụ kiểm tra. Kết quả được trả lại ngay trong tệp này: ô sai được tô màu, rê chuột vào ô để đọc cách sửa.",
  },
];
