/** The words of every template; the workbooks are in Vietnamese only. */
export const templateWords = {
  subject: "Mẫu nhập liệu, phiên bản {version}",
  author: "Mẫu chương trình khuyến công",
  onlyYesOrNo: "Chọn Có hoặc Không; chưa biết thì để trống.",
  onlyFromList: "Chọn một mục trong danh sách thả xuống.",
  onlyAmount: "Ghi một số không âm, đơn vị triệu đồng; không ghi chữ trong ô tiền.",
  example: "VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH, KHÔNG DÙNG ĐỂ TRÌNH KÝ",
  version: "Phiên bản mẫu",
  sheets: "Các trang tính",
  listsTitle: "DANH MỤC (dùng cho các ô chọn; không sửa)",
} as const;

/** A step of filling in, with a heading of its own. */
export interface GuidanceStep {
  readonly heading: string;
  readonly text: string;
}

/** The steps that are the same for every document. */
export const commonSteps = {
  filling: {
    heading: "Cách điền",
    text: "Điền lần lượt các trang tính từ trái sang phải. Ô có dấu * là bắt buộc. Rê chuột vào tiêu đề có dấu đỏ ở góc để đọc giải thích. Điều chưa biết thì để trống, không ghi “0” hay “không rõ”.",
  },
  money: {
    heading: "Đơn vị tiền",
    text: "Tất cả số tiền ghi theo TRIỆU ĐỒNG. Ví dụ 300 triệu đồng ghi 300; 1,5 tỷ đồng ghi 1500; 1 triệu 234 nghìn đồng ghi 1,234. Chỉ gõ số, không gõ chữ “triệu” hay dấu chấm phân cách nghìn: Excel tự thêm khi hiển thị.",
  },
  dates: { heading: "Ngày tháng", text: "Ghi ngày/tháng/năm, ví dụ 16/03/2026." },
  choices: {
    heading: "Ô chọn",
    text: "Ô có mũi tên thả xuống thì chọn trong danh sách. Danh sách đầy đủ ở trang “Danh mục”; có thể chép từ đó rồi dán giá trị.",
  },
  colours: {
    heading: "Màu ô",
    text: "Nền trắng: ô để điền. Nền xanh: tiêu đề. Nền xám: ô tự tính hoặc đã ghi sẵn, không cần điền. Tiêu đề và ô nền xám được khóa để tránh sửa nhầm; không có mật khẩu (Xem lại › Bỏ bảo vệ trang tính).",
  },
  rows: {
    heading: "Thêm dòng",
    text: "Hết dòng thì chèn thêm dòng vào giữa bảng rồi chép công thức của dòng trên xuống. Dòng trống không gây lỗi.",
  },
  checking: {
    heading: "Kiểm tra",
    text: "Điền xong, lưu tệp dạng .xlsx rồi đưa vào công cụ kiểm tra. Kết quả được trả lại ngay trong tệp này: ô sai được tô màu, rê chuột vào ô để đọc cách sửa.",
  },
} as const satisfies Readonly<Record<string, GuidanceStep>>;
