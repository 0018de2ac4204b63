import type { Place } from "@khuyencong/core/validation";
import type { Problem } from "./problem.js";

type Words = Omit<Problem, "place">;

/** The largest file that is read: far above any commune's programme. */
export const largestFile = 5 * 1024 * 1024;

const askForTheFile = {
  vi: "Kiểm tra lại tên tệp và thư mục.",
  en: "Check the name of the file and its folder.",
};

/** Everything that can keep a file from being read. Codes are stable. */
export const problems = {
  notFound: {
    code: "file.not-found",
    message: { vi: "Không tìm thấy tệp này.", en: "There is no such file." },
    fix: askForTheFile,
  },
  notAFile: {
    code: "file.not-a-file",
    message: { vi: "Đây không phải là một tệp (có thể là thư mục).", en: "This is not a file; it may be a folder." },
    fix: askForTheFile,
  },
  notPermitted: {
    code: "file.not-permitted",
    message: { vi: "Máy không cho phép đọc tệp này.", en: "The machine does not let this file be read." },
    fix: { vi: "Kiểm tra quyền đọc tệp.", en: "Check the file's permissions." },
  },
  notReadable: {
    code: "file.not-readable",
    message: { vi: "Không đọc được tệp này.", en: "This file cannot be read." },
    fix: askForTheFile,
  },
  unknownFormat: {
    code: "file.unknown-format",
    message: {
      vi: "Công cụ chỉ đọc tệp có đuôi .xlsx, .yaml, .yml hoặc .json.",
      en: "Only files ending in .xlsx, .yaml, .yml or .json are read.",
    },
    fix: {
      vi: "Lưu chương trình, báo cáo theo mẫu Excel (.xlsx).",
      en: "Save the programme or report as an Excel workbook (.xlsx).",
    },
  },
  empty: {
    code: "file.empty",
    message: { vi: "Tệp không có nội dung.", en: "The file is empty." },
    fix: {
      vi: "Điền nội dung chương trình, báo cáo theo mẫu.",
      en: "Fill in the programme or report as in the template.",
    },
  },
  tooLarge: {
    code: "file.too-large",
    message: {
      vi: "Tệp lớn hơn 5 MB; một chương trình, báo cáo cấp xã không cần đến vậy.",
      en: "The file is larger than 5 MB; no commune's programme or report needs that.",
    },
    fix: { vi: "Kiểm tra xem có chọn nhầm tệp không.", en: "Check that it is the right file." },
  },
  notText: {
    code: "file.not-text",
    message: {
      vi: "Tệp không phải là văn bản Unicode UTF-8 (có thể là Excel, Word, ảnh, hoặc bảng mã cũ).",
      en: "The file is no UTF-8 text; it may be Excel, Word, a picture, or an old encoding.",
    },
    fix: { vi: "Mở bằng trình soạn thảo văn bản và lưu lại với bảng mã UTF-8.", en: "Save it as UTF-8 text." },
  },
  tooManyParts: {
    code: "file.too-many-parts",
    message: {
      vi: "Tệp có quá nhiều mục để là một chương trình, báo cáo cấp xã.",
      en: "The file has too many parts for a programme or a report.",
    },
    fix: { vi: "Kiểm tra xem có chọn nhầm tệp không.", en: "Check that it is the right file." },
  },
  tooMuchWork: {
    code: "file.too-much-work",
    message: {
      vi: "Đọc tệp này tốn quá nhiều thời gian hoặc bộ nhớ nên đã dừng lại.",
      en: "Reading this file takes too long or too much memory, so it was stopped.",
    },
    fix: {
      vi: "Kiểm tra xem có chọn nhầm tệp không; nếu đúng tệp, chép nội dung sang mẫu mới rồi gửi lại.",
      en: "Check that it is the right file; if so, copy its content into a fresh template and send that.",
    },
  },
  tooDeep: {
    code: "file.too-deep",
    message: { vi: "Các mục trong tệp lồng vào nhau quá sâu.", en: "The parts of the file are nested too deeply." },
    fix: { vi: "Ghi lại theo mẫu.", en: "Write it as in the template." },
  },
  jsonSyntax: {
    code: "file.json-syntax",
    message: { vi: "Tệp JSON sai cú pháp tại đây.", en: "The JSON is not well formed here." },
    fix: {
      vi: "Kiểm tra dấu phẩy thừa hoặc thiếu, dấu ngoặc, dấu nháy kép; JSON không cho ghi chú thích.",
      en: "Look for commas, brackets and quotation marks too many or too few; JSON has no comments.",
    },
  },
  yamlSyntax: {
    code: "file.yaml-syntax",
    message: { vi: "Tệp YAML sai cú pháp tại đây.", en: "The YAML is not well formed here." },
    fix: {
      vi: "Kiểm tra cách thụt đầu dòng và dấu ngoặc. Nếu một tên có dấu hai chấm, dấu # hay dấu ngoặc, đặt cả tên trong ngoặc kép.",
      en: "Check the indentation and brackets. Put names that contain a colon, # or brackets in quotation marks.",
    },
  },
  yamlTab: {
    code: "file.yaml-tab",
    message: {
      vi: "Đầu dòng có phím Tab; YAML chỉ cho thụt đầu dòng bằng dấu cách.",
      en: "The line begins with a tab.",
    },
    fix: { vi: "Thay phím Tab bằng hai dấu cách.", en: "Use two spaces instead." },
  },
  yamlSeveralDocuments: {
    code: "file.yaml-several-documents",
    message: { vi: "Tệp chứa nhiều tài liệu YAML, ngăn cách bằng ---.", en: "The file holds several YAML documents." },
    fix: { vi: "Mỗi tệp chỉ ghi một chương trình hoặc một báo cáo.", en: "Keep one programme or report in each file." },
  },
  yamlDirective: {
    code: "file.yaml-directive",
    message: { vi: "Tệp dùng chỉ thị YAML (%…), công cụ không nhận.", en: "The file uses YAML directives (%…)." },
    fix: { vi: "Bỏ các dòng bắt đầu bằng %.", en: "Remove the lines that begin with %." },
  },
  yamlReference: {
    code: "file.yaml-reference",
    message: {
      vi: "Tệp dùng ký hiệu & hoặc * để tham chiếu, công cụ không nhận.",
      en: "The file uses anchors or aliases (& and *).",
    },
    fix: {
      vi: "Ghi đầy đủ nội dung tại chỗ. Nếu đó là một phần của tên thì đặt cả tên trong ngoặc kép.",
      en: "Write the content out; put a name that begins with & or * in quotation marks.",
    },
  },
  yamlTag: {
    code: "file.yaml-tag",
    message: { vi: "Tệp dùng thẻ kiểu dữ liệu (!…), công cụ không nhận.", en: "The file uses tags (!…)." },
    fix: { vi: "Bỏ phần bắt đầu bằng dấu chấm than.", en: "Remove what begins with an exclamation mark." },
  },
  fieldNameNotText: {
    code: "file.field-name-not-text",
    message: { vi: "Tên trường phải là chữ.", en: "The name of a field must be a text." },
    fix: { vi: "Sửa tên trường theo mẫu.", en: "Name the field as in the template." },
  },
} as const satisfies Record<string, Words>;

/** A field given twice: which of the two holds cannot be known. */
export function fieldTwice(name: string, place: Place | undefined): Problem {
  return {
    code: "file.field-twice",
    message: {
      vi: `Trường “${name}” được ghi hai lần trong cùng một mục.`,
      en: `The field “${name}” stands twice in one place.`,
    },
    fix: { vi: "Giữ một dòng, bỏ dòng kia.", en: "Keep one line and remove the other." },
    place,
  };
}
