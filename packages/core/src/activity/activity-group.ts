import type { BilingualText } from "../basis/index.js";
import { type ActivityGroup, activityGroupSchema } from "./activity-type.js";

/**
 * The groups in words, in the order of the clauses of Article 4.
 *
 * @example
 * ```ts
 * import { activityGroupNames } from "@khuyencong/core/activity";
 * activityGroupNames.clusters.vi; // => "Liên kết, cụm công nghiệp, môi trường"
 * ```
 */
export const activityGroupNames: Readonly<Record<ActivityGroup, BilingualText>> = {
  training: { vi: "Đào tạo nghề, truyền nghề", en: "Vocational training" },
  "management-capacity": { vi: "Năng lực quản lý, khởi sự, thị trường", en: "Management, start-up and markets" },
  technology: { vi: "Mô hình, công nghệ, máy móc", en: "Models, technology and machinery" },
  "product-development": { vi: "Phát triển sản phẩm, xúc tiến thương mại", en: "Products and trade promotion" },
  consultancy: { vi: "Tư vấn, trợ giúp", en: "Consultancy" },
  information: { vi: "Thông tin, truyền thông", en: "Information" },
  clusters: { vi: "Liên kết, cụm công nghiệp, môi trường", en: "Linkage, clusters and environment" },
  "international-cooperation": { vi: "Hợp tác quốc tế", en: "International cooperation" },
  organisation: { vi: "Năng lực tổ chức thực hiện", en: "Capacity of the promotion service" },
};

/**
 * The clause (khoản) of Article 4 of Decree 45/2012 that a group stands for, in the numbering of 2012.
 *
 * @example
 * ```ts
 * import { clauseOfGroup } from "@khuyencong/core/activity";
 * clauseOfGroup("organisation"); // => "9"
 * ```
 */
export function clauseOfGroup(group: ActivityGroup): string {
  return String(activityGroupSchema.options.indexOf(group) + 1);
}
