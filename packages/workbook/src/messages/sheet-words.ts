import type { ReadingWord } from "./reading-word.js";

/** What is said of sheets, columns and rows. */
export const sheetWords = {
  "sheet.missing-sheet": {
    severity: "error",
    message: { vi: "Không tìm thấy trang “{sheet}”.", en: "The sheet “{sheet}” is missing." },
    fix: {
      vi: "Chép lại trang này từ mẫu; nếu đã đổi tên trang thì đặt lại đúng tên “{sheet}”.",
      en: "Copy the sheet from the template, or give it back its name “{sheet}”.",
    },
  },
  "sheet.missing-optional-sheet": {
    severity: "note",
    message: {
      vi: "Tệp không có trang “{sheet}”; coi như chưa có thông tin.",
      en: "The file has no sheet “{sheet}”; its contents are taken as not known.",
    },
    fix: { vi: "Nếu cần khai, chép trang này từ mẫu.", en: "If it is needed, copy it from the template." },
  },
  "sheet.repeated-sheet": {
    severity: "error",
    message: {
      vi: "Có hai trang cùng là “{sheet}”; trang “{text}” không được đọc.",
      en: "Two sheets are “{sheet}”; “{text}” was not read.",
    },
    fix: { vi: "Gộp hai trang làm một hoặc xóa trang thừa.", en: "Join the two or delete the one not needed." },
  },
  "sheet.sheet-by-headings": {
    severity: "note",
    message: {
      vi: "Trang “{text}” có các mục của trang “{sheet}” nên được đọc là trang đó.",
      en: "The sheet “{text}” has the headings of “{sheet}” and was read as that.",
    },
    fix: {
      vi: "Nếu đọc đúng thì không cần sửa; nên đặt lại tên trang như trong mẫu.",
      en: "If it was read rightly, nothing needs to be done; better give it back its name.",
    },
  },
  "sheet.other-document": {
    severity: "warning",
    message: {
      vi: "Tệp có cả các trang của {other} ({names}). Tệp được đọc là {document}; các trang đó chưa được kiểm tra.",
      en: "The file also has the sheets of {other} ({names}). It was read as {document}; they were not checked.",
    },
    fix: {
      vi: "Tách thành hai tệp, mỗi tệp theo một mẫu, rồi kiểm tra cùng một lần.",
      en: "Make two files of it, each by its own template, and check both at once.",
    },
  },
  "sheet.unknown-sheet": {
    severity: "note",
    message: {
      vi: "Trang “{text}” không thuộc mẫu nên không được đọc.",
      en: "The sheet “{text}” does not belong to the template and was not read.",
    },
    fix: {
      vi: "Nếu trang có số liệu cần nộp, chuyển sang trang tương ứng của mẫu.",
      en: "If it holds data that belong here, move them to the fitting sheet of the template.",
    },
  },
  "sheet.no-headings": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}”: không tìm thấy dòng tiêu đề của bảng nên không đọc được.",
      en: "Sheet “{sheet}”: the row of headings was not found, so it cannot be read.",
    },
    fix: {
      vi: "Giữ dòng tiêu đề như trong mẫu, trong 20 dòng đầu của trang. Các tiêu đề cần có: {columns}.",
      en: "Keep the row of headings of the template within the first 20 rows: {columns}.",
    },
  },
  "sheet.missing-column": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}” thiếu cột {columns}.",
      en: "Sheet “{sheet}” lacks the column {columns}.",
    },
    fix: {
      vi: "Thêm cột với đúng tiêu đề như trong mẫu; đặt ở vị trí nào cũng được.",
      en: "Add the column with its heading as in the template, anywhere in the table.",
    },
  },
  "sheet.missing-optional-column": {
    severity: "note",
    message: {
      vi: "Trang “{sheet}” không có: {columns}; coi như chưa có thông tin.",
      en: "Sheet “{sheet}” does not have: {columns}; taken as not known.",
    },
    fix: { vi: "Nếu cần khai, thêm lại như trong mẫu.", en: "If needed, add them as in the template." },
  },
  "sheet.repeated-column": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}” có hai cột “{text}”; cột {column} không được đọc.",
      en: "Sheet “{sheet}” has two columns “{text}”; column {column} was not read.",
    },
    fix: { vi: "Bỏ cột thừa hoặc sửa tiêu đề.", en: "Remove the column not needed or mend its heading." },
  },
  "sheet.unknown-column": {
    severity: "warning",
    message: {
      vi: "Trang “{sheet}”: cột “{text}” không thuộc mẫu nên không được đọc.",
      en: "Sheet “{sheet}”: the column “{text}” does not belong to the template and was not read.",
    },
    fix: {
      vi: "Nếu là cột của mẫu thì sửa lại tiêu đề; nếu là cột riêng của xã thì chuyển nội dung vào cột ghi chú.",
      en: "If it is a column of the template, mend its heading; if it is your own, move its contents to the notes.",
    },
  },
  "sheet.column-without-heading": {
    severity: "warning",
    message: {
      vi: "Trang “{sheet}”: cột {column} không có tiêu đề; “{text}” không được đọc.",
      en: "Sheet “{sheet}”: column {column} has no heading; “{text}” was not read.",
    },
    fix: {
      vi: "Chuyển nội dung vào đúng cột, hoặc xóa đi.",
      en: "Move the contents to the right column, or delete them.",
    },
  },
  "sheet.text-above": {
    severity: "note",
    message: {
      vi: "Trang “{sheet}”: phần phía trên bảng không được đọc: {texts}.",
      en: "Sheet “{sheet}”: what stands above the table was not read: {texts}.",
    },
    fix: {
      vi: "Không cần sửa nếu chỉ là tên bảng, quốc hiệu.",
      en: "Nothing needs to be done if it is only a title.",
    },
  },
  "sheet.stray-text": {
    severity: "warning",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: {texts} nằm ngoài bảng nên không được đọc.",
      en: "Sheet “{sheet}”, row {row}: {texts} stands outside the table and was not read.",
    },
    fix: {
      vi: "Nếu là số liệu thì đưa vào đúng cột; nếu là chú thích thì chuyển vào phần ghi chú hoặc bỏ đi.",
      en: "Move data into the right column, and remarks into the notes.",
    },
  },
  "sheet.total-row": {
    severity: "note",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: dòng “{text}” là dòng cộng nên không được đọc như một dòng số liệu.",
      en: "Sheet “{sheet}”, row {row}: “{text}” is a row of totals and was not read as data.",
    },
    fix: {
      vi: "Không cần sửa: tổng nào cần lấy đã có chỗ riêng trong mẫu.",
      en: "Nothing needs to be done: totals that are needed have a place of their own in the template.",
    },
  },
  "sheet.incomplete-row": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}”, dòng {row} chỉ có {texts}, thiếu mọi thông tin khác nên không được lấy.",
      en: "Sheet “{sheet}”, row {row} holds only {texts} and nothing else, so it was not taken.",
    },
    fix: {
      vi: "Điền các cột còn lại; nếu đây chỉ là tên nhóm hoặc chú thích thì xóa dòng.",
      en: "Fill in the other columns; delete the row if it is only the name of a group or a remark.",
    },
  },
  "sheet.merged-amount": {
    severity: "error",
    message: {
      vi: "“{field}”: một ô gộp ghi {text} chung cho nhiều dòng, không rõ mỗi dòng bao nhiêu.",
      en: "“{field}”: one merged cell gives {text} for several rows, so each row's own is not known.",
    },
    fix: { vi: "Bỏ gộp ô và ghi riêng cho từng dòng.", en: "Split the merged cell and write a figure in each row." },
  },
  "sheet.too-many-merged-cells": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}” có quá nhiều ô gộp; một số ô gộp chưa được đọc.",
      en: "Sheet “{sheet}” has too many merged cells; some were not read.",
    },
    fix: { vi: "Bỏ gộp ô trong bảng.", en: "Split the merged cells of the table." },
  },
  "sheet.unknown-label": {
    severity: "warning",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: mục “{text}” không thuộc mẫu nên không được đọc.",
      en: "Sheet “{sheet}”, row {row}: “{text}” does not belong to the template and was not read.",
    },
    fix: {
      vi: "Nếu là mục của mẫu thì sửa lại tên mục; nếu không thì gộp nội dung vào một mục của mẫu hoặc mục “Ghi chú”.",
      en: "If it belongs to the template, mend its name; otherwise move the contents to one of its parts or to the note.",
    },
  },
  "sheet.repeated-label": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}” có hai dòng “{text}”; dòng {row} không được đọc.",
      en: "Sheet “{sheet}” has “{text}” twice; row {row} was not read.",
    },
    fix: { vi: "Giữ lại một dòng.", en: "Keep one of them." },
  },
  "sheet.missing-label": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}” không có mục “{field}”.",
      en: "Sheet “{sheet}” has no “{field}”.",
    },
    fix: { vi: "Thêm lại mục này như trong mẫu.", en: "Add it as in the template." },
  },
  "sheet.missing-total-row": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}” không có dòng “{text}”.",
      en: "Sheet “{sheet}” has no row “{text}”.",
    },
    fix: {
      vi: "Thêm lại dòng này như trong mẫu, ở cuối bảng.",
      en: "Add it at the end of the table as in the template.",
    },
  },
  "sheet.total-not-kept": {
    severity: "note",
    message: {
      vi: "Trang “{sheet}”: ô “{text}” ở dòng “{label}” không được đọc vì mẫu không có mục này.",
      en: "Sheet “{sheet}”: “{text}” in the row “{label}” was not read; the template has no such total.",
    },
    fix: { vi: "Không cần sửa.", en: "Nothing needs to be done." },
  },
  "sheet.explanation-differs": {
    severity: "warning",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: cột “{heading}” ghi “{text}”, khác với giải thích của mẫu cho dòng này; nội dung này không được đọc.",
      en: "Sheet “{sheet}”, row {row}: “{heading}” says “{text}”, not what the template says of this row; it was not read.",
    },
    fix: {
      vi: "Nếu là số liệu hoặc ghi chú thì chuyển sang đúng cột; nếu đã đổi mã của dòng thì xem lại số liệu có đúng với mã mới không.",
      en: "Move figures and remarks to their own columns; if the row's code was changed, see whether its figure is of the new one.",
    },
  },
  "sheet.project-number-missing": {
    severity: "warning",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: đề án chưa có số thứ tự nên các trang khác không nhắc đến được.",
      en: "Sheet “{sheet}”, row {row}: the project has no number, so that other sheets cannot refer to it.",
    },
    fix: { vi: "Ghi số thứ tự, mỗi đề án một số.", en: "Give it a number of its own." },
  },
  "sheet.project-number-repeated": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: số thứ tự {text} đã dùng cho đề án khác.",
      en: "Sheet “{sheet}”, row {row}: the number {text} is already that of another project.",
    },
    fix: { vi: "Đánh lại số, mỗi đề án một số.", en: "Give each project a number of its own." },
  },
  "sheet.project-not-named": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: chưa ghi số thứ tự đề án nên không biết là của đề án nào.",
      en: "Sheet “{sheet}”, row {row}: without a project's number it is not known to which one this belongs.",
    },
    fix: {
      vi: "Ghi số thứ tự của đề án như ở trang “Đề án”.",
      en: "Write the project's number as on the sheet of projects.",
    },
  },
  "sheet.project-unknown": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: không có đề án nào mang số {text} ở trang “Đề án”.",
      en: "Sheet “{sheet}”, row {row}: no project has the number {text}.",
    },
    fix: {
      vi: "Sửa số thứ tự cho khớp với trang “Đề án”, hoặc bổ sung đề án.",
      en: "Mend the number, or add the project.",
    },
  },
  "sheet.project-ambiguous": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: số {text} là của hai đề án, không rõ là đề án nào.",
      en: "Sheet “{sheet}”, row {row}: {text} is the number of two projects.",
    },
    fix: { vi: "Đánh lại số ở trang “Đề án”, mỗi đề án một số.", en: "Give each project a number of its own." },
  },
  "sheet.project-told-twice": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: đề án số {text} đã được khai ở dòng trên; dòng này không được lấy.",
      en: "Sheet “{sheet}”, row {row}: project {text} was told already above; this row was not taken.",
    },
    fix: { vi: "Giữ một dòng cho mỗi đề án.", en: "Keep one row for each project." },
  },
  "sheet.answered-twice": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: câu “{text}” của đề án này đã được trả lời ở dòng trên; dòng này không được lấy.",
      en: "Sheet “{sheet}”, row {row}: “{text}” was answered already for this project; this row was not taken.",
    },
    fix: { vi: "Giữ một câu trả lời.", en: "Keep one answer." },
  },
  "sheet.question-missing": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: có câu trả lời “{text}” nhưng chưa chọn câu hỏi.",
      en: "Sheet “{sheet}”, row {row}: there is the answer “{text}” without a question.",
    },
    fix: { vi: "Chọn câu hỏi trong danh sách.", en: "Choose the question from the list." },
  },
  "sheet.reason-not-needed": {
    severity: "warning",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: câu “{text}” không cần người kết luận và lý do; hai ô này không được lấy.",
      en: "Sheet “{sheet}”, row {row}: “{text}” needs no one who judges and no reason; they were not taken.",
    },
    fix: { vi: "Chuyển nội dung sang cột ghi chú của đề án.", en: "Move them to the project's notes." },
  },
  "sheet.list-said-empty": {
    severity: "error",
    message: {
      vi: "“{field}” ghi “Không”, nhưng trang “{sheet}” lại có dòng của đề án này.",
      en: "“{field}” says none, but the sheet “{sheet}” has rows of this project.",
    },
    fix: {
      vi: "Sửa thành “Có”, hoặc bỏ các dòng ở trang “{sheet}”.",
      en: "Change it to “Có”, or remove the rows of the sheet “{sheet}”.",
    },
  },
  "sheet.list-not-given": {
    severity: "warning",
    message: {
      vi: "“{field}” ghi “Có”, nhưng trang “{sheet}” chưa có dòng nào của đề án này.",
      en: "“{field}” says yes, but the sheet “{sheet}” has no row of this project.",
    },
    fix: { vi: "Kê khai ở trang “{sheet}”.", en: "Add them on the sheet “{sheet}”." },
  },
  "sheet.loan-number-missing": {
    severity: "error",
    message: {
      vi: "Trang “{sheet}”, dòng {row}: chưa ghi số của khoản vay nên không biết là khoản nào.",
      en: "Sheet “{sheet}”, row {row}: without its number it is not known which loan this is.",
    },
    fix: { vi: "Ghi 1, 2, 3… cho từng khoản vay của đề án.", en: "Number the loans of the project 1, 2, 3…" },
  },
  "sheet.loan-differs": {
    severity: "error",
    message: {
      vi: "“{field}”: “{text}” khác với dòng trên của cùng khoản vay.",
      en: "“{field}”: “{text}” differs from the row above of the same loan.",
    },
    fix: {
      vi: "Ghi giống nhau ở mọi dòng của khoản vay, hoặc chỉ ghi ở dòng đầu.",
      en: "Write the same in every row of the loan, or in its first row only.",
    },
  },
} as const satisfies Readonly<Record<`sheet.${string}`, ReadingWord>>;
