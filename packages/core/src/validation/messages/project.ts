import type { MessagePair } from "./message-pair.js";

/** Projects: their year, place and money, and what the law says of each. */
export const projectMessages = {
  "project.year-outside-period": {
    message: {
      vi: "Đề án “{name}” thực hiện năm {year}, nằm ngoài giai đoạn {from} - {to} của Chương trình.",
      en: "Project “{name}” is of {year}, outside the programme's period {from}–{to}.",
    },
    fix: {
      vi: "Sửa năm thực hiện, hoặc đưa đề án ra khỏi danh mục.",
      en: "Correct the year, or take the project off the list.",
    },
  },
  "project.plan-year-differs": {
    message: {
      vi: "Đề án “{name}” ghi năm thực hiện {year}, nhưng hồ sơ đề nghị ghi năm kế hoạch {planYear}.",
      en: "Project “{name}” is of {year}, but its application asks from the plan of {planYear}.",
    },
    fix: { vi: "Sửa cho hai năm khớp nhau.", en: "Make the two years agree." },
  },
  "project.repeated": {
    message: {
      vi: "Đề án “{name}” năm {year} được ghi nhiều lần trong danh mục.",
      en: "Project “{name}” of {year} stands in the list more than once.",
    },
    fix: { vi: "Bỏ dòng trùng, hoặc đặt tên khác nếu là hai đề án.", en: "Remove one, or rename it if they are two." },
  },
  "project.place-elsewhere": {
    message: {
      vi: "Đề án “{name}” có nơi sản xuất tại {found}, không thuộc địa bàn {expected}.",
      en: "Project “{name}” produces in {found}, not in {expected}.",
    },
    fix: {
      vi: "Sửa mã xã, phường nơi sản xuất, hoặc chuyển đề án cho xã, phường đó.",
      en: "Correct the commune of production, or pass the project to that commune.",
    },
  },
  "project.money-does-not-add-up": {
    message: {
      vi: "Đề án “{name}”: tổng kinh phí ghi {stated} triệu đồng, nhưng cộng các nguồn được {computed} triệu đồng.",
      en: "Project “{name}”: the total is stated as {stated} million đồng, but the sources add up to {computed} million đồng.",
    },
    fix: {
      vi: "Sửa tổng thành {computed}, hoặc sửa số của từng nguồn.",
      en: "Change the total to {computed}, or correct the figure of a source.",
    },
  },
  "project.cost-above-total": {
    message: {
      vi: "Đề án “{name}”: chi phí của nội dung đề nghị hỗ trợ ({cost} triệu đồng) lớn hơn tổng kinh phí đề án ({total} triệu đồng).",
      en: "Project “{name}”: what is to be supported costs {cost} million đồng, more than the whole project ({total} million đồng).",
    },
    fix: { vi: "Sửa chi phí trong hồ sơ hoặc tổng kinh phí đề án.", en: "Correct the cost or the total." },
  },
  "project.cost-below-total": {
    message: {
      vi: "Đề án “{name}”: chi phí của nội dung đề nghị hỗ trợ ({cost} triệu đồng) nhỏ hơn tổng kinh phí đề án ({total} triệu đồng).",
      en: "Project “{name}”: what is to be supported costs {cost} million đồng, less than the whole project ({total} million đồng).",
    },
    fix: {
      vi: "Không cần sửa nếu đề án còn chi cho nội dung không đề nghị hỗ trợ; nếu không, hai số phải bằng nhau.",
      en: "Nothing to mend if part of the project asks for no support; otherwise the two must agree.",
    },
  },
  "project.stream-mismatch": {
    message: {
      vi: "Đề án “{name}” đề nghị từ nguồn “{stream}”, nhưng kinh phí hỗ trợ lại ghi ở nguồn “{other}”.",
      en: "Project “{name}” asks from “{stream}”, but has money under “{other}”.",
    },
    fix: { vi: "Ghi kinh phí hỗ trợ vào đúng một nguồn.", en: "Put the support under one stream." },
  },
  "project.support-above-highest": {
    message: {
      vi: "Đề án “{name}”: đề nghị hỗ trợ {asked} triệu đồng, cao hơn mức tối đa {highest} triệu đồng (thừa {excess}). {words}",
      en: "Project “{name}” asks for {asked} million đồng, more than the highest of {highest} million đồng (by {excess}). {words}",
    },
    fix: {
      vi: "Giảm mức hỗ trợ xuống không quá {highest} triệu đồng và tăng phần đối ứng tương ứng.{priority} Mức này: {assurance}.",
      en: "Ask for at most {highest} million đồng and raise the counterpart accordingly.{priority} This level: {assurance}.",
    },
  },
  "project.support-depends-on-reading": {
    message: {
      vi: "Đề án “{name}”: đề nghị hỗ trợ {asked} triệu đồng; đơn vị đã được hỗ trợ trước đây nên mức tối đa tùy cách hiểu quy định, từ {lowest} đến {highest} triệu đồng.",
      en: "Project “{name}” asks for {asked} million đồng; because of earlier support the highest depends on how the text is read: {lowest} to {highest} million đồng.",
    },
    fix: {
      vi: "Xin ý kiến Sở Công Thương trước khi ghi mức hỗ trợ trên {lowest} triệu đồng.",
      en: "Ask the Department before going above {lowest} million đồng.",
    },
  },
  "project.support-not-computed": {
    message: {
      vi: "Đề án “{name}”: chưa so được mức đề nghị hỗ trợ {asked} triệu đồng với mức tối đa. {why}",
      en: "Project “{name}”: the support of {asked} million đồng could not be compared with the highest. {why}",
    },
    fix: { vi: "Đối chiếu với quy định về mức chi hiện hành.", en: "Compare it with the levels in force." },
  },
  "project.not-eligible": {
    message: {
      vi: "Đề án “{name}” không đủ điều kiện hỗ trợ theo quy định có hiệu lực ngày {date}; lý do nêu dưới đây.",
      en: "Project “{name}” is not eligible under the rules in force on {date}; the reasons follow.",
    },
    fix: {
      vi: "Sửa theo từng lý do nếu hồ sơ ghi nhầm; nếu không, đưa đề án ra khỏi danh mục.{doors}",
      en: "Mend each reason where the application is mistaken; otherwise take the project off the list.{doors}",
    },
  },
  "project.needs-information": {
    message: {
      vi: "Đề án “{name}” chưa đủ thông tin để kết luận. Còn thiếu: {missing}.",
      en: "Project “{name}” cannot be decided yet. Missing: {missing}.",
    },
    fix: {
      vi: "Bổ sung vào hồ sơ đề án, kèm giấy tờ chứng minh: {documents}.",
      en: "Add it to the application, with the papers that prove it: {documents}.",
    },
  },
  "project.needs-judgement": {
    message: {
      vi: "Đề án “{name}” cần người có thẩm quyền kết luận: {questions}",
      en: "Project “{name}” needs a competent person's judgement: {questions}",
    },
    fix: { vi: "Xin ý kiến: {who}.{doors}", en: "Ask: {who}.{doors}" },
  },
  "project.not-judged": {
    message: {
      vi: "Đề án “{name}” chưa được xét điều kiện hỗ trợ; lý do nêu dưới đây.",
      en: "Project “{name}” was not judged; the reason follows.",
    },
    fix: { vi: "Cần cán bộ thẩm định xem xét trực tiếp.", en: "An officer must look at it." },
  },
} as const satisfies Record<string, MessagePair>;
