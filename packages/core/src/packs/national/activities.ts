import type { ActivityType } from "../../activity/index.js";
import { technologyActivities } from "./activities-technology.js";
import {
  addedIn2025,
  cluster,
  course,
  decree,
  detail,
  establishment,
  fair,
  group,
  system,
  tour,
  workshop,
} from "./activity-rows.js";

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
    [
      "overseas-fair",
      ["Hội chợ, triển lãm, diễn đàn, hội thảo ở nước ngoài", "Fair or forum abroad"],
      fair,
      decree("2"),
      detail("1", "b"),
    ],
    [
      "online-marketing",
      ["Tiếp thị trực tuyến, trang giới thiệu sản phẩm", "Online marketing"],
      establishment,
      decree("2"),
      detail("1", "c"),
    ],
  ]),
  ...technologyActivities,
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
