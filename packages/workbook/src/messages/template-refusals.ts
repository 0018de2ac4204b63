/** Why no workbook is made. */
export const templateRefusalWords = {
  "template.no-place": {
    message: {
      vi: "Mẫu Excel không có chỗ cho: {fields}.",
      en: "The workbook has no place for: {fields}.",
    },
    fix: {
      vi: "Bỏ hoặc sửa các mục này, rồi xuất lại; hoặc dùng tệp JSON, YAML.",
      en: "Remove or change these and try again, or use JSON or YAML.",
    },
  },
  "template.unknown-commune": {
    message: {
      vi: "Không có xã, phường nào mang mã “{code}” vào ngày {date}.",
      en: "There is no commune with the code “{code}” on {date}.",
    },
    fix: {
      vi: "Kiểm tra lại mã đơn vị hành chính (5 chữ số) và ngày.",
      en: "Check the code of the administrative unit (5 digits) and the day.",
    },
  },
  "template.not-last-year": {
    message: {
      vi: "Báo cáo kèm theo không phải báo cáo cả năm {year} của {commune}, nên không lấy được số lũy kế.",
      en: "The report given with it is not the report on the year {year} of {commune}, so nothing can be carried over.",
    },
    fix: {
      vi: "Chọn đúng báo cáo cả năm {year}, hoặc tạo mẫu không kèm báo cáo năm trước.",
      en: "Give the report on the whole of {year}, or make the template without it.",
    },
  },
  "template.other-programme": {
    message: {
      vi: "Chương trình kèm theo không phải của {commune} cho giai đoạn có năm {year}.",
      en: "The programme given with it is not that of {commune} for a period that includes {year}.",
    },
    fix: {
      vi: "Chọn đúng Chương trình, hoặc tạo mẫu không kèm Chương trình.",
      en: "Give the right programme, or make the template without it.",
    },
  },
} as const;

/** How a commune's programme and its authority are called. */
export const communeNaming = {
  programme: {
    vi: "Chương trình khuyến công {commune} giai đoạn {from} - {to}",
    en: "Industrial-promotion programme of {commune}, {from} - {to}",
  },
  committee: { vi: "Ủy ban nhân dân {commune}", en: "People's Committee of {commune}" },
} as const;
