import type { BilingualText } from "../../basis/index.js";
import { type ActivityScope, acceptanceEvidenceKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { circular36From } from "./circular-36.js";
import { circular36, restsOnAmendment } from "./circular-36-citation.js";
import { defineEntry } from "./define-entry.js";

type Paper = readonly [vi: string, en: string];

const allVouchers: Paper = [
  "Bảng kê chứng từ thanh toán kèm chứng từ chi của 100 % kinh phí thực hiện",
  "List of vouchers with the vouchers for 100 % of what was spent",
];
const completion: readonly Paper[] = [
  [
    "Biên bản nghiệm thu hoàn thành hạng mục, công trình được hỗ trợ đưa vào sử dụng, kèm bảng xác định giá trị khối lượng",
    "The investor's minutes of completion of what is supported, with the table of its value",
  ],
];
const audit: Paper = [
  "Báo cáo kiểm toán độc lập về quyết toán, nếu chủ đầu tư trong cụm công nghiệp là doanh nghiệp",
  "Independent audit of the final accounts, where the investor in the cluster is an enterprise",
];
const delegates: readonly Paper[] = [
  ["Danh sách đại biểu có chữ ký", "List of delegates with their signatures"],
  ["Tài liệu", "Papers of the event"],
  [
    "Hóa đơn hoặc danh sách ký nhận tiền ăn, chỗ nghỉ, đi lại của đại biểu không hưởng lương ngân sách (nếu có)",
    "Invoices or signed lists for meals, rooms and travel of delegates without State pay (if any)",
  ],
];

interface Row {
  readonly id: string;
  readonly activities: ActivityScope;
  /** The article is 14 unless another is named. */
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  readonly papers: readonly Paper[];
  readonly assurance?: UnknownEntry["assurance"];
}

/**
 * Article 14 by clause, in the circular's order, then what is paid on the result by Articles 13 and 15. Clause 15 of
 * Article 14, on contests, is about no activity of the register.
 */
const rows: readonly Row[] = [
  {
    id: "every",
    activities: "every",
    papers: [
      ["Biên bản nghiệm thu cơ sở (Mẫu số 5a, 5b hoặc 5c)", "Minutes of the base acceptance (Form 5a, 5b or 5c)"],
      ["Báo cáo tổng hợp kết quả thực hiện đề án", "Report on the results of the project"],
      [
        "Báo cáo khối lượng hoàn thành và kinh phí thực hiện hợp đồng (Mẫu số 3b)",
        "Report on work done and money spent under the contract (Form 3b)",
      ],
    ],
  },
  {
    id: "vocational-training",
    activities: ["vocational-training"],
    clause: "1",
    papers: [
      ["Quyết định cấp chứng chỉ hoặc chứng nhận", "Decision granting the certificates"],
      ["Danh sách học viên được cấp, có chữ ký", "List of certified trainees with their signatures"],
      [
        "Danh sách lao động được sử dụng sau đào tạo, có xác nhận của cơ sở và đơn vị thực hiện",
        "List of workers employed afterwards, confirmed by the establishment and the implementer",
      ],
      [
        "Hóa đơn hoặc danh sách ký nhận tiền ăn, đi lại của học viên (nếu có)",
        "Invoices or signed lists for trainees' meals and travel (if any)",
      ],
    ],
  },
  {
    id: "consultancy",
    activities: ["consultancy"],
    clause: "2",
    point: "a",
    papers: [
      ["Hợp đồng, biên bản nghiệm thu, thanh lý hợp đồng tư vấn", "Consultant's contract, acceptance and liquidation"],
      ["Sản phẩm hoặc kết quả tư vấn", "What the consultant delivered"],
      allVouchers,
    ],
  },
  {
    id: "training",
    activities: ["business-start-up-training", "management-training"],
    clause: "2",
    point: "b",
    papers: [
      ["Danh sách học viên được cấp chứng nhận, có chữ ký", "List of certified trainees with their signatures"],
      ["Giáo trình, tài liệu đào tạo", "Training materials"],
      [
        "Hóa đơn hoặc danh sách ký nhận tiền ăn của học viên (nếu có)",
        "Invoices or signed lists for trainees' meals (if any)",
      ],
    ],
  },
  {
    id: "meetings",
    activities: ["training-course", "workshop", "management-workshop", "technology-workshop"],
    clause: "2",
    point: "c",
    papers: delegates,
  },
  {
    id: "nearest-to-meetings",
    activities: ["cluster-investment-promotion", "staff-training"],
    clause: "2",
    point: "c",
    papers: delegates,
    assurance: "inferred",
  },
  {
    id: "demonstration-model",
    activities: ["demonstration-model"],
    clause: "3",
    papers: [
      ["Hóa đơn, chứng từ của hạng mục được hỗ trợ", "Invoices and vouchers of what is supported"],
      [
        "Danh sách đại biểu dự hội nghị trình diễn, có chữ ký, có xác nhận của đơn vị thực hiện và đơn vị thụ hưởng",
        "Signed list of delegates to the demonstration, confirmed by implementer and beneficiary",
      ],
      ["Tài liệu giới thiệu mô hình", "Paper that presents the model"],
      [
        "Hóa đơn hoặc danh sách ký nhận tiền ăn, chỗ nghỉ, đi lại của đại biểu không hưởng lương ngân sách (nếu có)",
        "Invoices or signed lists for meals, rooms and travel of delegates without State pay (if any)",
      ],
    ],
  },
  {
    id: "technology-transfer",
    activities: ["technology-transfer"],
    clause: "4",
    papers: [
      [
        "Hợp đồng, biên bản nghiệm thu và thanh lý hợp đồng chuyển giao công nghệ",
        "Contract of transfer, its acceptance and its liquidation",
      ],
    ],
  },
  {
    id: "advanced-machinery",
    activities: ["advanced-machinery"],
    clause: "5",
    papers: [
      ["Hợp đồng mua máy móc", "Contract of purchase"],
      ["Biên bản nghiệm thu máy móc", "Minutes of acceptance of the machinery"],
      ["Thanh lý hợp đồng mua máy móc", "Liquidation of the contract of purchase"],
    ],
  },
  {
    id: "cleaner-production-assessment",
    activities: ["cleaner-production-assessment"],
    clause: "6",
    papers: [
      [
        "Báo cáo đánh giá sản xuất sạch hơn được cơ quan có thẩm quyền phê duyệt và tài liệu liên quan",
        "Assessment report on cleaner production approved by the competent body, with its papers",
      ],
    ],
  },
  {
    id: "trademark",
    activities: ["trademark"],
    clause: "7",
    papers: [
      [
        "Giấy chứng nhận đăng ký thương hiệu hoặc nhãn hiệu hàng hóa",
        "Certificate of registration of the brand or trademark",
      ],
      ["Quy chế sử dụng nhãn hiệu (đối với nhãn hiệu tập thể)", "Rules of use (of a collective mark)"],
      [
        "Chiến lược hoặc kế hoạch xây dựng, quảng bá thương hiệu",
        "Strategy or plan for building and promoting the brand",
      ],
      allVouchers,
    ],
  },
  {
    id: "media",
    activities: ["television-feature", "bulletin", "product-catalogue", "database", "information-portal"],
    clause: "8",
    papers: [
      [
        "Hợp đồng, biên bản nghiệm thu, thanh lý hợp đồng với nhà thầu hoặc nhà cung cấp",
        "Supplier's contract, its acceptance and its liquidation",
      ],
      ["Danh sách sản phẩm kèm sản phẩm mẫu (nếu có)", "List of products, with samples (if any)"],
      ["Giấy phép hoạt động (đối với trang thông tin điện tử)", "Licence (of a website)"],
    ],
  },
  {
    id: "trade-association",
    activities: ["trade-association"],
    clause: "9",
    papers: [
      ["Quyết định thành lập và điều lệ được phê duyệt", "Decision on founding, and the approved charter"],
      ["Danh sách hội viên", "List of members"],
      allVouchers,
    ],
  },
  {
    id: "trade-fair-organisation",
    activities: ["trade-fair-organisation"],
    clause: "10",
    papers: [
      [
        "Danh sách Sở Công Thương, cơ sở, tổ chức dịch vụ khuyến công thuê gian hàng, có xác nhận của Sở Công Thương nơi tổ chức (bản chính)",
        "List of departments, establishments and service bodies that rent booths, confirmed by the Department of the place (original)",
      ],
      [
        "Hợp đồng thuê gian hàng ghi rõ vị trí, số lượng, giá thuê và mức được hỗ trợ",
        "Contracts for booths that state place, number, rent and support",
      ],
    ],
  },
  {
    id: "trade-fair-participation",
    activities: ["trade-fair-participation"],
    clause: "11",
    papers: [
      [
        "Danh sách cơ sở được hỗ trợ, có xác nhận của Sở Công Thương nơi tổ chức hoặc nơi có cơ sở (bản chính)",
        "List of establishments supported, confirmed by the Department of the fair's place or of theirs (original)",
      ],
      [
        "Hợp đồng thuê gian hàng ghi rõ vị trí, số lượng, giá thuê và mức được hỗ trợ",
        "Contracts for booths that state place, number, rent and support",
      ],
      ["Hóa đơn của đơn vị tổ chức thu tiền thuê gian hàng", "The organiser's invoice for the rent"],
    ],
  },
  {
    id: "enterprise-linkage",
    activities: ["enterprise-linkage"],
    clause: "12",
    papers: [["Quyết định phê duyệt cụm liên kết", "Decision approving the linkage"], allVouchers],
  },
  {
    id: "cluster-planning",
    activities: ["cluster-planning"],
    clause: "13",
    papers: [["Quyết định phê duyệt quy hoạch chi tiết", "Decision approving the detailed plan"], allVouchers],
  },
  {
    id: "cluster-infrastructure",
    activities: ["cluster-infrastructure"],
    clause: "14",
    papers: [...completion, audit],
  },
  {
    id: "pollution-treatment",
    activities: ["pollution-treatment"],
    clause: "14",
    papers: [
      ...completion,
      [
        "Văn bản xác nhận kết quả đầu ra của hệ thống xử lý đạt chuẩn",
        "Confirmation that the system's output meets the standard",
      ],
      audit,
    ],
  },
  {
    id: "enterprise-setup",
    activities: ["enterprise-setup"],
    article: "13",
    clause: "3",
    point: "b",
    papers: [
      ["Bản sao hợp lệ giấy chứng nhận đăng ký kinh doanh", "Valid copy of the business registration certificate"],
    ],
  },
  {
    id: "relocation-loan-interest",
    activities: ["relocation-loan-interest"],
    article: "15",
    clause: "1",
    papers: [
      ["Bản sao hợp lệ hợp đồng tín dụng", "Valid copy of the credit contract"],
      [
        "Chứng từ đã trả lãi vốn vay cho ngân hàng trong hai năm đầu",
        "Proof of interest paid to the bank in the first two years",
      ],
      [
        "Bản sao hợp lệ hợp đồng và thanh lý hợp đồng với nhà thầu xây dựng, bên bán máy móc thiết bị",
        "Valid copies of contracts, and of their liquidation, with builders and sellers of machinery",
      ],
    ],
  },
];

function bilingual([vi, en]: Paper): BilingualText {
  return { vi, en };
}

/** What proves a result paid by the State: Circular 36/2013 Articles 13 to 15. It binds no local money. */
export const nationalEvidence: readonly UnknownEntry[] = rows.map(
  ({ id, activities, article = "14", clause, point, papers, assurance }) =>
    defineEntry(acceptanceEvidenceKind, {
      id: `evidence.national.${id}`,
      inForceFrom: circular36From,
      citations: [circular36(article, clause, point)],
      assurance: assurance ?? "verified-original",
      questions: restsOnAmendment,
      value: {
        activities: activities === "every" ? "every" : [...activities],
        stream: "national",
        papers: papers.map(bilingual),
      },
    }),
);
