import { programmeMessages as sumMessages } from "../../programme/index.js";
import type { MessagePair } from "./message-pair.js";

/** Money, years and period of the programme as a whole; sums are in triệu đồng. */
export const programmeMessages = {
  ...sumMessages,
  "programme.commune-budget-above-local": {
    message: {
      vi: "Năm {year}: ngân sách cấp xã ghi {part} triệu đồng, lớn hơn kinh phí khuyến công địa phương {whole} triệu đồng mà nó là một phần.",
      en: "{year}: the commune budget is {part} million đồng, more than the local fund of {whole} million đồng of which it is a part.",
    },
    fix: {
      vi: "Sửa phần ngân sách cấp xã, hoặc cộng phần này vào kinh phí khuyến công địa phương.",
      en: "Correct the commune budget, or count it in the local fund.",
    },
  },
  "programme.commune-budget-total": {
    message: {
      vi: "Tổng ngân sách cấp xã ghi {stated} triệu đồng, nhưng cộng các năm được {computed} triệu đồng.",
      en: "The total of the commune budget is stated as {stated} million đồng, but the years add up to {computed} million đồng.",
    },
    fix: {
      vi: "Sửa tổng thành {computed}, hoặc sửa số của từng năm.",
      en: "Change the total to {computed}, or correct the figure of a year.",
    },
  },
  "programme.no-commune-budget": {
    message: {
      vi: "Chương trình chưa bố trí đồng nào từ ngân sách cấp xã, trong khi xã, phường có nhiệm vụ bảo đảm nguồn vốn này.",
      en: "The programme takes nothing from the commune budget, which the commune is to provide.",
    },
    fix: {
      vi: "Bố trí kinh phí từ ngân sách cấp xã, hoặc giải trình trong tờ trình.",
      en: "Provide money from the commune budget, or explain why there is none.",
    },
  },
  "programme.projects-exceed-money": {
    message: {
      vi: "Năm {year}: các đề án cần {needed} triệu đồng kinh phí khuyến công địa phương, nhưng Chương trình chỉ có {available} triệu đồng (thiếu {lacking}).",
      en: "{year}: the projects need {needed} million đồng of the local fund, but the programme has {available} million đồng ({lacking} short).",
    },
    fix: {
      vi: "Giảm hoặc chuyển bớt đề án sang năm khác, hoặc tăng kinh phí năm {year}.",
      en: "Reduce or move projects, or raise the money of {year}.",
    },
  },
  "programme.projects-exceed-other-funds": {
    message: {
      vi: "Năm {year}: vốn đối ứng và vốn khác của các đề án là {needed} triệu đồng, nhiều hơn nguồn khác của Chương trình là {available} triệu đồng (chênh {lacking}).",
      en: "{year}: counterpart and other funds of the projects are {needed} million đồng, more than the programme's other funds of {available} million đồng (by {lacking}).",
    },
    fix: {
      vi: "Kiểm tra lại nguồn khác của năm {year}: số này gồm cả vốn đối ứng của đơn vị thụ hưởng.",
      en: "Check the other funds of {year}: they include what the beneficiaries pay.",
    },
  },
  "programme.unit-doubtful": {
    message: {
      vi: "Tổng ở đây chỉ là {amount} đồng; có thể đã ghi theo đơn vị triệu đồng.",
      en: "This total is only {amount} đồng; it may have been written in million đồng.",
    },
    fix: {
      vi: "Mọi số tiền trong tệp ghi theo đơn vị đồng: 300 triệu đồng ghi là 300000000.",
      en: "Every sum in the file is in đồng: 300 million đồng is 300000000.",
    },
  },
  "programme.period-outside-province": {
    message: {
      vi: "Giai đoạn {from} - {to} vượt ra ngoài giai đoạn {provinceFrom} - {provinceTo} của Chương trình cấp tỉnh.",
      en: "The period {from}–{to} goes beyond {provinceFrom}–{provinceTo}, the period of the provincial programme.",
    },
    fix: {
      vi: "Ghi giai đoạn trong khoảng {provinceFrom} - {provinceTo}.",
      en: "Keep the period within {provinceFrom}–{provinceTo}.",
    },
  },
  "programme.period-shorter-than-province": {
    message: {
      vi: "Giai đoạn {from} - {to} không phủ hết giai đoạn {provinceFrom} - {provinceTo} của Chương trình cấp tỉnh.",
      en: "The period {from}–{to} does not cover {provinceFrom}–{provinceTo}, the period of the provincial programme.",
    },
    fix: {
      vi: "Nếu đây là chương trình năm năm, ghi đủ {provinceFrom} - {provinceTo}.",
      en: "For a five-year programme, state all of {provinceFrom}–{provinceTo}.",
    },
  },
} as const satisfies Record<string, MessagePair>;
