import type { BilingualText, Citation } from "../../basis/index.js";
import type { Question } from "../../law/index.js";

const ministry: BilingualText = { vi: "Bộ Công Thương", en: "the Ministry of Industry and Trade" };
const financeMinistry: BilingualText = { vi: "Bộ Tài chính", en: "the Ministry of Finance" };

const amendedArticle1: Citation = {
  instrument: "nd-45-2012",
  article: "1",
  clause: "2",
  point: "a",
  amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
};
const levels: Citation = { instrument: "tt-28-2018-btc", article: "8" };

const ownersInDecree: Citation = { instrument: "nd-45-2012", article: "6", amendedBy: { instrument: "nd-235-2025" } };
const orderOfPriority: Citation = { instrument: "tt-46-2012-bct", article: "6", clause: "3" };

/** The questions on which a decision or a ranking can hang, because rules or figures are read in more than one way. */
export const decidingQuestions: readonly Question[] = [
  {
    id: "place-date",
    title: { vi: "Xét địa bàn sản xuất theo ngày nào?", en: "Which date fixes the place test?" },
    why: {
      vi: "Xã có thể thành phường, tỉnh có thể thành thành phố trực thuộc trung ương; chọn ngày khác nhau thì kết quả khác nhau.",
      en: "A commune may become a ward and a province a centrally-run city; the answer changes with the date.",
    },
    readings: [
      {
        id: "decision-date",
        label: { vi: "Ngày quyết định", en: "The day of the decision" },
        ground: {
          vi: "Không văn bản nào ấn định ngày khác; xét theo tình trạng khi quyết định.",
          en: "No text fixes another day; the state of things at the decision counts.",
        },
        citations: [amendedArticle1],
        assurance: "inferred",
      },
      {
        id: "plan-basis-date",
        label: {
          vi: "Ngày 31/12 của năm trước năm xây dựng kế hoạch, không sớm hơn 15/10/2025",
          en: "31 December of the year before the plan is drawn up, never earlier than 15/10/2025",
        },
        ground: {
          vi: "Tương tự mốc cũ dành cho phường mới chuyển từ xã; kế hoạch năm N được xây dựng trong năm N-1.",
          en: "By analogy with the old cut-off for wards made from communes; the plan for N is drawn up in N−1.",
        },
        citations: [{ instrument: "tt-46-2012-bct", article: "3", clause: "1", point: "đ" }],
        assurance: "inferred",
      },
    ],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "ruling",
    state: "open",
    citations: [amendedArticle1],
  },
  {
    id: "cap-period",
    title: { vi: "Mức trần áp dụng cho thời gian nào?", en: "What period does a cap cover?" },
    why: {
      vi: "Cơ sở đã được hỗ trợ trước đây còn được hỗ trợ bao nhiêu tùy thuộc câu trả lời.",
      en: "How much an establishment supported before may still receive hangs on it.",
    },
    readings: [
      {
        id: "once-ever",
        label: { vi: "Một lần cho mỗi cơ sở", en: "Once ever" },
        ground: {
          vi: "Mức trần ghi theo cơ sở, không nhắc đến năm.",
          en: "The cap is per establishment, no year named.",
        },
        citations: [levels],
        assurance: "inferred",
      },
      {
        id: "per-year",
        label: { vi: "Mỗi năm kế hoạch", en: "Per year" },
        ground: { vi: "Kinh phí và kế hoạch được giao theo năm.", en: "Money and plans are given by the year." },
        citations: [levels],
        assurance: "inferred",
      },
      {
        id: "per-support",
        label: { vi: "Mỗi lần hỗ trợ, mỗi đề án", en: "Per support" },
        ground: {
          vi: "Mức hỗ trợ tính trên chi phí của từng đề án.",
          en: "The level is taken on the cost of a project.",
        },
        citations: [levels],
        assurance: "inferred",
      },
    ],
    whoCouldAnswer: financeMinistry,
    answeredBy: ["finance-ministry"],
    settledBy: "ruling",
    state: "open",
    citations: [levels],
  },
  {
    id: "cluster-investor-trade",
    title: {
      vi: "Chủ đầu tư hạ tầng cụm công nghiệp có phải thuộc danh mục ngành, nghề không?",
      en: "Does the list of trades bind investors in cluster infrastructure?",
    },
    why: {
      vi: "Xây dựng hạ tầng không phải ngành sản xuất trong danh mục; nếu buộc thì khó có chủ đầu tư nào được hỗ trợ.",
      en: "Building infrastructure is no trade of the list; if bound, hardly any investor could be supported.",
    },
    readings: [
      {
        id: "exempt",
        label: { vi: "Không bị ràng buộc", en: "Exempt" },
        ground: {
          vi: "Nghị định nêu riêng chủ đầu tư hạ tầng là đối tượng; danh mục viết cho hoạt động sản xuất.",
          en: "The decree names the investor as such; the list was written for production.",
        },
        citations: [{ ...amendedArticle1, point: "b" }],
        assurance: "inferred",
      },
      {
        id: "bound",
        label: { vi: "Bị ràng buộc", en: "Bound" },
        ground: {
          vi: "Điều 5 bản năm 2012 áp dụng danh mục cho đối tượng tại điểm a và điểm b.",
          en: "Article 5 as of 2012 applies the list to points a and b.",
        },
        citations: [{ instrument: "nd-45-2012", article: "5", clause: "1" }],
        assurance: "verified-original",
      },
    ],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "ruling",
    state: "open",
    citations: [{ instrument: "nd-45-2012", article: "5" }],
  },
  {
    id: "women-minority-priority-rank",
    title: {
      vi: "Cơ sở do phụ nữ, đồng bào dân tộc thiểu số làm chủ được ưu tiên ở thứ tự nào?",
      en: "Where do women- and minority-owned establishments rank?",
    },
    why: {
      vi: "Chưa rõ tỷ lệ sở hữu và vị trí trong thứ tự ưu tiên; ảnh hưởng xếp hạng đề án.",
      en: "The share of ownership and the place in the order are unknown; the ranking hangs on them.",
    },
    readings: [
      {
        id: "outside-the-order",
        label: { vi: "Không thay đổi thứ tự địa bàn, ngành nghề", en: "The order of area and trade stays" },
        ground: {
          vi: "Thông tư chỉ xếp địa bàn, ngành nghề; chưa thấy văn bản đặt chủ sở hữu vào thứ tự đó.",
          en: "The Circular orders area and trade only; no text was found that puts owners into that order.",
        },
        citations: [orderOfPriority],
        assurance: "inferred",
      },
      {
        id: "before-everything",
        label: { vi: "Xét trước địa bàn và ngành nghề", en: "Before area and trade" },
        ground: {
          vi: "Nghị định mới được giới thiệu là dành ưu tiên đặc biệt cho các cơ sở này.",
          en: "The new Decree is reported to give these establishments special priority.",
        },
        citations: [ownersInDecree],
        assurance: "inferred",
      },
      {
        id: "tie-break",
        label: { vi: "Chỉ xét khi địa bàn, ngành nghề như nhau", en: "Only where area and trade are alike" },
        ground: {
          vi: "Thứ tự cũ vẫn được giữ; ưu tiên mới phân biệt các đề án mà thứ tự đó xếp ngang nhau.",
          en: "The old order stands; the new priority tells apart what that order leaves level.",
        },
        citations: [orderOfPriority, ownersInDecree],
        assurance: "inferred",
      },
    ],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "ruling",
    state: "open",
    citations: [ownersInDecree, orderOfPriority],
  },
];
