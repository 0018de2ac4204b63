import type { BilingualText } from "../basis/index.js";

/** What a proof of a programme can find; never reused for something else. */
export type ProgrammeCode =
  | "programme.year-total"
  | "programme.source-total"
  | "programme.total"
  | "programme.share"
  | "programme.year-missing"
  | "programme.year-outside-period"
  | "programme.year-repeated"
  | "programme.target-repeated";

export interface MessagePair {
  readonly message: BilingualText;
  readonly fix: BilingualText;
}

/**
 * The names of the two sources, as they stand in messages.
 *
 * @example
 * ```ts
 * import { sourceNames } from "@khuyencong/core/programme";
 * sourceNames.localFund.vi; // => "kinh phí khuyến công địa phương"
 * ```
 */
export const sourceNames: Readonly<Record<"localFund" | "otherFunds", BilingualText>> = {
  localFund: { vi: "kinh phí khuyến công địa phương", en: "the local industrial-promotion fund" },
  otherFunds: { vi: "nguồn khác", en: "other funds" },
};

/**
 * What is said for each code, and how to mend it; `{slots}` are filled with figures in triệu đồng.
 *
 * @example
 * ```ts
 * import { programmeMessages } from "@khuyencong/core/programme";
 * programmeMessages["programme.year-missing"].message.vi; // => "Chương trình chưa có kinh phí năm {year}."
 * ```
 */
export const programmeMessages: Readonly<Record<ProgrammeCode, MessagePair>> = {
  "programme.year-total": {
    message: {
      vi: "Năm {year}: tổng ghi {stated} triệu đồng, nhưng cộng hai nguồn được {computed} triệu đồng.",
      en: "{year}: the total is stated as {stated} million đồng, but the two sources add up to {computed} million đồng.",
    },
    fix: {
      vi: "Sửa tổng năm {year} thành {computed}, hoặc sửa số của từng nguồn.",
      en: "Change the total of {year} to {computed}, or correct the figure of a source.",
    },
  },
  "programme.source-total": {
    message: {
      vi: "Tổng {source} ghi {stated} triệu đồng, nhưng cộng các năm được {computed} triệu đồng.",
      en: "The total of {source} is stated as {stated} million đồng, but the years add up to {computed} million đồng.",
    },
    fix: {
      vi: "Sửa tổng thành {computed}, hoặc sửa số của từng năm.",
      en: "Change the total to {computed}, or correct the figure of a year.",
    },
  },
  "programme.total": {
    message: {
      vi: "Tổng kinh phí Chương trình ghi {stated} triệu đồng, nhưng cộng các năm được {computed} triệu đồng.",
      en: "The programme's total is stated as {stated} million đồng, but the years add up to {computed} million đồng.",
    },
    fix: {
      vi: "Sửa tổng kinh phí thành {computed}, hoặc sửa số của từng năm.",
      en: "Change the total to {computed}, or correct the figure of a year.",
    },
  },
  "programme.share": {
    message: {
      vi: "Tỷ lệ {source} ghi {stated}, nhưng tính từ số tiền được {computed}.",
      en: "The share of {source} is stated as {stated}, but the sums give {computed}.",
    },
    fix: {
      vi: "Sửa tỷ lệ thành {computed}, hoặc sửa số tiền.",
      en: "Change the share to {computed}, or correct the sums.",
    },
  },
  "programme.year-missing": {
    message: {
      vi: "Chương trình chưa có kinh phí năm {year}.",
      en: "The programme states no money for {year}.",
    },
    fix: { vi: "Bổ sung dòng kinh phí năm {year}.", en: "Add a row for {year}." },
  },
  "programme.year-outside-period": {
    message: {
      vi: "Năm {year} nằm ngoài giai đoạn {from} - {to} của Chương trình.",
      en: "{year} is outside the programme's period {from}–{to}.",
    },
    fix: { vi: "Sửa năm hoặc bỏ dòng này.", en: "Correct the year or remove the row." },
  },
  "programme.year-repeated": {
    message: { vi: "Năm {year} được ghi nhiều lần.", en: "{year} is given more than once." },
    fix: { vi: "Gộp hoặc bỏ bớt dòng trùng.", en: "Merge the rows or remove one." },
  },
  "programme.target-repeated": {
    message: {
      vi: "Mã chỉ tiêu {tag} được dùng cho nhiều chỉ tiêu.",
      en: "The tag {tag} is used for more than one target.",
    },
    fix: { vi: "Đặt mã riêng cho từng chỉ tiêu.", en: "Give each target a tag of its own." },
  },
};
