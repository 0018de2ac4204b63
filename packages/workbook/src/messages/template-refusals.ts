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
} as const;

/** How a commune's programme and its authority are called. */
export const communeNaming = {
  programme: {
    vi: "Chương trình khuyến công {commune} giai đoạn {from} - {to}",
    en: "Industrial-promotion programme of {commune}, {from} - {to}",
  },
  committee: { vi: "Ủy ban nhân dân {commune}", en: "People's Committee of {commune}" },
} as const;
