/** What the figures of an entry are called that every kind has, and those of rulings and registers. */
export const figureMessages = {
  document: { vi: "Văn bản trả lời", en: "Letter of answer" },
  items: { vi: "Mã, tên trong danh mục", en: "Codes and names on the list" },
  assurance: { vi: "Mức độ chắc chắn", en: "How sure it is" },
  note: { vi: "Ghi chú", en: "Note" },
};
