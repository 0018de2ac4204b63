import type { BilingualText } from "../basis/index.js";
import type { GroupStanding } from "./ranking.js";
import type { RankedGroup } from "./ranking-rule.js";

const groupNames: Readonly<Record<RankedGroup, BilingualText>> = {
  area: { vi: "Địa bàn", en: "Area" },
  trade: { vi: "Ngành nghề", en: "Trade" },
};

function joined(texts: readonly BilingualText[], separator: string): BilingualText {
  return { vi: texts.map(({ vi }) => vi).join(separator), en: texts.map(({ en }) => en).join(separator) };
}

/** What counts in one group, or that nothing does. */
function ofGroup({ group, held, letter, open }: GroupStanding): BilingualText {
  const name = groupNames[group];
  const best = held.filter(({ value }) => value.rank?.letter === letter).map(({ value }) => value.label);
  if (best.length > 0) {
    const labels = joined(best, "; ");
    return {
      vi: `${name.vi}: ${labels.vi} (xét theo điểm ${letter ?? ""}).`,
      en: `${name.en}: ${labels.en} (letter ${letter ?? ""}).`,
    };
  }
  return open.length > 0
    ? {
        vi: `${name.vi}: chưa căn cứ ưu tiên nào được xác nhận, còn căn cứ chưa rõ.`,
        en: `${name.en}: no ground is confirmed; some are not known yet.`,
      }
    : { vi: `${name.vi}: không thuộc diện ưu tiên.`, en: `${name.en}: no ground for priority.` };
}

/** Everything the ranking floor says to people. */
export const rankingMessages = {
  place: (groups: readonly GroupStanding[], tiedWith: number): BilingualText => {
    const tie: readonly BilingualText[] =
      tiedWith === 0
        ? []
        : [
            {
              vi: `Cùng hạng với ${tiedWith} đề án khác: quy định không phân biệt tiếp.`,
              en: `Shares its place with ${tiedWith} other${tiedWith === 1 ? "" : "s"}: the texts do not tell them apart.`,
            },
          ];
    return joined([...groups.map(ofGroup), ...tie], " ");
  },
  waiting: {
    "needs-information": {
      vi: "Chưa xếp hạng: còn thiếu thông tin để kết luận đề án có đủ điều kiện hỗ trợ hay không.",
      en: "Not ranked yet: information is missing to say whether the project is eligible.",
    },
    "needs-judgement": {
      vi: "Chưa xếp hạng: đề án có đủ điều kiện hỗ trợ hay không còn chờ cấp có thẩm quyền kết luận.",
      en: "Not ranked yet: whether the project is eligible is for a competent body to judge.",
    },
  },
  notEligible: (reasons: readonly BilingualText[]): BilingualText =>
    joined(
      [{ vi: "Không xếp hạng vì không đủ điều kiện hỗ trợ:", en: "Not ranked, since it is not eligible:" }, ...reasons],
      " ",
    ),
  continuesAsApproved: {
    vi: "Không xếp hạng: đề án đã được phê duyệt trước, tiếp tục thực hiện theo nội dung đã phê duyệt.",
    en: "Not ranked: the project was approved before and goes on as approved.",
  },
  outsideCoverage: (reasons: readonly BilingualText[]): BilingualText =>
    joined([{ vi: "Không xếp hạng:", en: "Not ranked:" }, ...reasons], " "),
  noOrder: {
    vi: "Không xếp hạng: bộ quy tắc không có quy định về thứ tự ưu tiên cho ngày này.",
    en: "Not ranked: the rulebook holds no order of priority for this day.",
  },
  severalPlans: {
    vi: "Danh sách có đề án của nhiều năm kế hoạch hoặc nhiều nguồn kinh phí; thứ tự ưu tiên chỉ có ý nghĩa trong cùng một kế hoạch.",
    en: "The list holds projects of several plan years or sources of money; the order means something within one plan only.",
  },
  unknownPlan: {
    vi: "Có đề án chưa nêu nguồn kinh phí (trung ương hay địa phương); thứ tự ưu tiên chỉ có ý nghĩa trong cùng một kế hoạch.",
    en: "Some projects do not name their source of money; the order means something within one plan only.",
  },
};
