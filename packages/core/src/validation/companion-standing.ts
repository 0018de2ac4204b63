import type { BilingualText } from "../basis/index.js";
import type { WhyNotTaken } from "./report-check.js";

/** What a report is compared with, as a sentence names it, and what to do where it was not given at all. */
interface CompanionNames {
  readonly name: BilingualText;
  readonly bring: BilingualText;
}

function opening(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function situation({ vi, en }: BilingualText, why: WhyNotTaken | undefined): BilingualText {
  switch (why) {
    case "several":
      return { vi: `Có nhiều ${vi} kèm theo, nội dung khác nhau`, en: `More than one file was given as ${en}` };
    case "unsound":
      return { vi: `${opening(vi)} kèm theo còn lỗi cấu trúc`, en: `${opening(en)} could be read in part only` };
    case undefined:
      return { vi: `Không có ${vi} kèm theo`, en: `${opening(en)} was not given` };
  }
}

const remedies: Readonly<Record<WhyNotTaken, BilingualText>> = {
  several: {
    vi: "Chỉ chọn một tệp, là tệp đúng, rồi kiểm tra lại cùng với báo cáo",
    en: "Choose the right one only, then check it together with the report",
  },
  unsound: {
    vi: "Sửa lỗi cấu trúc của tệp đó trước, rồi kiểm tra lại cùng với báo cáo",
    en: "Mend the faults of structure in that file first, then check it together with the report",
  },
};

/** Why a report was not compared with a document, and what to do, for the slots of a message. */
export function companionStanding(
  { name, bring }: CompanionNames,
  why: WhyNotTaken | undefined,
): { readonly situation: BilingualText; readonly remedy: BilingualText } {
  return { situation: situation(name, why), remedy: why === undefined ? bring : remedies[why] };
}
