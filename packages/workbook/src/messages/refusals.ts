import type { BilingualText } from "@khuyencong/core/basis";

interface RefusalWords {
  readonly message: BilingualText;
  readonly fix: BilingualText;
}

const saveAsWorkbook: BilingualText = {
  vi: "Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi chọn lại tệp mới.",
  en: "Open the file in Excel, choose Save As, type “Excel Workbook (*.xlsx)”, then choose the new file.",
};

const chooseAgain: BilingualText = {
  vi: "Kiểm tra xem có chọn nhầm tệp không; chọn tệp Excel lập theo mẫu.",
  en: "Check that it is the right file; choose the Excel file made from the template.",
};

const copyIntoTemplate: BilingualText = {
  vi: "Tải mẫu mới, chép nội dung sang (dán giá trị), rồi chọn lại tệp.",
  en: "Download a new template, copy the contents over (paste values), then choose that file.",
};

/** What is said of each file that is not read. */
export const refusalWords = {
  "file.empty-workbook": {
    message: { vi: "Tệp rỗng (0 byte).", en: "The file is empty (0 bytes)." },
    fix: { vi: "Chép hoặc tải lại tệp.", en: "Copy or download the file again." },
  },
  "file.workbook-too-large": {
    message: {
      vi: "Tệp lớn hơn 20 MB; một chương trình, báo cáo cấp xã không cần đến vậy.",
      en: "The file is larger than 20 MB; no commune's programme or report needs that.",
    },
    fix: {
      vi: "Xóa hình ảnh, trang tính không liên quan, rồi lưu lại.",
      en: "Remove pictures and sheets that do not belong to it, then save it again.",
    },
  },
  "file.not-a-workbook": {
    message: {
      vi: "Đây không phải là tệp Excel (.xlsx); có thể là ảnh, PDF hoặc tệp nén đã đổi đuôi.",
      en: "This is not an Excel workbook (.xlsx); it may be a picture, a PDF or an archive with another ending.",
    },
    fix: chooseAgain,
  },
  "file.other-document": {
    message: {
      vi: "Đây là tệp Word hoặc tệp văn phòng khác, không phải bảng tính Excel.",
      en: "This is a Word file or another office file, not an Excel workbook.",
    },
    fix: chooseAgain,
  },
  "file.text-as-workbook": {
    message: {
      vi: "Tệp có đuôi .xlsx nhưng bên trong chỉ là văn bản (CSV, trang web hoặc tương tự).",
      en: "The file ends in .xlsx but holds plain text (CSV, a web page or the like).",
    },
    fix: saveAsWorkbook,
  },
  "file.old-workbook": {
    message: {
      vi: "Đây là tệp Excel kiểu cũ (.xls, Excel 97–2003); công cụ chỉ đọc kiểu .xlsx.",
      en: "This is an Excel file of the old kind (.xls, Excel 97–2003); only .xlsx is read.",
    },
    fix: saveAsWorkbook,
  },
  "file.binary-workbook": {
    message: {
      vi: "Đây là tệp Excel nhị phân (.xlsb); công cụ chỉ đọc kiểu .xlsx.",
      en: "This is a binary Excel file (.xlsb); only .xlsx is read.",
    },
    fix: saveAsWorkbook,
  },
  "file.open-document": {
    message: {
      vi: "Đây là tệp OpenDocument (.ods, .odt) của LibreOffice; công cụ chỉ đọc kiểu .xlsx.",
      en: "This is an OpenDocument file (.ods, .odt) of LibreOffice; only .xlsx is read.",
    },
    fix: {
      vi: "Mở tệp bằng LibreOffice, chọn Lưu thành, kiểu “Excel 2007–365 (.xlsx)”, rồi chọn lại tệp mới.",
      en: "Open the file in LibreOffice, choose Save As, type “Excel 2007–365 (.xlsx)”, then choose the new file.",
    },
  },
  "file.encrypted-workbook": {
    message: {
      vi: "Tệp được đặt mật khẩu nên không đọc được.",
      en: "The file is locked with a password and cannot be read.",
    },
    fix: {
      vi: "Mở tệp bằng Excel, vào Tệp (File) › Thông tin (Info) › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.",
      en: "Open it in Excel, go to File › Info › Protect Workbook › Encrypt with Password, remove the password and save.",
    },
  },
  "file.macros": {
    message: {
      vi: "Tệp có chứa macro hoặc nút điều khiển; để an toàn, công cụ không đọc tệp có macro.",
      en: "The file holds macros or controls; for safety, files with macros are not read.",
    },
    fix: saveAsWorkbook,
  },
  "file.external-links": {
    message: {
      vi: "Tệp lấy số liệu từ tệp khác hoặc từ bên ngoài; số liệu đó có thể đã cũ hoặc không kiểm tra được.",
      en: "The file takes data from another file or from outside; such data may be out of date and cannot be checked.",
    },
    fix: {
      vi: "Trong Excel vào Dữ liệu (Data) › Sửa liên kết (Edit Links) › Ngắt liên kết (Break Link), rồi lưu lại. Nếu vẫn không được: tải mẫu mới và dán giá trị sang.",
      en: "In Excel go to Data › Edit Links › Break Link, then save. If that does not help, paste the values into a new template.",
    },
  },
  "file.nested-file": {
    message: {
      vi: "Bên trong tệp có nhúng một tệp khác.",
      en: "Another file is embedded in this one.",
    },
    fix: {
      vi: "Xóa tệp nhúng (biểu tượng tệp Word, Excel, tệp nén) trong các trang tính, rồi lưu lại.",
      en: "Delete the embedded file (an icon of a Word, Excel or zip file) from the sheets, then save again.",
    },
  },
  "file.unpacks-too-large": {
    message: {
      vi: "Tệp chứa quá nhiều dữ liệu so với một chương trình, báo cáo cấp xã, nên không được mở.",
      en: "The file unpacks to far more than any commune's programme or report holds, so it was not opened.",
    },
    fix: copyIntoTemplate,
  },
  "file.too-many-entries": {
    message: { vi: "Tệp gồm quá nhiều phần bên trong.", en: "The file has too many parts inside." },
    fix: copyIntoTemplate,
  },
  "file.unsafe-entry-name": {
    message: {
      vi: "Cấu trúc bên trong tệp không an toàn: có phần đặt tên sai quy cách.",
      en: "The inside of the file is not safe: a part has a name that it must not have.",
    },
    fix: saveAsWorkbook,
  },
  "file.unsafe-xml": {
    message: {
      vi: "Cấu trúc bên trong tệp không an toàn: có khai báo mà Excel không bao giờ ghi.",
      en: "The inside of the file is not safe: it holds a declaration that Excel never writes.",
    },
    fix: saveAsWorkbook,
  },
  "file.damaged-workbook": {
    message: {
      vi: "Tệp bị hỏng, có thể do chép hoặc tải chưa xong.",
      en: "The file is damaged, perhaps because it was not fully copied or downloaded.",
    },
    fix: {
      vi: "Chép hoặc tải lại tệp. Nếu Excel mở được tệp này, hãy dùng Lưu thành (Save As) để lưu bản mới rồi chọn bản mới.",
      en: "Copy or download the file again. If Excel can open it, use Save As and choose the new file.",
    },
  },
  "file.too-many-rows": {
    message: {
      vi: "Trang tính “{sheet}” có nội dung đến dòng {row}; công cụ chỉ đọc đến dòng 20.000.",
      en: "The sheet “{sheet}” holds something in row {row}; rows are read up to 20.000.",
    },
    fix: {
      vi: "Xóa các dòng thừa phía dưới bảng, rồi lưu lại.",
      en: "Delete the rows that do not belong to the table, then save again.",
    },
  },
  "file.too-many-columns": {
    message: {
      vi: "Trang tính “{sheet}” có nội dung đến cột {column}; công cụ chỉ đọc đến cột IV.",
      en: "The sheet “{sheet}” holds something in column {column}; columns are read up to IV.",
    },
    fix: {
      vi: "Xóa các cột thừa bên phải bảng, rồi lưu lại.",
      en: "Delete the columns that do not belong to the table, then save again.",
    },
  },
  "file.too-many-cells": {
    message: {
      vi: "Tệp có hơn 200.000 ô có nội dung; một chương trình, báo cáo cấp xã không cần đến vậy (đếm đến trang tính “{sheet}”).",
      en: "The file has more than 200.000 filled cells; no commune's programme or report needs that (counted up to “{sheet}”).",
    },
    fix: {
      vi: "Xóa các trang tính, dòng không thuộc mẫu, rồi lưu lại.",
      en: "Delete sheets and rows that do not belong to the template, then save again.",
    },
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
