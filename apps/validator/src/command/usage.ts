import type { BilingualText } from "@khuyencong/core/basis";

/** How the tool is used. */
export const usage: BilingualText = {
  vi: `Kiểm tra chương trình, báo cáo khuyến công cấp xã.

Cách dùng:
  khuyencong-validate TỆP… [--as-of NGÀY] [--format DẠNG] [--out THƯ-MỤC] [--lang vi|en]
  khuyencong-validate template [--commune MÃ] [--format xlsx|docx] [--as-of NGÀY] [--out TỆP]
  khuyencong-validate template --report half-year|year [--year NĂM] [--commune MÃ [TỆP…]] [--out TỆP]

  TỆP             tệp chương trình hoặc báo cáo (.xlsx, .yaml, .yml, .json), thư mục, hoặc mẫu tên như
                  "2026/*.xlsx"; ghi được nhiều tên. Báo cáo được đối chiếu với chương trình và các báo
                  cáo trước của cùng xã, nếu chúng ở trong số tệp này
  --as-of NGÀY    xét theo quy định của ngày này (năm-tháng-ngày, ví dụ 2026-03-16);
                  không ghi thì lấy ngày phê duyệt, ngày báo cáo trong tệp, nếu chưa có thì lấy hôm nay
  --format        text: để đọc (mặc định); html: trang để in; json, sarif: để phần mềm khác dùng;
                  xlsx: bản sao tệp Excel, ô sai được tô màu và ghi chú (cần --out)
  --out           ghi mỗi báo cáo thành một tệp trong thư mục này
  template        ghi mẫu Excel để điền (docx: văn bản Word theo thể thức); --commune: mã xã, phường,
                  để điền sẵn phần đã biết
  --report        mẫu báo cáo: half-year (6 tháng đầu năm) hoặc year (cả năm); --year: năm báo cáo, không
                  ghi thì lấy năm nay. Thêm tệp chương trình và báo cáo năm trước của xã để điền sẵn
                  chỉ tiêu và số lũy kế
  --lang          vi (mặc định) hoặc en
  --version       phiên bản
  --help          hướng dẫn này

Mã kết thúc: 0 đạt (kể cả có cảnh báo); 1 chưa đạt; 2 không đọc được hoặc gọi sai.
Nhiều tệp: lấy kết quả nặng nhất.
`,
  en: `Checks a commune's industrial-promotion programme, or its report.

Usage:
  khuyencong-validate FILE… [--as-of DATE] [--format FORMAT] [--out FOLDER] [--lang vi|en]
  khuyencong-validate template [--commune CODE] [--format xlsx|docx] [--as-of DATE] [--out FILE]
  khuyencong-validate template --report half-year|year [--year YEAR] [--commune CODE [FILE…]] [--out FILE]

  FILE            a programme or report (.xlsx, .yaml, .yml, .json), a folder, or a pattern such as
                  "2026/*.xlsx"; several may be named. A report is compared with the programme and the
                  earlier reports of its commune, where they are among these files
  --as-of DATE    judge by the rules of this day (year-month-day, for example 2026-03-16);
                  otherwise the date of approval or of the report in the file, and without one today
  --format        text: to be read (default); html: a page to print; json, sarif: for other software;
                  xlsx: a copy of the workbook with the cells in question coloured and noted (needs --out)
  --out           write each report as a file into this folder
  template        write the Excel template (docx: the text in Word); --commune: the code of a commune,
                  to fill in what is known
  --report        the template of a report: half-year or year; --year: of which year, otherwise this one.
                  Add the commune's programme and last year's report to have targets and the figures to
                  date filled in
  --lang          vi (default) or en
  --version       the version
  --help          this text

Exit codes: 0 passed (also with warnings); 1 failed; 2 cannot be read, or called wrongly.
Several files: the gravest of them.
`,
};
