import { type BilingualText, type Citation, million } from "../../basis/index.js";
import type { Programme } from "../../programme/index.js";

/** A section (mục) of the programme that the decision approves: "I.2", "VII.4". */
function section(name: string): Citation {
  return { instrument: "qd-33-2026-dong-nai", section: name };
}

const course: BilingualText = { vi: "lớp", en: "class" };
const round: BilingualText = { vi: "lần", en: "round" };
const workshop: BilingualText = { vi: "hội thảo", en: "workshop" };

/** One row of the table in section V.2, in triệu đồng as printed. */
function yearRow(year: number, localFund: number, otherFunds: number, statedTotal: number) {
  return {
    year,
    localFund: million(localFund),
    otherFunds: million(otherFunds),
    statedTotal: million(statedTotal),
  };
}

const targets: Programme["targets"] = [
  {
    id: "start-up-and-management-classes",
    line: 1,
    tag: "LOP-KHOI-SU",
    indicator: "T02-LOP",
    name: { vi: "Lớp khởi sự doanh nghiệp và chuyên đề quản lý", en: "Start-up and management classes" },
    unit: course,
    quantity: 15,
    activities: ["business-start-up-training", "management-training"],
    group: "management-capacity",
    citation: section("I.2"),
  },
  {
    id: "sustainable-production-models",
    line: 2,
    tag: "MO-HINH-BEN-VUNG",
    indicator: "M03-MO-HINH",
    name: {
      vi: "Mô hình điểm sản xuất và tiêu dùng bền vững gắn kinh tế tuần hoàn",
      en: "Sustainable-production models tied to the circular economy",
    },
    unit: { vi: "mô hình", en: "model" },
    quantity: 5,
    activities: ["sustainable-production-model"],
    group: "technology",
    citation: section("I.2"),
  },
  {
    id: "advanced-machinery",
    line: 3,
    tag: "MAY-MOC",
    indicator: "M02-CO-SO",
    name: { vi: "Cơ sở ứng dụng máy móc, thiết bị tiên tiến", en: "Establishments with advanced machinery" },
    unit: { vi: "cơ sở", en: "establishment" },
    quantity: 48,
    // Section IV.2 puts self-made machinery, once recognised, beside bought machinery.
    activities: ["advanced-machinery", "self-made-machinery"],
    group: "technology",
    citation: section("I.2"),
  },
  {
    id: "provincial-selections",
    line: 4,
    tag: "BINH-CHON-TINH",
    name: { vi: "Bình chọn sản phẩm tiêu biểu cấp tỉnh", en: "Provincial product selections" },
    unit: round,
    quantity: 3,
    activities: ["product-selection"],
    group: "product-development",
    citation: section("I.2"),
  },
  {
    id: "national-selections",
    line: 4,
    tag: "BINH-CHON-QUOC-GIA",
    name: { vi: "Tham gia bình chọn sản phẩm tiêu biểu cấp quốc gia", en: "National product selections taken part in" },
    unit: round,
    quantity: 2,
    activities: ["product-selection"],
    group: "product-development",
    citation: section("I.2"),
  },
  {
    id: "trade-fairs",
    line: 5,
    tag: "HOI-CHO",
    indicator: "S02-HOI-CHO",
    name: { vi: "Hội chợ, triển lãm tham gia trong và ngoài tỉnh", en: "Trade fairs taken part in" },
    unit: { vi: "hội chợ", en: "fair" },
    quantity: 15,
    activities: ["trade-fair", "trade-fair-participation"],
    group: "product-development",
    citation: section("I.2"),
  },
  {
    id: "showrooms",
    line: 6,
    tag: "PHONG-TRUNG-BAY",
    indicator: "S02-PHONG",
    name: { vi: "Phòng trưng bày, giới thiệu sản phẩm", en: "Showrooms" },
    unit: { vi: "phòng", en: "showroom" },
    quantity: 10,
    activities: ["showroom"],
    group: "product-development",
    citation: section("I.2"),
  },
  {
    id: "management-workshops",
    line: 7,
    tag: "HOI-THAO-QUAN-LY",
    indicator: "T03-CUOC",
    name: {
      vi: "Hội thảo chuyên đề về quản lý, tiết kiệm chi phí, chuyển đổi số",
      en: "Workshops on management, saving costs and digital transformation",
    },
    unit: workshop,
    quantity: 9,
    activities: ["management-workshop"],
    group: "management-capacity",
    citation: section("I.2"),
  },
  {
    id: "bulletins",
    line: 8,
    tag: "BAN-TIN",
    indicator: "I01-BAN-TIN",
    name: { vi: "Bản tin khuyến công điện tử", en: "Electronic bulletins" },
    unit: { vi: "bản tin", en: "bulletin" },
    quantity: 10,
    activities: ["bulletin"],
    group: "information",
    citation: section("I.2"),
  },
  {
    id: "television-features",
    line: 9,
    tag: "TRUYEN-HINH",
    indicator: "I01-TRUYEN-HINH",
    name: { vi: "Chuyên đề khuyến công trên truyền hình", en: "Television features" },
    unit: { vi: "chuyên đề", en: "feature" },
    quantity: 60,
    activities: ["television-feature"],
    group: "information",
    citation: section("I.2"),
  },
  {
    id: "technology-workshops",
    line: 10,
    tag: "HOI-THAO-CONG-NGHE",
    indicator: "T03-CUOC",
    name: { vi: "Hội thảo phổ biến công nghệ, kỹ thuật mới", en: "Workshops on new technology" },
    unit: workshop,
    quantity: 15,
    activities: ["technology-workshop"],
    group: "information",
    citation: section("I.2"),
  },
  {
    id: "staff-courses",
    line: 11,
    tag: "TAP-HUAN-CAN-BO",
    indicator: "K01-LOP",
    name: { vi: "Lớp tập huấn cán bộ khuyến công", en: "Courses for promotion staff" },
    unit: course,
    quantity: 15,
    activities: ["staff-training"],
    group: "organisation",
    citation: section("I.2"),
  },
  {
    id: "study-tours",
    line: 12,
    tag: "DOAN-HOC-TAP",
    indicator: "K01-DOAN",
    name: { vi: "Đoàn học tập kinh nghiệm trong nước", en: "Study tours in the country" },
    unit: { vi: "đoàn", en: "tour" },
    quantity: 5,
    activities: ["staff-study-tour"],
    group: "organisation",
    citation: section("I.2"),
  },
];

const contentGroups: Programme["contentGroups"] = [
  {
    id: "human-resources",
    name: {
      vi: "Phát triển nguồn nhân lực, nâng cao năng lực quản lý, tư vấn trợ giúp cơ sở",
      en: "People, management and advice",
    },
    citation: section("IV.1"),
    contents: [
      {
        id: "courses",
        text: {
          vi: "Đào tạo, bồi dưỡng theo chuyên đề: khởi sự, quản trị, thị trường, sản xuất sạch hơn, bền vững",
          en: "Courses on start-up, management, markets, cleaner and sustainable production",
        },
        activities: ["business-start-up-training", "management-training", "training-course"],
      },
      {
        id: "workshops-and-tours",
        text: {
          vi: "Hội thảo, tham quan, khảo sát mô hình sản xuất kinh doanh có hiệu quả",
          en: "Workshops and visits to businesses that do well",
        },
        activities: ["workshop", "management-workshop", "study-tour"],
      },
    ],
  },
  {
    id: "technology",
    name: {
      vi: "Mô hình, chuyển giao công nghệ, máy móc tiên tiến; sản xuất sạch hơn và bền vững",
      en: "Models, technology, machinery; cleaner and sustainable production",
    },
    citation: section("IV.2"),
    contents: [
      {
        id: "sustainable-models",
        text: {
          vi: "Mô hình điểm sản xuất và tiêu dùng bền vững gắn kinh tế tuần hoàn",
          en: "Sustainable-production models tied to the circular economy",
        },
        activities: ["sustainable-production-model"],
      },
      {
        id: "machinery-and-transfer",
        text: {
          vi: "Chuyển giao, ứng dụng máy móc, công nghệ tiên tiến; máy móc do cơ sở tự chế tạo được công nhận",
          en: "Transfer and use of advanced machinery; recognised machinery that establishments built themselves",
        },
        // Demonstration models, of which running ones are a kind, stand in the heading of the group, in none of its dashes.
        activities: [
          "advanced-machinery",
          "self-made-machinery",
          "technology-transfer",
          "demonstration-model",
          "exemplary-model",
        ],
      },
      {
        id: "cleaner-and-sustainable-production",
        text: {
          vi: "Tư vấn, đánh giá, xây dựng mô hình, phổ biến sản xuất sạch hơn, sản xuất và tiêu dùng bền vững",
          en: "Assessment, models and training for cleaner and sustainable production",
        },
        activities: [
          "cleaner-production",
          "cleaner-production-assessment",
          "cleaner-production-pilot",
          "sustainable-production-consumption",
          "training-course",
        ],
      },
    ],
  },
  {
    id: "products",
    name: { vi: "Phát triển sản phẩm công nghiệp nông thôn tiêu biểu", en: "Typical rural industrial products" },
    citation: section("IV.3"),
    contents: [
      {
        id: "selection",
        text: { vi: "Bình chọn, cấp giấy chứng nhận; tham gia cấp quốc gia", en: "Selection and certificates" },
        activities: ["product-selection"],
      },
      {
        id: "fairs",
        text: {
          vi: "Tham gia hội chợ, triển lãm và xúc tiến thương mại trong nước",
          en: "Fairs and trade promotion in the country",
        },
        activities: ["trade-fair", "trade-fair-participation"],
      },
      {
        id: "showrooms",
        text: { vi: "Đầu tư phòng trưng bày, giới thiệu sản phẩm", en: "Showrooms" },
        activities: ["showroom"],
      },
      {
        id: "artisans",
        text: {
          vi: "Xét tặng, trao tặng danh hiệu Nghệ nhân nhân dân, Nghệ nhân ưu tú",
          en: "Titles of People's and Meritorious Artisan",
        },
        activities: ["artisan-title"],
      },
      {
        id: "digital-communication",
        text: { vi: "Công nghệ thông tin, chuyển đổi số trong truyền thông", en: "Digital communication" },
        activities: ["digital-transformation"],
      },
    ],
  },
  {
    id: "information",
    name: { vi: "Cung cấp thông tin, truyền thông", en: "Information and communication" },
    citation: section("IV.4"),
    contents: [
      {
        id: "portal-and-television",
        text: {
          vi: "Trang thông tin điện tử của Trung tâm; chuyên đề truyền hình; chuyển đổi số trong truyền thông",
          en: "The centre's portal, television features, digital communication",
        },
        activities: ["information-portal", "television-feature", "digital-transformation"],
      },
      {
        id: "databases-and-catalogue",
        text: {
          vi: "Cơ sở dữ liệu công nghiệp nông thôn, kết quả khuyến công; catalog sản phẩm",
          en: "Databases of rural industry and of results; product catalogue",
        },
        activities: ["database", "product-catalogue"],
      },
      {
        id: "advice",
        text: {
          vi: "Tư vấn lập dự án, quản lý, mẫu mã, công nghệ; hướng dẫn tiếp cận chính sách ưu đãi",
          en: "Advice on projects, management, design, technology and access to policies",
        },
        activities: ["consultancy"],
      },
      {
        id: "green-products",
        text: {
          vi: "Truyền thông, đào tạo, xúc tiến sản phẩm xanh và tiêu dùng bền vững",
          en: "Communication, training and promotion of green products",
        },
        activities: ["sustainable-production-consumption"],
      },
    ],
  },
  {
    id: "capacity",
    name: { vi: "Nâng cao năng lực tổ chức thực hiện khuyến công", en: "Capacity of the promotion service" },
    citation: section("IV.5"),
    contents: [
      {
        id: "rules",
        text: { vi: "Hoàn thiện văn bản, cơ chế, chính sách về khuyến công", en: "Completing rules and policies" },
        activities: ["programme-preparation"],
      },
      {
        id: "staff-training",
        text: { vi: "Tập huấn cán bộ khuyến công, cán bộ quản lý", en: "Training of staff" },
        activities: ["staff-training"],
      },
      {
        id: "staff-tours-and-digital-management",
        text: {
          vi: "Học tập kinh nghiệm, hội nghị tổng kết; hệ thống quản lý đề án theo mô hình số hóa",
          en: "Study tours, reviews; a digital system for managing projects",
        },
        activities: ["staff-study-tour", "workshop", "database", "digital-transformation"],
      },
      {
        id: "monitoring",
        text: { vi: "Kiểm tra, giám sát, hướng dẫn thực hiện", en: "Monitoring and guidance" },
        activities: ["monitoring"],
      },
      {
        id: "centre",
        text: { vi: "Năng lực và cơ sở vật chất của Trung tâm", en: "Capacity and facilities of the centre" },
        activities: ["centre-facilities"],
      },
    ],
  },
];

const bodies: Programme["bodies"] = [
  { body: "department", name: { vi: "Sở Công Thương", en: "Department of Industry and Trade" } },
  { body: "finance", name: { vi: "Sở Tài chính", en: "Department of Finance" } },
  { body: "treasury", name: { vi: "Kho bạc Nhà nước khu vực XVII", en: "State Treasury of Region XVII" } },
  { body: "commune", name: { vi: "Ủy ban nhân dân các xã, phường", en: "People's committees of communes and wards" } },
  {
    body: "press",
    name: {
      vi: "Báo và Phát thanh, Truyền hình Đồng Nai (Cổng Thông tin điện tử tỉnh)",
      en: "Đồng Nai Newspaper, Radio and Television (provincial portal)",
    },
  },
  {
    body: "other-bodies",
    name: {
      vi: "Các sở, ban, ngành, các tổ chức chính trị - xã hội",
      en: "Other departments and socio-political organisations",
    },
  },
  { body: "beneficiary", name: { vi: "Tổ chức, cá nhân thụ hưởng", en: "Beneficiaries" } },
];

const duties: Programme["duties"] = [
  {
    id: "department-standing-body",
    body: "department",
    duty: {
      vi: "Cơ quan thường trực: cụ thể hóa, hướng dẫn, kiểm tra, giám sát việc thực hiện Chương trình.",
      en: "Standing body: details, guides, inspects and supervises the programme.",
    },
    citation: section("VII.1"),
  },
  {
    id: "department-plan-and-estimate",
    body: "department",
    duty: {
      vi: "Hằng năm xây dựng kế hoạch, dự toán gửi Sở Tài chính; xây dựng đề án khuyến công quốc gia trình Bộ Công Thương.",
      en: "Every year makes the plan and estimate for the Department of Finance, and national projects for the Ministry.",
    },
    citation: section("VII.1"),
  },
  {
    id: "department-report",
    body: "department",
    duty: {
      vi: "Theo dõi, tổng hợp, báo cáo kết quả cho Ủy ban nhân dân tỉnh và Bộ Công Thương.",
      en: "Follows, compiles and reports results to the provincial committee and the Ministry.",
    },
    reports: ["periodic", "on-request"],
    citation: section("VII.1"),
  },
  {
    id: "department-rules",
    body: "department",
    duty: {
      vi: "Rà soát, hoàn thiện văn bản về khuyến công trình cấp có thẩm quyền ban hành.",
      en: "Reviews and completes the local rules for adoption.",
    },
    citation: section("VII.1"),
  },
  {
    id: "department-centre",
    body: "department",
    duty: {
      vi: "Chỉ đạo Trung tâm Khuyến công và Tư vấn phát triển công nghiệp thực hiện Chương trình.",
      en: "Directs the centre in carrying out the programme.",
    },
    citation: section("VII.1"),
  },
  {
    id: "department-cooperation",
    body: "department",
    duty: {
      vi: "Hợp tác với tổ chức, cá nhân trong và ngoài nước; thu hút nguồn lực cho khuyến công.",
      en: "Works with partners at home and abroad and attracts resources.",
    },
    citation: section("VII.1"),
  },
  {
    id: "finance-funding",
    body: "finance",
    duty: {
      vi: "Tham mưu bố trí kinh phí theo phân cấp ngân sách.",
      en: "Advises on allocating money under the decentralised budget.",
    },
    citation: section("VII.2"),
  },
  {
    id: "treasury-control",
    body: "treasury",
    duty: {
      vi: "Kiểm soát, thanh toán các khoản chi cho đề án, nhiệm vụ khuyến công.",
      en: "Controls and pays spending on projects and tasks.",
    },
    citation: section("VII.3"),
  },
  {
    id: "commune-goals",
    body: "commune",
    duty: {
      vi: "Phối hợp, chỉ đạo thực hiện mục tiêu phát triển công nghiệp nông thôn phù hợp quy hoạch của địa phương.",
      en: "Pursues the goals of rural industry in line with local planning.",
    },
    citation: section("VII.4"),
  },
  {
    id: "commune-plan-and-projects",
    body: "commune",
    duty: {
      vi: "Phổ biến chính sách; xây dựng kế hoạch, đề án gửi Sở Công Thương tổng hợp; phối hợp thực hiện đề án.",
      en: "Spreads the policy; makes plans and projects for the Department to compile; helps carry them out.",
    },
    citation: section("VII.4"),
  },
  {
    id: "commune-programme",
    body: "commune",
    duty: {
      vi: "Xây dựng, phê duyệt Chương trình khuyến công cấp xã và bảo đảm vốn từ ngân sách cấp xã.",
      en: "Makes and approves the commune programme and funds it from the commune budget.",
    },
    citation: section("VII.4"),
  },
  {
    id: "commune-report",
    body: "commune",
    duty: {
      vi: "Định kỳ 6 tháng, hằng năm và đột xuất báo cáo kết quả về Sở Công Thương.",
      en: "Reports results to the Department every six months, every year and on request.",
    },
    reports: ["half-year", "year", "on-request"],
    citation: section("VII.4"),
  },
  {
    id: "press-communication",
    body: "press",
    duty: {
      vi: "Tăng tần suất tuyên truyền chính sách khuyến công, giới thiệu mô hình hiệu quả.",
      en: "Speaks more often of the policy and of models that work.",
    },
    citation: section("VII.5"),
  },
  {
    id: "other-bodies-integration",
    body: "other-bodies",
    duty: {
      vi: "Phối hợp với Sở Công Thương lồng ghép các chương trình, dự án khác với khuyến công.",
      en: "Combine other programmes and projects with industrial promotion.",
    },
    citation: section("VII.6"),
  },
  {
    id: "beneficiary-investment",
    body: "beneficiary",
    duty: {
      vi: "Tích cực đầu tư, ứng dụng máy móc tiên tiến, sản xuất sạch hơn; đề xuất, đăng ký đề án cụ thể.",
      en: "Invest, use advanced machinery and cleaner production; propose concrete projects.",
    },
    citation: section("VII.7"),
  },
  {
    id: "beneficiary-use-of-funds",
    body: "beneficiary",
    duty: {
      vi: "Thực hiện đề án đúng nội dung được duyệt; sử dụng kinh phí đúng mục đích, tiết kiệm.",
      en: "Carry out projects as approved and use the money for its purpose, with thrift.",
    },
    citation: section("VII.7"),
  },
];

/**
 * The industrial-promotion programme of Đồng Nai 2026–2030, as Decision 33/QĐ-UBND approved it on 07/01/2026.
 * Duties and contents are in our words; figures are those of the document.
 *
 * @example
 * ```ts
 * import { decision33 } from "@khuyencong/core/packs/dong-nai";
 * decision33.money.stated.total; // => 55750000000
 * ```
 */
export const decision33: Programme = {
  id: "dong-nai-2026-2030",
  name: {
    vi: "Chương trình khuyến công trên địa bàn tỉnh Đồng Nai giai đoạn 2026 - 2030",
    en: "Industrial-promotion programme of Đồng Nai 2026–2030",
  },
  period: { fromYear: 2026, toYear: 2030 },
  approvedBy: { instrument: "qd-33-2026-dong-nai", article: "1" },
  money: {
    years: [
      yearRow(2026, 6_606, 3_740, 10_346),
      yearRow(2027, 6_166, 3_740, 9_906),
      yearRow(2028, 7_256, 4_340, 11_596),
      yearRow(2029, 6_766, 4_340, 11_106),
      yearRow(2030, 7_856, 4_940, 12_796),
    ],
    stated: {
      localFund: million(34_650),
      otherFunds: million(21_100),
      total: million(55_750),
      localFundShare: 6215,
      otherFundsShare: 3785,
    },
    citation: section("V"),
  },
  targets,
  contentGroups,
  bodies,
  duties,
  softwareRequests: [
    {
      id: "rural-industry-database",
      name: { vi: "Cơ sở dữ liệu về công nghiệp nông thôn", en: "Database of rural industry" },
      citation: section("IV.4"),
    },
    {
      id: "results-database",
      name: { vi: "Cơ sở dữ liệu về kết quả hoạt động khuyến công", en: "Database of results" },
      citation: section("IV.4"),
    },
    {
      id: "project-management-system",
      name: { vi: "Hệ thống quản lý đề án khuyến công theo mô hình số hóa", en: "Digital project-management system" },
      citation: section("IV.5"),
    },
    {
      id: "shared-data",
      name: { vi: "Kết nối, liên thông, chia sẻ dữ liệu về khuyến công", en: "Connected and shared data" },
      citation: section("I.2"),
    },
  ],
  missingParts: [
    {
      id: "estimate-by-activity",
      name: {
        vi: "Bảng dự toán kinh phí từng nội dung hoạt động giai đoạn 2026 - 2030 (kèm theo Quyết định)",
        en: "The annexed estimate by activity 2026–2030, not published with the sources held",
      },
      citation: section("V.2"),
    },
  ],
};
