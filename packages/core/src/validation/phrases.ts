import type { BilingualText, Where } from "../basis/index.js";
import type { InstrumentStanding } from "../law/index.js";

type Cell = Pick<Extract<Where, { readonly kind: "sheet" }>, "sheet" | "row" | "column">;

/** Parts of sentences that stand in the slots of messages. */
export const phrases = {
  nothing: { vi: "", en: "" },
  cell: ({ sheet, row, column }: Cell): BilingualText =>
    column === ""
      ? { vi: `Trang “${sheet}”, dòng ${row}`, en: `Sheet “${sheet}”, row ${row}` }
      : { vi: `Trang “${sheet}”, ô ${column}${row}`, en: `Sheet “${sheet}”, cell ${column}${row}` },
  perhaps: (names: BilingualText): BilingualText => ({
    vi: ` Có phải: ${names.vi}?`,
    en: ` Perhaps: ${names.en}?`,
  }),
  unknownPlace: (code: string): BilingualText => ({
    vi: `đơn vị mang mã ${code} (không có trong danh sách)`,
    en: `a unit with the code ${code} (not on the list)`,
  }),
  standing: {
    "not-yet-in-force": { vi: "chưa có hiệu lực", en: "was not yet in force" },
    "no-longer-in-force": { vi: "đã hết hiệu lực", en: "was no longer in force" },
  } satisfies Partial<Record<InstrumentStanding, BilingualText>>,
  replacedBy: (names: BilingualText): BilingualText => ({
    vi: ` Văn bản thay thế: ${names.vi}.`,
    en: ` Replaced by: ${names.en}.`,
  }),
  openDoors: (names: BilingualText): BilingualText => ({
    vi: ` Các hướng còn mở: ${names.vi}.`,
    en: ` Ways that stay open: ${names.en}.`,
  }),
  withPriority: (ceiling: string): BilingualText => ({
    vi: ` Nếu được cấp có thẩm quyền cho hưởng mức ưu tiên thì tối đa ${ceiling} triệu đồng.`,
    en: ` If the competent body grants the priority level: at most ${ceiling} million đồng.`,
  }),
  noDocuments: { vi: "theo yêu cầu của cơ quan thẩm định", en: "as the appraiser asks" },
  appraiser: { vi: "cán bộ thẩm định", en: "the appraising officer" },
  informationForSupport: {
    vi: "Hồ sơ còn thiếu thông tin để tính.",
    en: "The application lacks what the calculation needs.",
  },
  noLevelOnDay: {
    vi: "Bộ quy tắc chưa có mức hỗ trợ cho ngày này.",
    en: "The rulebook holds no level for this day.",
  },
} as const;
