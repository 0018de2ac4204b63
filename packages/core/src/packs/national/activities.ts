import { type ActivityGroup, type ActivityType, clauseOfGroup } from "../../activity/index.js";
import type { Citation } from "../../basis/index.js";

/** Article 4 of the decree as it was read in 2012; the clause is that of the group unless another is named. */
function decree(clause: string, point?: string): Citation {
  return { instrument: "nd-45-2012", article: "4", clause, ...(point && { point }) };
}

/** Added by the decree of 2025, whose numbering of clauses was not read: the clause is left out. */
const addedIn2025: Citation = { instrument: "nd-45-2012", article: "4", amendedBy: { instrument: "nd-235-2025" } };

/** Article 4 of the detailing circular, read as of 2012. */
function detail(clause: string, point?: string): Citation {
  return { instrument: "tt-46-2012-bct", article: "4", clause, ...(point && { point }) };
}

type Row = readonly [id: string, name: readonly [string, string], unit: readonly [string, string], ...Citation[]];

function group(name: ActivityGroup, rows: readonly Row[]): readonly ActivityType[] {
  return rows.map(([id, [vi, en], [unitVi, unitEn], ...citations]) => ({
    id,
    group: name,
    name: { vi, en },
    unit: { vi: unitVi, en: unitEn },
    citations: citations.length > 0 ? citations : [decree(clauseOfGroup(name))],
  }));
}

const model = ["mô hình", "model"] as const;
const establishment = ["cơ sở", "establishment"] as const;
const course = ["lớp", "class"] as const;
const workshop = ["hội thảo", "workshop"] as const;
const tour = ["đoàn", "tour"] as const;
const fair = ["hội chợ", "fair"] as const;
const cluster = ["cụm công nghiệp", "industrial cluster"] as const;
const system = ["hệ thống", "system"] as const;

/**
 * All kinds of work that industrial promotion pays for: Article 4 of Decree 45/2012 with what Decree 235/2025 added.
 *
 * @example
 * ```ts
 * import { nationalActivities } from "@khuyencong/core/packs/national";
 * nationalActivities.find(({ id }) => id === "advanced-machinery")?.unit.vi; // => "cơ sở"
 * ```
 */
export const nationalActivities: readonly ActivityType[] = [
  ...group("training", [
    ["vocational-training", ["Đào tạo nghề, truyền nghề", "Vocational training"], ["lao động", "trainee"]],
  ]),
  ...group("management-capacity", [
    ["business-start-up-training", ["Đào tạo khởi sự doanh nghiệp", "Business start-up training"], course],
    ["management-training", ["Đào tạo chuyên đề quản lý", "Management training"], course],
    ["training-course", ["Tập huấn nâng cao năng lực, nhận thức", "Training course"], course],
    ["workshop", ["Hội thảo, diễn đàn", "Workshop or forum"], workshop],
    ["management-workshop", ["Hội thảo chuyên đề quản lý", "Management workshop"], workshop],
    ["study-tour", ["Tham quan, khảo sát học tập trong nước", "Study tour in the country"], tour],
    ["overseas-study-tour", ["Khảo sát, học tập ở nước ngoài", "Study tour abroad"], ["người", "person"]],
    ["enterprise-setup", ["Thành lập doanh nghiệp", "Setting up an enterprise"], ["doanh nghiệp", "enterprise"]],
    ["overseas-fair", ["Hội chợ, triển lãm ở nước ngoài", "Fair abroad"], fair, decree("2"), detail("1", "b")],
    [
      "online-marketing",
      ["Tiếp thị trực tuyến, trang giới thiệu sản phẩm", "Online marketing"],
      establishment,
      decree("2"),
      detail("1", "c"),
    ],
  ]),
  ...group("technology", [
    [
      "demonstration-model",
      ["Mô hình trình diễn kỹ thuật", "Demonstration model"],
      model,
      decree("3"),
      detail("2", "a"),
    ],
    [
      "exemplary-model",
      ["Mô hình của cơ sở đang hoạt động có hiệu quả", "Model of an establishment that runs well"],
      model,
      decree("3"),
      detail("2", "b"),
    ],
    ["technology-transfer", ["Chuyển giao công nghệ", "Technology transfer"], establishment, decree("3"), detail("3")],
    [
      "advanced-machinery",
      ["Ứng dụng máy móc, thiết bị tiên tiến", "Advanced machinery"],
      establishment,
      decree("3"),
      detail("4"),
    ],
    // Read only in Decision 33, IV.2; the nearest ground in the decree is the clause on machinery (an open question).
    ["self-made-machinery", ["Máy móc do cơ sở tự nghiên cứu, chế tạo", "Self-made machinery"], establishment],
    [
      "cleaner-production",
      ["Áp dụng sản xuất sạch hơn", "Cleaner production"],
      establishment,
      decree("2"),
      decree("3"),
    ],
    [
      "cleaner-production-assessment",
      ["Tư vấn, đánh giá sản xuất sạch hơn", "Cleaner-production assessment"],
      establishment,
      decree("3"),
      detail("5", "a"),
    ],
    [
      "cleaner-production-pilot",
      ["Mô hình thí điểm sản xuất sạch hơn", "Cleaner-production pilot"],
      model,
      decree("3"),
      detail("5"),
    ],
    [
      "sustainable-production-consumption",
      ["Áp dụng sản xuất và tiêu dùng bền vững", "Sustainable production and consumption"],
      establishment,
      addedIn2025,
    ],
    [
      "sustainable-production-model",
      ["Mô hình điểm sản xuất và tiêu dùng bền vững", "Sustainable-production model"],
      model,
      addedIn2025,
    ],
  ]),
  ...group("product-development", [
    [
      "product-selection",
      ["Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu", "Product selection"],
      ["lần", "round"],
    ],
    [
      "product-award",
      ["Thưởng sản phẩm công nghiệp nông thôn tiêu biểu", "Product award"],
      ["sản phẩm", "product"],
      decree("4"),
      { instrument: "tt-26-2014-bct", article: "21" },
    ],
    ["trade-fair", ["Hội chợ, triển lãm trong nước", "Trade fair in the country"], fair],
    [
      "trade-fair-organisation",
      ["Tổ chức hội chợ, triển lãm trong nước", "Organising a trade fair"],
      fair,
      decree("4"),
      detail("7"),
      detail("8"),
    ],
    [
      "trade-fair-participation",
      ["Tham gia hội chợ, triển lãm trong nước", "Taking part in a trade fair"],
      ["gian hàng", "booth"],
    ],
    ["showroom", ["Phòng trưng bày, giới thiệu sản phẩm", "Showroom"], ["phòng", "showroom"], decree("4"), detail("9")],
    ["trademark", ["Xây dựng, đăng ký nhãn hiệu", "Trademark"], ["nhãn hiệu", "mark"]],
    [
      "artisan-title",
      ["Xét tặng danh hiệu Nghệ nhân nhân dân, Nghệ nhân ưu tú", "Artisan title"],
      ["nghệ nhân", "artisan"],
      addedIn2025,
    ],
  ]),
  ...group("consultancy", [["consultancy", ["Tư vấn, trợ giúp cơ sở", "Consultancy"], establishment]]),
  ...group("information", [
    ["bulletin", ["Bản tin khuyến công", "Bulletin"], ["bản tin", "bulletin"]],
    ["television-feature", ["Chuyên đề truyền hình", "Television feature"], ["chuyên đề", "feature"]],
    // Seminars are named in clause 2, spreading new technology in clause 6.
    [
      "technology-workshop",
      ["Hội thảo phổ biến công nghệ, kỹ thuật mới", "Technology workshop"],
      workshop,
      decree("2"),
      decree("6"),
    ],
    ["product-catalogue", ["Catalog sản phẩm tiêu biểu", "Product catalogue"], ["ấn phẩm", "publication"]],
    ["database", ["Cơ sở dữ liệu", "Database"], system, decree("6"), decree("9", "b")],
    ["information-portal", ["Trang thông tin điện tử", "Information portal"], system, decree("6"), decree("9", "b")],
    // Its clause in the amended decree was not read; the programme speaks of it under communication.
    ["digital-transformation", ["Chuyển đổi số", "Digital transformation"], ["nhiệm vụ", "task"], addedIn2025],
  ]),
  ...group("clusters", [
    [
      "trade-association",
      ["Thành lập hội, hiệp hội ngành nghề", "Trade association"],
      ["hội", "association"],
      decree("7", "a"),
    ],
    ["enterprise-linkage", ["Cụm liên kết doanh nghiệp", "Enterprise linkage"], ["cụm", "group"], decree("7", "a")],
    ["cluster-planning", ["Quy hoạch chi tiết cụm công nghiệp", "Cluster planning"], cluster, decree("7", "b")],
    ["cluster-infrastructure", ["Hạ tầng cụm công nghiệp", "Cluster infrastructure"], cluster, decree("7", "b")],
    [
      "cluster-investment-promotion",
      ["Thu hút đầu tư vào cụm công nghiệp", "Investment promotion for clusters"],
      ["hoạt động", "event"],
      decree("7", "b"),
      detail("10"),
    ],
    [
      "relocation",
      ["Tư vấn di dời cơ sở gây ô nhiễm môi trường", "Relocation of a polluter"],
      establishment,
      decree("7", "c"),
      detail("6"),
    ],
    [
      "relocation-loan-interest",
      ["Hỗ trợ lãi suất vốn vay khi di dời", "Loan interest for relocation"],
      establishment,
      decree("7", "c"),
      detail("6"),
    ],
    ["pollution-treatment", ["Xử lý ô nhiễm môi trường", "Pollution treatment"], system, decree("7", "c")],
  ]),
  ...group("international-cooperation", [
    [
      "international-cooperation",
      ["Hợp tác quốc tế về khuyến công", "International cooperation"],
      ["hoạt động", "event"],
    ],
  ]),
  ...group("organisation", [
    ["staff-training", ["Tập huấn cán bộ khuyến công", "Training of staff"], course, decree("9", "a")],
    ["staff-study-tour", ["Đoàn học tập kinh nghiệm của cán bộ", "Study tour of staff"], tour, decree("9", "b")],
    [
      "centre-facilities",
      ["Cơ sở vật chất của Trung tâm Khuyến công", "Facilities of the centre"],
      ["hạng mục", "item"],
      decree("9", "c"),
    ],
    [
      "collaborator-network",
      ["Mạng lưới cộng tác viên", "Collaborator network"],
      ["người", "person"],
      decree("9", "c"),
    ],
    [
      "programme-preparation",
      ["Xây dựng chương trình, kế hoạch", "Preparing programmes and plans"],
      ["văn bản", "document"],
      decree("9", "d"),
    ],
    ["monitoring", ["Kiểm tra, giám sát đề án", "Monitoring of projects"], ["lượt", "visit"], decree("9", "đ")],
  ]),
];
