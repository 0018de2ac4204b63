import { casesOf } from "../activity-cases.js";

const establishments = "rule.category-for-establishments";
const markets = "rule.category-for-markets";
const services = "rule.category-for-services";

/** Article 4(4) and (5): products, trade promotion, consultancy. */
export const productAndConsultancyCases = () =>
  casesOf([
    {
      activity: "product-selection",
      rule: services,
      by: "service",
      name: ["Bình chọn sản phẩm", "Product selection"],
      inOrder: { stream: "national", project: { cost: 900_000_000, selectionLevel: "national" } },
      highest: 400,
      binding: "cap",
    },
    {
      activity: "product-award",
      rule: establishments,
      by: "establishment",
      name: ["Thưởng sản phẩm", "Product award"],
      inOrder: { applicant: { holdsTypicalProductCertificate: true }, project: { cost: 10_000_000 } },
      refused: {
        says: ["sản phẩm chưa được công nhận", "the product is not recognised"],
        change: { applicant: { holdsTypicalProductCertificate: false } },
        finding: "rule.award-recognised-product",
      },
    },
    {
      activity: "trade-fair-organisation",
      rule: services,
      by: "service",
      name: ["Tổ chức hội chợ", "Organising a fair"],
      inOrder: { project: { cost: 800_000_000, fairKind: "rural-industry" } },
      refused: {
        says: ["hội chợ xuân thông thường", "an ordinary spring fair"],
        change: { project: { fairKind: "other" } },
        finding: "rule.fair-kind",
      },
      unknown: {
        says: ["chưa rõ loại hội chợ", "the kind of fair is not known"],
        change: { project: { fairKind: undefined } },
        missing: "project.fairKind",
      },
    },
    {
      activity: "trade-fair-participation",
      rule: markets,
      by: "establishment",
      name: ["Tham gia hội chợ", "Joining a fair"],
      inOrder: { project: { cost: 20_000_000 } },
      highest: 16,
      binding: "ratio",
    },
    {
      activity: "showroom",
      rule: markets,
      by: "establishment",
      name: ["Phòng trưng bày", "Showroom"],
      inOrder: { project: { cost: 150_000_000, isLinkedToTourismOrTrade: true } },
      refused: {
        says: ["không gắn với du lịch, thương mại", "linked to neither tourism nor trade"],
        change: { project: { isLinkedToTourismOrTrade: false } },
        finding: "rule.showroom-place",
      },
      unknown: {
        says: ["chưa rõ vị trí", "where it is is not known"],
        change: { project: { isLinkedToTourismOrTrade: undefined } },
        missing: "project.isLinkedToTourismOrTrade",
      },
    },
    {
      activity: "trademark",
      rule: establishments,
      by: "establishment",
      name: ["Đăng ký nhãn hiệu", "Trademark"],
      inOrder: { project: { cost: 60_000_000 } },
      highest: 30,
      binding: "ratio",
    },
    {
      activity: "consultancy",
      rule: establishments,
      by: "establishment",
      name: ["Thuê tư vấn", "Consultancy"],
      inOrder: { project: { cost: 100_000_000, consultancyField: "new-technology" } },
      highest: 35,
      binding: "cap",
      refused: {
        says: ["lĩnh vực ngoài danh mục", "a field outside the list"],
        change: { project: { consultancyField: "other" } },
        finding: "rule.consultancy-field",
      },
      unknown: {
        says: ["chưa rõ lĩnh vực", "the field is not known"],
        change: { project: { consultancyField: undefined } },
        missing: "project.consultancyField",
      },
    },
    {
      activity: "artisan-title",
      rule: "rule.category-for-titles",
      by: "artisan",
      name: ["Xét tặng danh hiệu nghệ nhân", "Artisan's title"],
      inOrder: { project: { cost: 20_000_000 } },
    },
    {
      activity: "digital-transformation",
      rule: markets,
      by: "establishment",
      name: ["Chuyển đổi số", "Digital transformation"],
      inOrder: { project: { cost: 100_000_000 } },
    },
    {
      activity: "product-catalogue",
      rule: services,
      by: "service",
      name: ["Catalog sản phẩm", "Product catalogue"],
      inOrder: { project: { cost: 70_000_000 } },
    },
  ]);
