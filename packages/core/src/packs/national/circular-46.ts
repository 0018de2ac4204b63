import { type Citation, plainDate } from "../../basis/index.js";
import { type Rule, ruleKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { isActivity } from "./activity-condition.js";
import { defineEntry } from "./define-entry.js";

/** Circular 46/2012/TT-BCT took effect on this day. What Circular 20/2017 changed in it was not read. */
export const circular46From = plainDate("2013-02-10");

export function article4(clause: string, point?: string): Citation {
  const place = point === undefined ? { clause } : { clause, point };
  return { instrument: "tt-46-2012-bct", article: "4", ...place, amendedBy: { instrument: "tt-20-2017-bct" } };
}

/** Circular 46 names single equipment, sets and groups; the line stands in the circular on money. */
const technologyLine: Citation = {
  instrument: "tt-28-2018-btc",
  article: "8",
  clause: "4",
  amendedBy: { instrument: "tt-64-2024-btc" },
};

/** A condition of single activities: what is said of them by the detailing circular, read before its amendment. */
function condition(id: string, citation: Citation | readonly Citation[], value: Omit<Rule, "strand">): UnknownEntry {
  return defineEntry(ruleKind, {
    id,
    inForceFrom: circular46From,
    citations: [citation].flat(),
    assurance: "verified-original",
    value: { strand: "activity", ...value },
  });
}

/** What each activity requires: Article 4 of Circular 46/2012/TT-BCT. */
export const activityConditions: readonly UnknownEntry[] = [
  condition("machinery-form", [article4("4", "a"), technologyLine], {
    title: { vi: "Hình thức và khâu sử dụng thiết bị", en: "Form and use of the equipment" },
    appliesWhen: isActivity("advanced-machinery"),
    requires: {
      all: [
        {
          fact: "project.equipmentForm",
          operator: "in",
          value: ["single", "set", "same-type-group", "technology-line"],
        },
        { fact: "project.equipmentUse", operator: "in", value: ["production", "pollution-treatment"] },
      ],
    },
    held: {
      vi: "Thiết bị đơn chiếc, cụm, nhóm cùng loại hoặc dây chuyền, dùng vào khâu sản xuất hoặc xử lý ô nhiễm.",
      en: "Single equipment, a set, a same-type group or a line, used in production or pollution treatment.",
    },
    failed: {
      vi: "Chỉ hỗ trợ thiết bị đơn chiếc, cụm, nhóm cùng loại hoặc dây chuyền dùng vào khâu sản xuất, xử lý ô nhiễm.",
      en: "Only single equipment, sets, same-type groups or lines used in production or pollution treatment are supported.",
    },
  }),
  condition("machinery-new", article4("4", "b"), {
    title: { vi: "Máy móc thiết bị mới", en: "New equipment" },
    appliesWhen: isActivity("advanced-machinery"),
    requires: { fact: "project.isNewEquipment", operator: "equal", value: true },
    held: { vi: "Máy móc thiết bị là thiết bị mới.", en: "The equipment is new." },
    failed: {
      vi: "Máy móc thiết bị đã qua sử dụng; chỉ hỗ trợ máy móc thiết bị mới.",
      en: "The equipment is used; only new equipment is supported.",
    },
    fix: { vi: "Chọn thiết bị mới.", en: "Choose new equipment." },
  }),
  condition("machinery-better", article4("4", "b"), {
    title: { vi: "Tiên tiến hơn thiết bị đang dùng", en: "Better than the equipment in use" },
    appliesWhen: isActivity("advanced-machinery"),
    requires: { fact: "project.improvesOnPresentEquipment", operator: "equal", value: true },
    held: {
      vi: "Thiết bị nâng năng suất, chất lượng, hiệu quả nguyên nhiên liệu, hoặc giảm ô nhiễm, hoặc tạo sản phẩm mới.",
      en: "The equipment raises productivity, quality or input efficiency, or cuts pollution, or makes a new product.",
    },
    failed: {
      vi: "Thiết bị không tốt hơn thiết bị đang dùng ở mặt nào (năng suất, chất lượng, nguyên nhiên liệu, ô nhiễm, sản phẩm mới).",
      en: "The equipment is in no way better than what is in use (productivity, quality, inputs, pollution, new product).",
    },
  }),
  condition("model-new", article4("2", "a"), {
    title: { vi: "Công nghệ, sản phẩm mới trên địa bàn", en: "New in the area" },
    appliesWhen: isActivity("demonstration-model"),
    requires: { fact: "project.isNewInNoveltyArea", operator: "equal", value: true },
    held: {
      vi: "Trên địa bàn xét tính mới chưa có cơ sở nào áp dụng công nghệ hoặc sản xuất sản phẩm này.",
      en: "Nobody in the area applies the technology or makes the product yet.",
    },
    failed: {
      vi: "Trên địa bàn xét tính mới đã có cơ sở áp dụng công nghệ hoặc sản xuất sản phẩm này.",
      en: "Somebody in the area already applies the technology or makes the product.",
    },
  }),
  condition("model-better", article4("2", "a"), {
    title: { vi: "Công nghệ vượt trội, cần khuyến khích", en: "Superior technology, worth encouraging" },
    appliesWhen: isActivity("demonstration-model"),
    requires: {
      all: [
        { fact: "project.outperformsLocalTechnology", operator: "equal", value: true },
        { fact: "judgements.technologyIsWorthEncouraging", operator: "equal", value: true },
      ],
    },
    held: {
      vi: "Công nghệ vượt trội so với công nghệ đang áp dụng và được cơ quan quản lý kết luận cần khuyến khích.",
      en: "The technology beats that in use and the managing body judged it worth encouraging.",
    },
    failed: {
      vi: "Công nghệ không vượt trội, hoặc cơ quan quản lý kết luận không thuộc diện cần khuyến khích.",
      en: "The technology does not beat that in use, or was not judged worth encouraging.",
    },
  }),
  condition("model-outstanding", article4("2", "b"), {
    title: { vi: "Cơ sở tiêu biểu, hiệu quả vượt trội", en: "Outstanding establishment" },
    appliesWhen: isActivity("exemplary-model"),
    requires: { fact: "judgements.establishmentIsOutstanding", operator: "equal", value: true },
    held: {
      vi: "Cơ quan quản lý kết luận cơ sở vượt trội, tiêu biểu về hiệu quả kinh tế, xã hội và môi trường.",
      en: "The managing body judged the establishment outstanding in economic, social and environmental results.",
    },
    failed: {
      vi: "Cơ quan quản lý kết luận cơ sở chưa vượt trội, tiêu biểu.",
      en: "The managing body judged the establishment not outstanding.",
    },
  }),
  condition("cleaner-pilot-effect", article4("5", "b"), {
    title: { vi: "Hiệu quả của mô hình sản xuất sạch hơn", en: "Effect of the cleaner-production pilot" },
    appliesWhen: isActivity("cleaner-production-pilot"),
    requires: { fact: "project.raisesResourceEfficiency", operator: "equal", value: true },
    held: {
      vi: "Mô hình nâng hiệu quả sử dụng tài nguyên, giảm phát thải, bảo vệ môi trường và sức khỏe.",
      en: "The pilot raises resource efficiency, cuts emissions and protects environment and health.",
    },
    failed: {
      vi: "Mô hình không nâng hiệu quả sử dụng tài nguyên hoặc không giảm phát thải.",
      en: "The pilot does not raise resource efficiency or cut emissions.",
    },
  }),
  defineEntry(ruleKind, {
    id: "no-manual-brick-kiln",
    inForceFrom: circular46From,
    citations: [
      { instrument: "tt-46-2012-bct", article: "5", clause: "1", amendedBy: { instrument: "tt-20-2017-bct" } },
    ],
    assurance: "verified-original",
    value: {
      strand: "activity",
      title: { vi: "Không nung gạch bằng lò thủ công cải tiến, lò vòng", en: "No improved manual or ring brick kilns" },
      // Whoever delivers services is not supported for production of its own.
      appliesWhen: {
        all: [
          { fact: "category", operator: "notEqual", value: "service-provider" },
          { fact: "trade.isClayBuildingMaterial", operator: "equal", value: true },
        ],
      },
      requires: { fact: "trade.firesBricksInManualOrRingKiln", operator: "equal", value: false },
      held: {
        vi: "Cơ sở không nung gạch đất sét bằng lò thủ công cải tiến, lò vòng.",
        en: "The establishment fires no clay bricks in improved manual or ring kilns.",
      },
      failed: {
        vi: "Không hỗ trợ sản xuất gạch đất sét nung bằng lò thủ công cải tiến, lò vòng.",
        en: "Fired-clay bricks from improved manual or ring kilns are not supported.",
      },
      fix: {
        vi: "Chuyển sang vật liệu không nung hoặc công nghệ không gây ô nhiễm.",
        en: "Change to unburnt materials or a technology that does not pollute.",
      },
    },
  }),
];
