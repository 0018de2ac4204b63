import type { ApplicationInput } from "@khuyencong/core/facts";
import { cleanerProductionApplication, everyWorkedCase } from "@khuyencong/core/worked-cases";

const million = 1_000_000;

/** What projects of one kind have in common: an application in order, and the target under which they count. */
export interface ProjectKind {
  readonly name: string;
  readonly application: ApplicationInput;
  readonly cost: number;
  /** In đồng; left out where no text gives a figure. */
  readonly highest: number | undefined;
  /** Who is supported, as the beginning of an invented name. */
  readonly by: string;
  readonly target: { readonly tag: string; readonly name: string; readonly unit: string; readonly most: number };
}

const cases = new Map(everyWorkedCase().map((worked) => [worked.id, worked]));

function kind(
  activity: string,
  name: string,
  by: string,
  [tag, targetName, unit, most]: readonly [string, string, string, number],
): ProjectKind {
  const worked = cases.get(`${activity}.in-order`);
  const cost = worked?.application.project?.cost;
  if (worked === undefined || cost === undefined) throw new Error(`no worked case in order for ${activity}`);
  const target = { tag, name: targetName, unit, most };
  return { name, application: worked.application, cost, highest: worked.expected.highest, by, target };
}

const own = 20;

/** Kinds in which it matters where one produces: not for wards. */
export const kindsBoundToPlace: readonly ProjectKind[] = [
  kind("trade-fair-participation", "Tham gia hội chợ, triển lãm", "Hợp tác xã", [
    "HOI-CHO",
    "Hội chợ, triển lãm tham gia",
    "hội chợ",
    15,
  ]),
  kind("showroom", "Xây dựng phòng trưng bày sản phẩm", "Công ty cổ phần", [
    "PHONG-TRUNG-BAY",
    "Phòng trưng bày",
    "phòng",
    10,
  ]),
  kind("demonstration-model", "Mô hình trình diễn kỹ thuật", "Công ty TNHH", [
    "MO-HINH-TRINH-DIEN",
    "Mô hình trình diễn",
    "mô hình",
    own,
  ]),
  kind("trademark", "Xây dựng, đăng ký nhãn hiệu", "Doanh nghiệp tư nhân", [
    "NHAN-HIEU",
    "Nhãn hiệu được hỗ trợ",
    "nhãn hiệu",
    own,
  ]),
  kind("technology-transfer", "Chuyển giao công nghệ chế biến", "Công ty TNHH", [
    "CHUYEN-GIAO",
    "Cơ sở nhận chuyển giao công nghệ",
    "cơ sở",
    own,
  ]),
  kind("consultancy", "Tư vấn hoàn thiện quy trình sản xuất", "Công ty cổ phần", [
    "TU-VAN",
    "Cơ sở được tư vấn",
    "cơ sở",
    own,
  ]),
  kind("digital-transformation", "Ứng dụng chuyển đổi số trong sản xuất", "Công ty TNHH", [
    "SO-HOA",
    "Cơ sở được hỗ trợ số hóa",
    "cơ sở",
    own,
  ]),
  kind("sustainable-production-model", "Mô hình sản xuất bền vững", "Công ty cổ phần", [
    "MO-HINH-BEN-VUNG",
    "Mô hình điểm sản xuất bền vững",
    "mô hình",
    5,
  ]),
  kind("pollution-treatment", "Hệ thống xử lý nước thải sản xuất", "Doanh nghiệp tư nhân", [
    "XU-LY-O-NHIEM",
    "Cơ sở được hỗ trợ xử lý ô nhiễm",
    "cơ sở",
    own,
  ]),
];

/** Kinds open everywhere: what a service provider carries out, and cleaner production. */
export const kindsOpenEverywhere: readonly ProjectKind[] = [
  kind("business-start-up-training", "Mở lớp khởi sự doanh nghiệp", "Trung tâm tư vấn", [
    "LOP-KHOI-SU",
    "Lớp khởi sự doanh nghiệp",
    "lớp",
    15,
  ]),
  kind("management-workshop", "Tổ chức hội thảo quản lý, tiết kiệm chi phí", "Trung tâm tư vấn", [
    "HOI-THAO-QUAN-LY",
    "Hội thảo chuyên đề về quản lý",
    "hội thảo",
    9,
  ]),
  kind("technology-workshop", "Hội thảo phổ biến kỹ thuật mới", "Trung tâm hỗ trợ", [
    "HOI-THAO-CONG-NGHE",
    "Hội thảo phổ biến công nghệ",
    "hội thảo",
    15,
  ]),
  kind("bulletin", "Biên tập bản tin khuyến công", "Trung tâm truyền thông", [
    "BAN-TIN",
    "Bản tin khuyến công điện tử",
    "bản tin",
    10,
  ]),
  kind("television-feature", "Sản xuất chuyên đề truyền hình", "Trung tâm truyền thông", [
    "TRUYEN-HINH",
    "Chuyên đề truyền hình",
    "chuyên đề",
    60,
  ]),
  kind("staff-training", "Tập huấn cán bộ khuyến công", "Trung tâm hỗ trợ", [
    "TAP-HUAN-CAN-BO",
    "Lớp tập huấn cán bộ",
    "lớp",
    15,
  ]),
  kind("product-catalogue", "In danh mục sản phẩm công nghiệp nông thôn", "Trung tâm truyền thông", [
    "DANH-MUC",
    "Danh mục sản phẩm",
    "danh mục",
    own,
  ]),
];

/** Every commune has one at least: the establishment that later faults are seeded into. */
export const machineryKind = kind("advanced-machinery", "Ứng dụng máy móc tiên tiến", "Công ty TNHH", [
  "MAY-MOC",
  "Cơ sở ứng dụng máy móc, thiết bị tiên tiến",
  "cơ sở",
  48,
]);

/** The same for a ward: of establishments that apply cleaner production no place is asked. */
export const cleanerProductionKind: ProjectKind = {
  name: "Mô hình thí điểm sản xuất sạch hơn",
  application: cleanerProductionApplication(),
  cost: 1_000 * million,
  highest: 300 * million,
  by: "Công ty TNHH",
  target: { tag: "SACH-HON", name: "Mô hình thí điểm sản xuất sạch hơn", unit: "mô hình", most: own },
};
