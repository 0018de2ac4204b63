import type { ReadingWord } from "./reading-word.js";

const checkOnly = {
  vi: "Nếu đọc đúng thì không cần sửa.",
  en: "If it was read rightly, nothing needs to be done.",
};

const writeNumber = {
  vi: "Gõ lại thành số, ví dụ 1234,5; không gõ dấu chấm phân cách hàng nghìn.",
  en: "Type it again as a number, for example 1234,5, without dots between thousands.",
};

const writeDate = {
  vi: "Gõ lại ngày/tháng/năm, đủ 4 chữ số của năm, ví dụ 16/03/2026.",
  en: "Type day/month/year with all four digits of the year, for example 16/03/2026.",
};

/** What is said of a single cell. */
export const cellWords = {
  "sheet.number-as-text": {
    severity: "note",
    message: {
      vi: "“{field}”: số “{text}” gõ dạng chữ, được đọc là {read}.",
      en: "“{field}”: “{text}” is typed as text and was read as {read}.",
    },
    fix: checkOnly,
  },
  "sheet.number-ambiguous": {
    severity: "error",
    message: {
      vi: "“{field}”: “{text}” đọc được hai cách ({first} hoặc {second}) nên chưa được lấy.",
      en: "“{field}”: “{text}” can be read in two ways ({first} or {second}), so it was not taken.",
    },
    fix: writeNumber,
  },
  "sheet.number-english": {
    severity: "error",
    message: {
      vi: "“{field}”: “{text}” viết theo kiểu Anh – Mỹ (dấu chấm trước phần lẻ). Có phải là {read} không? Số chưa được lấy.",
      en: "“{field}”: “{text}” is written the English way. Is it {read}? It was not taken.",
    },
    fix: writeNumber,
  },
  "sheet.not-a-number": {
    severity: "error",
    message: { vi: "“{field}”: “{text}” không phải là số.", en: "“{field}”: “{text}” is not a number." },
    fix: {
      vi: "Chỉ ghi một số; chú thích, nếu có, ghi ở cột ghi chú.",
      en: "Write a number only; put remarks into the column for notes.",
    },
  },
  "sheet.percent-for-number": {
    severity: "error",
    message: {
      vi: "“{field}” là tỷ lệ phần trăm ({text}), trong khi ô này cần một số.",
      en: "“{field}” is a percentage ({text}) where a number is needed.",
    },
    fix: {
      vi: "Đổi định dạng ô về dạng số rồi gõ lại số.",
      en: "Change the format of the cell to a number and type the number again.",
    },
  },
  "sheet.unit-in-cell": {
    severity: "note",
    message: {
      vi: "“{field}”: “{text}” được đọc là {read} triệu đồng.",
      en: "“{field}”: “{text}” was read as {read} million đồng.",
    },
    fix: checkOnly,
  },
  "sheet.below-one-dong": {
    severity: "error",
    message: {
      vi: "“{field}”: {text} triệu đồng lẻ hơn một đồng nên chưa được lấy.",
      en: "“{field}”: {text} million đồng has a fraction of a đồng, so it was not taken.",
    },
    fix: {
      vi: "Làm tròn đến đồng: nhiều nhất 6 chữ số sau dấu phẩy khi ghi theo triệu đồng. Nếu ô là công thức, dùng hàm ROUND.",
      en: "Round to the đồng: at most six digits after the comma in triệu đồng. In a formula, use ROUND.",
    },
  },
  "sheet.share-rounded": {
    severity: "note",
    message: {
      vi: "“{field}”: công thức cho {text} %, được lấy hai chữ số sau dấu phẩy là {read} %.",
      en: "“{field}”: the formula gives {text} %, taken with two decimals as {read} %.",
    },
    fix: checkOnly,
  },
  "sheet.date-as-text": {
    severity: "note",
    message: {
      vi: "“{field}”: “{text}” gõ dạng chữ, được đọc là ngày {read}.",
      en: "“{field}”: “{text}” is typed as text and was read as {read}.",
    },
    fix: checkOnly,
  },
  "sheet.time-left-out": {
    severity: "note",
    message: {
      vi: "“{field}” có cả giờ; chỉ lấy ngày {read}.",
      en: "“{field}” also tells an hour; only the day {read} was taken.",
    },
    fix: checkOnly,
  },
  "sheet.not-a-date": {
    severity: "error",
    message: {
      vi: "“{field}”: “{text}” không phải là ngày có thật.",
      en: "“{field}”: “{text}” is not a day of the calendar.",
    },
    fix: writeDate,
  },
  "sheet.number-for-date": {
    severity: "error",
    message: {
      vi: "“{field}” là số {text}, không rõ là ngày nào.",
      en: "“{field}” is the number {text}, which names no day.",
    },
    fix: writeDate,
  },
  "sheet.date-for-text": {
    severity: "error",
    message: {
      vi: "“{field}”: Excel đã đổi nội dung gõ vào thành ngày {text}, không còn biết lúc đầu ghi gì.",
      en: "“{field}”: Excel has turned what was typed into the day {text}; the first writing is lost.",
    },
    fix: {
      vi: "Đổi định dạng ô thành Văn bản (Text) rồi gõ lại.",
      en: "Change the format of the cell to Text, then type it again.",
    },
  },
  "sheet.date-for-number": {
    severity: "error",
    message: {
      vi: "“{field}”: Excel hiểu nội dung là ngày {text}, trong khi ô này cần một số.",
      en: "“{field}”: Excel takes this for the day {text} where a number is needed.",
    },
    fix: {
      vi: "Đổi định dạng ô thành Số (Number) rồi gõ lại.",
      en: "Change the format of the cell to Number, then type it again.",
    },
  },
  "sheet.not-a-month": {
    severity: "error",
    message: {
      vi: "“{field}”: “{text}” không phải là một tháng.",
      en: "“{field}”: “{text}” is not a month.",
    },
    fix: { vi: "Ghi tháng/năm, ví dụ 03/2026.", en: "Write month/year, for example 03/2026." },
  },
  "sheet.month-read": {
    severity: "note",
    message: {
      vi: "“{field}”: “{text}” được đọc là tháng {read}.",
      en: "“{field}”: “{text}” was read as the month {read}.",
    },
    fix: checkOnly,
  },
  "sheet.not-yes-or-no": {
    severity: "error",
    message: {
      vi: "“{field}”: “{text}” không phải là Có hoặc Không.",
      en: "“{field}”: “{text}” is neither Có (yes) nor Không (no).",
    },
    fix: { vi: "Chọn Có hoặc Không; chưa rõ thì để trống.", en: "Choose Có or Không; leave it empty if not known." },
  },
  "sheet.not-a-choice": {
    severity: "error",
    message: {
      vi: "“{field}”: “{text}” không có trong danh sách.",
      en: "“{field}”: “{text}” is not on the list.",
    },
    fix: { vi: "Chọn trong danh sách của ô, ví dụ: {near}.", en: "Choose from the list of the cell, such as: {near}." },
  },
  "sheet.choice-without-accents": {
    severity: "note",
    message: {
      vi: "“{field}”: “{text}” được hiểu là “{read}”.",
      en: "“{field}”: “{text}” was taken to be “{read}”.",
    },
    fix: checkOnly,
  },
  "sheet.commune-not-found": {
    severity: "error",
    message: {
      vi: "“{field}”: không có xã, phường nào là “{text}” trong danh sách.",
      en: "“{field}”: no commune or ward on the list is called “{text}”.",
    },
    fix: {
      vi: "Chọn trong danh sách của ô, ví dụ: {near}.",
      en: "Choose from the list of the cell, such as: {near}.",
    },
  },
  "sheet.commune-ambiguous": {
    severity: "error",
    message: {
      vi: "“{field}”: “{text}” có thể là nhiều nơi: {near}.",
      en: "“{field}”: “{text}” may be several places: {near}.",
    },
    fix: { vi: "Chọn đúng một nơi trong danh sách của ô.", en: "Choose the one meant from the list of the cell." },
  },
  "sheet.commune-code-differs": {
    severity: "error",
    message: {
      vi: "“{field}”: tên và mã không khớp: “{text}”, trong khi mã {code} là của {read}.",
      en: "“{field}”: name and code differ: “{text}”, but {code} is the code of {read}.",
    },
    fix: { vi: "Chọn lại trong danh sách của ô.", en: "Choose again from the list of the cell." },
  },
  "sheet.commune-read": {
    severity: "note",
    message: {
      vi: "“{field}”: “{text}” được hiểu là {read}.",
      en: "“{field}”: “{text}” was taken to be {read}.",
    },
    fix: checkOnly,
  },
  "sheet.code-as-number": {
    severity: "note",
    message: {
      vi: "“{field}”: số {text} được đọc là mã “{read}”; nếu mã bắt đầu bằng chữ số 0 thì Excel đã bỏ mất.",
      en: "“{field}”: the number {text} was read as the code “{read}”; Excel drops a leading 0.",
    },
    fix: {
      vi: "Nếu mất chữ số 0, đổi định dạng ô thành Văn bản (Text) rồi gõ lại.",
      en: "If a 0 is lost, change the format of the cell to Text and type the code again.",
    },
  },
  "sheet.not-a-code": {
    severity: "error",
    message: { vi: "“{field}”: số {text} không phải là mã.", en: "“{field}”: the number {text} is no code." },
    fix: {
      vi: "Đổi định dạng ô thành Văn bản (Text) rồi gõ lại mã, chỉ gồm chữ số.",
      en: "Change the format of the cell to Text and type the code again, digits only.",
    },
  },
  "sheet.number-for-text": {
    severity: "note",
    message: {
      vi: "“{field}”: số {text} được lấy như chữ “{read}”.",
      en: "“{field}”: the number {text} was taken as the text “{read}”.",
    },
    fix: checkOnly,
  },
  "sheet.not-text": {
    severity: "error",
    message: {
      vi: "“{field}”: “{text}” là giá trị đúng/sai của Excel, không phải chữ.",
      en: "“{field}”: “{text}” is a truth value of Excel, not a text.",
    },
    fix: { vi: "Gõ lại bằng chữ.", en: "Type it again in words." },
  },
  "sheet.formula-not-computed": {
    severity: "error",
    message: {
      vi: "“{field}” là công thức chưa được tính nên chưa có kết quả để lấy.",
      en: "“{field}” is a formula that was never computed, so it holds no result.",
    },
    fix: {
      vi: "Mở tệp bằng Excel, đợi tính xong rồi lưu lại; hoặc gõ số thay cho công thức.",
      en: "Open the file in Excel, let it compute and save it; or type the number instead of the formula.",
    },
  },
  "sheet.cell-error": {
    severity: "error",
    message: {
      vi: "“{field}” đang báo lỗi {text} của Excel.",
      en: "“{field}” shows Excel's error {text}.",
    },
    fix: {
      vi: "Sửa công thức trong ô, hoặc gõ giá trị thay cho công thức.",
      en: "Mend the formula in the cell, or type the value instead.",
    },
  },
} as const satisfies Readonly<Record<`sheet.${string}`, ReadingWord>>;
