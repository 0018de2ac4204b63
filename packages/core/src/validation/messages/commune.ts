import type { MessagePair } from "./message-pair.js";

/** The commune, who approves, and the grounds of the programme. */
export const communeMessages = {
  "commune.unknown": {
    message: {
      vi: "Không có xã, phường nào của {province} mang mã {code}.{near}",
      en: "No commune or ward of {province} has the code {code}.{near}",
    },
    fix: { vi: "Ghi đúng mã 5 chữ số của xã, phường.", en: "Write the five-digit code of the commune." },
  },
  "commune.name-mismatch": {
    message: {
      vi: "Mã {code} là của {expected}, nhưng tên ghi là “{name}”.",
      en: "The code {code} belongs to {expected}, but the name is given as “{name}”.",
    },
    fix: { vi: "Sửa mã hoặc sửa tên cho khớp nhau.", en: "Correct the code or the name." },
  },
  "commune.name-spelling": {
    message: {
      vi: "Tên “{name}” viết chưa đúng chính tả của {expected}.",
      en: "“{name}” is not how {expected} is spelt.",
    },
    fix: { vi: "Viết là “{expected}”.", en: "Write “{expectedVi}”." },
  },
  "commune.kind-mismatch": {
    message: {
      vi: "Ngày {date}, đơn vị này là {expected}, không phải “{name}”.",
      en: "On {date} this unit was {expected}, not “{name}”.",
    },
    fix: { vi: "Viết là “{expected}”.", en: "Write “{expectedVi}”." },
  },
  "commune.kind-unknown": {
    message: {
      vi: "Ngày {date} nằm ngoài khoảng thời gian mà dữ liệu địa giới đang giữ: không biết {name} khi đó là xã hay phường.",
      en: "{date} is outside the dates for which units are known: what {name} was then is not known.",
    },
    fix: { vi: "Kiểm tra lại ngày.", en: "Check the date." },
  },
  "authority.another-commune": {
    message: {
      vi: "Cơ quan phê duyệt “{authority}” thuộc {found}, không phải {expected}.",
      en: "The authority “{authority}” is of {found}, not of {expected}.",
    },
    fix: { vi: "Ghi cơ quan của {expected}.", en: "Name the authority of {expected}." },
  },
  "authority.kind-mismatch": {
    message: {
      vi: "Ngày {date}, đơn vị này là {expected}; “{authority}” chưa ghi đúng loại đơn vị.",
      en: "On {date} this unit was {expected}; “{authority}” names another kind of unit.",
    },
    fix: { vi: "Viết là “Ủy ban nhân dân {expected}”.", en: "Write “Ủy ban nhân dân {expectedVi}”." },
  },
  "authority.not-the-commune": {
    message: {
      vi: "“{authority}” không phải là cơ quan của {expected}. Chương trình cấp xã do Ủy ban nhân dân xã, phường xây dựng và phê duyệt.",
      en: "“{authority}” is not an authority of {expected}. A commune programme is made and approved by the commune's People's Committee.",
    },
    fix: {
      vi: "Ghi “Ủy ban nhân dân {expected}”, hoặc kiểm tra lại thẩm quyền.",
      en: "Name the People's Committee of {expected}, or check who is competent.",
    },
  },
  "approval.missing": {
    message: {
      vi: "Chưa ghi số và ngày quyết định phê duyệt: Chương trình được xem là bản dự thảo.",
      en: "No number and date of approval: the programme is taken for a draft.",
    },
    fix: { vi: "Khi đã phê duyệt, bổ sung số và ngày quyết định.", en: "Add number and date once it is approved." },
  },
  "approval.before-province": {
    message: {
      vi: "Ngày phê duyệt {date} sớm hơn ngày ban hành Chương trình cấp tỉnh ({provinceDate}).",
      en: "The approval of {date} is earlier than the provincial programme ({provinceDate}).",
    },
    fix: { vi: "Kiểm tra lại ngày phê duyệt.", en: "Check the date of approval." },
  },
  "legal-basis.unknown": {
    message: {
      vi: "Bộ quy tắc không có văn bản nào mang số, ký hiệu “{number}”.{near}",
      en: "The rulebook holds no instrument numbered “{number}”.{near}",
    },
    fix: {
      vi: "Kiểm tra lại số, ký hiệu. Nếu đúng, văn bản này cần người có chuyên môn xem xét.",
      en: "Check the number. If it is right, the instrument needs a person's eye.",
    },
  },
  "legal-basis.date-mismatch": {
    message: {
      vi: "{instrument} ban hành ngày {issuedOn}, không phải ngày {stated}.",
      en: "{instrument} is of {issuedOn}, not of {stated}.",
    },
    fix: { vi: "Sửa ngày ban hành thành {issuedOn}.", en: "Change the date to {issuedOn}." },
  },
  "legal-basis.not-in-force": {
    message: {
      vi: "{instrument} {standing} vào ngày {date}.{successors}",
      en: "{instrument} {standing} on {date}.{successors}",
    },
    fix: {
      vi: "Thay bằng văn bản đang có hiệu lực, hoặc bỏ căn cứ này.",
      en: "Cite what is in force instead, or remove it.",
    },
  },
  "legal-basis.standing-unknown": {
    message: {
      vi: "{instrument}: không rõ hiệu lực vào ngày {date}, vì chưa có nguồn nào nêu ngày có hiệu lực.",
      en: "{instrument}: whether it was in force on {date} is not known; no source tells its first day.",
    },
    fix: {
      vi: "Kiểm tra hiệu lực của văn bản trước khi viện dẫn.",
      en: "Check whether it is in force before citing it.",
    },
  },
  "legal-basis.perhaps-replaced": {
    message: {
      vi: "{instrument} có thể đã hết hiệu lực vào ngày {date}: chưa rõ ngày bị thay thế hoặc chưa đọc được điều khoản thay thế.{successors}",
      en: "{instrument} may no longer have been in force on {date}: the day or the clause of its replacement was not read.{successors}",
    },
    fix: {
      vi: "Kiểm tra hiệu lực; nếu đã hết hiệu lực thì dẫn văn bản thay thế.",
      en: "Check whether it stands; if not, cite what replaced it.",
    },
  },
  "legal-basis.amendment-missing": {
    message: {
      vi: "{instrument} đã được sửa đổi, bổ sung nhưng phần căn cứ chưa dẫn văn bản sửa đổi: {amenders}.",
      en: "{instrument} has been amended, but the grounds do not name what amended it: {amenders}.",
    },
    fix: { vi: "Bổ sung {amenders} vào phần căn cứ.", en: "Add {amenders} to the grounds." },
  },
  "legal-basis.amendment-unclear": {
    message: {
      vi: "{instrument} có văn bản sửa đổi, bổ sung chưa rõ ngày có hiệu lực và chưa được dẫn kèm: {amenders}.",
      en: "{instrument} has an amendment whose first day is not known and which is not named beside it: {amenders}.",
    },
    fix: {
      vi: "Kiểm tra hiệu lực của {amenders}; nếu đã có hiệu lực thì bổ sung vào phần căn cứ.",
      en: "Check whether {amenders} is in force; if so, add it to the grounds.",
    },
  },
  "legal-basis.repeated": {
    message: { vi: "{instrument} được viện dẫn nhiều lần.", en: "{instrument} is cited more than once." },
    fix: { vi: "Bỏ bớt dòng trùng.", en: "Remove one of the rows." },
  },
  "legal-basis.province-programme-missing": {
    message: {
      vi: "Phần căn cứ chưa viện dẫn {instrument}, là văn bản giao xã, phường xây dựng Chương trình khuyến công cấp xã.",
      en: "The grounds do not cite {instrument}, which tells communes to make their programme.",
    },
    fix: { vi: "Bổ sung {instrument} vào phần căn cứ.", en: "Add {instrument} to the grounds." },
  },
} as const satisfies Record<string, MessagePair>;
