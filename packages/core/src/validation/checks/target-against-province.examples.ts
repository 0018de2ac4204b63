import { type ExamplesOf, inOrder } from "../example.js";
import type { checkTargetAgainstProvince } from "./target-against-province.js";

export const targetAgainstProvinceExamples: ExamplesOf<typeof checkTargetAgainstProvince> = {
  "target.tag-mismatch": {
    wrong: {
      at: "/targets/0/tag",
      situation: {
        vi: "Chỉ tiêu máy móc mang mã của phòng trưng bày.",
        en: "A machinery target has the tag of showrooms.",
      },
      changes: [[["targets", 0, "tag"], "PHONG-TRUNG-BAY"]],
    },
    right: inOrder,
  },
  "target.not-in-province": {
    wrong: {
      at: "/targets/1",
      situation: { vi: "Xã đặt thêm chỉ tiêu in danh mục sản phẩm.", en: "The commune adds a target of its own." },
      changes: [
        [
          ["targets", 1],
          {
            tag: "CATALOG",
            name: "Danh mục sản phẩm",
            unit: "danh mục",
            quantity: 1,
            activities: ["product-catalogue"],
          },
        ],
      ],
    },
    right: inOrder,
  },
  "target.unit-differs": {
    wrong: {
      at: "/targets/0/unit",
      situation: {
        vi: "Chỉ tiêu máy móc tính bằng máy, không phải cơ sở.",
        en: "Machinery is counted in machines, not establishments.",
      },
      changes: [[["targets", 0, "unit"], "máy"]],
    },
    right: {
      situation: { vi: "Đơn vị tính viết hoa chữ đầu.", en: "The unit begins with a capital." },
      changes: [[["targets", 0, "unit"], "Cơ sở"]],
    },
  },
  "target.above-province": {
    wrong: {
      at: "/targets/0/quantity",
      situation: {
        vi: "Một xã đặt 49 cơ sở, cả tỉnh chỉ có 48.",
        en: "One commune sets 49 establishments where the province has 48.",
      },
      changes: [[["targets", 0, "quantity"], 49]],
    },
    right: {
      situation: { vi: "Bằng đúng chỉ tiêu cấp tỉnh.", en: "Exactly the provincial target." },
      changes: [[["targets", 0, "quantity"], 48]],
    },
  },
  "target.tag-spelling": {
    wrong: {
      at: "/targets/1/tag",
      situation: {
        vi: "Mã BAN-TIN gõ nhầm thành BANTIN, nội dung cũng chọn nhầm.",
        en: "BAN-TIN is typed as BANTIN, with another activity.",
      },
      changes: [
        [
          ["targets", 1],
          {
            tag: "BANTIN",
            name: "Danh mục sản phẩm",
            unit: "danh mục",
            quantity: 1,
            activities: ["product-catalogue"],
          },
        ],
      ],
    },
    right: {
      situation: { vi: "Chỉ tiêu riêng mang mã khác hẳn.", en: "The commune's own target has its own tag." },
      changes: [
        [
          ["targets", 1],
          {
            tag: "DANH-MUC",
            name: "Danh mục sản phẩm",
            unit: "danh mục",
            quantity: 1,
            activities: ["product-catalogue"],
          },
        ],
      ],
    },
  },
};
