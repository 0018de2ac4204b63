import type { BilingualText } from "../basis/index.js";
import type { Instrument } from "./instrument.js";
import type { InstrumentFault } from "./instrument-faults.js";

type RelationKind = Instrument["relations"][number]["kind"];

interface MessagePair {
  readonly message: BilingualText;
  readonly fix: BilingualText;
}

/** Everything the law floor says to people. */
export const lawMessages = {
  nothing: { vi: "", en: "" },
  relation: {
    amends: { vi: "sửa đổi, bổ sung", en: "amends" },
    replaces: { vi: "thay thế", en: "replaces" },
    repeals: { vi: "bãi bỏ", en: "repeals" },
    consolidates: { vi: "hợp nhất", en: "consolidates" },
  } satisfies Record<RelationKind, BilingualText>,
  since: (day: string): BilingualText => ({ vi: ` từ ${day}`, en: ` from ${day}` }),
  sinceUnknown: { vi: " (chưa rõ ngày)", en: " (day unknown)" },
  replacedBy: (names: BilingualText): BilingualText => ({
    vi: ` Văn bản thay thế: ${names.vi}.`,
    en: ` Replaced by: ${names.en}.`,
  }),
  asAmendedBy: (names: BilingualText): BilingualText => ({
    vi: ` (được sửa đổi, bổ sung bởi ${names.vi})`,
    en: ` (as amended by ${names.en})`,
  }),
  inForceFrom: (day: string): BilingualText => ({
    vi: `; có hiệu lực từ ngày ${day}`,
    en: `; it is in force from ${day}`,
  }),
  inForceText: { vi: "văn bản đang có hiệu lực", en: "what is in force" },
  withNote: (note: BilingualText): BilingualText => ({ vi: ` ${note.vi}`, en: ` ${note.en}` }),
  faults: {
    unknown: {
      message: {
        vi: "Không có văn bản nào mang số, ký hiệu “{number}” trong danh mục văn bản đã biết.",
        en: "No instrument on record is numbered “{number}”.",
      },
      fix: {
        vi: "Kiểm tra lại số, ký hiệu. Nếu đúng, văn bản này cần người có chuyên môn xem xét.",
        en: "Check the number. If it is right, the instrument needs a person's eye.",
      },
    },
    spelling: {
      message: {
        vi: "“{number}” chưa đúng số, ký hiệu. Hiểu là: {near}.",
        en: "“{number}” is not how the number is written. Read as: {near}.",
      },
      fix: { vi: "Ghi đúng tên: {near}.", en: "Write: {near}." },
    },
    "date-mismatch": {
      message: {
        vi: "{instrument} ban hành ngày {issuedOn}, không phải ngày {stated}.",
        en: "{instrument} is of {issuedOn}, not of {stated}.",
      },
      fix: { vi: "Sửa ngày ban hành thành {issuedOn}.", en: "Change the date to {issuedOn}." },
    },
    "not-yet-in-force": {
      message: {
        vi: "{instrument} chưa có hiệu lực vào ngày {date}{since}.",
        en: "{instrument} was not yet in force on {date}{since}.",
      },
      fix: {
        vi: "Bỏ căn cứ này, hoặc dẫn văn bản có hiệu lực vào ngày {date}.",
        en: "Remove it, or cite what was in force on {date}.",
      },
    },
    "no-longer-in-force": {
      message: {
        vi: "{instrument} đã hết hiệu lực vào ngày {date}.{successors}",
        en: "{instrument} was no longer in force on {date}.{successors}",
      },
      fix: { vi: "Thay bằng {instead}, hoặc bỏ căn cứ này.", en: "Cite {instead} instead, or remove it." },
    },
    "perhaps-replaced": {
      message: {
        vi: "{instrument} có thể đã hết hiệu lực vào ngày {date}: chưa rõ ngày bị thay thế hoặc chưa đọc được điều khoản thay thế.{successors}",
        en: "{instrument} may no longer have been in force on {date}: the day or the clause of its replacement was not read.{successors}",
      },
      fix: {
        vi: "Kiểm tra hiệu lực; nếu đã hết hiệu lực thì thay bằng {instead}.",
        en: "Check whether it stands; if not, cite {instead}.",
      },
    },
    "effect-unknown": {
      message: {
        vi: "{instrument}: không rõ hiệu lực vào ngày {date}, vì chưa có nguồn nào nêu ngày có hiệu lực.{note}",
        en: "{instrument}: whether it was in force on {date} is not known; no source tells its first day.{note}",
      },
      fix: {
        vi: "Kiểm tra hiệu lực của văn bản trước khi viện dẫn.",
        en: "Check whether it is in force before citing it.",
      },
    },
    "amendment-missing": {
      message: {
        vi: "{instrument} đã được sửa đổi, bổ sung nhưng chưa dẫn kèm văn bản sửa đổi: {amenders}.",
        en: "{instrument} has been amended, but what amended it is not named beside it: {amenders}.",
      },
      fix: { vi: "Bổ sung {amenders} vào phần căn cứ.", en: "Add {amenders} to the grounds." },
    },
    "amendment-unclear": {
      message: {
        vi: "{instrument} có văn bản sửa đổi, bổ sung chưa rõ ngày có hiệu lực và chưa được dẫn kèm: {amenders}.",
        en: "{instrument} has an amendment whose first day is not known and which is not named beside it: {amenders}.",
      },
      fix: {
        vi: "Kiểm tra hiệu lực của {amenders}; nếu đã có hiệu lực thì bổ sung vào phần căn cứ.",
        en: "Check whether {amenders} is in force; if so, add it to the grounds.",
      },
    },
    repeated: {
      message: { vi: "{instrument} được viện dẫn nhiều lần.", en: "{instrument} is cited more than once." },
      fix: { vi: "Bỏ bớt dòng trùng.", en: "Remove one of the rows." },
    },
  } satisfies Record<InstrumentFault["kind"], MessagePair>,
} as const;
