import { doorKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { clause2, decree235From, noLimitOfSize, pointA, pointB } from "./decree-45-citations.js";
import { defineEntry } from "./define-entry.js";

const placeDoors = [
  {
    id: "door.craft-village",
    citations: [pointA, { instrument: "nd-52-2018" }],
    title: { vi: "Làng nghề được công nhận", en: "A recognised craft village" },
    text: {
      vi: "Sản xuất trong làng nghề được Ủy ban nhân dân cấp tỉnh công nhận thì đủ điều kiện địa bàn.",
      en: "Production in a craft village recognised by the provincial committee meets the place test.",
    },
    assurance: "verified",
  },
  {
    id: "door.cleaner-production",
    citations: [pointB, noLimitOfSize],
    title: { vi: "Sản xuất sạch hơn", en: "Cleaner production" },
    text: {
      vi: "Cơ sở sản xuất công nghiệp áp dụng sản xuất sạch hơn không bị giới hạn địa bàn và quy mô; nội dung hỗ trợ khi đó là sản xuất sạch hơn.",
      en: "Industrial establishments applying cleaner production have no limit of place or size; support is then for cleaner production.",
    },
    assurance: "verified-original",
  },
  {
    id: "door.sustainable-production",
    citations: [pointB],
    title: { vi: "Sản xuất và tiêu dùng bền vững", en: "Sustainable production and consumption" },
    text: {
      vi: "Cơ sở sản xuất công nghiệp áp dụng sản xuất và tiêu dùng bền vững không bị giới hạn địa bàn.",
      en: "Industrial establishments applying sustainable production and consumption have no limit of place.",
    },
    assurance: "verified",
  },
  {
    id: "door.cluster-investor",
    citations: [pointB],
    title: { vi: "Chủ đầu tư hạ tầng cụm công nghiệp", en: "Investor in cluster infrastructure" },
    text: {
      vi: "Doanh nghiệp, hợp tác xã là chủ đầu tư xây dựng hạ tầng cụm công nghiệp không bị giới hạn địa bàn.",
      en: "Enterprises and cooperatives that invest in cluster infrastructure have no limit of place.",
    },
    assurance: "verified",
  },
  {
    id: "door.artisan",
    citations: [clause2],
    title: { vi: "Nghệ nhân", en: "Artisan" },
    text: {
      vi: "Nghệ nhân nhân dân, Nghệ nhân ưu tú nghề thủ công mỹ nghệ là đối tượng riêng.",
      en: "People's and Meritorious Artisans in handicrafts are a category of their own.",
    },
    assurance: "corroborated",
  },
  {
    id: "door.service-provider",
    citations: [clause2],
    title: { vi: "Dịch vụ khuyến công", en: "Industrial-promotion services" },
    text: {
      vi: "Tổ chức, cá nhân tham gia quản lý, thực hiện dịch vụ khuyến công là đối tượng riêng.",
      en: "Those who manage or deliver industrial-promotion services are a category of their own.",
    },
    assurance: "corroborated",
  },
] as const;

/** Ways that stay open when the place or the size closes the main one. */
export const doors: readonly UnknownEntry[] = placeDoors.map(({ id, citations, assurance, title, text }) =>
  defineEntry(doorKind, {
    id,
    inForceFrom: decree235From,
    citations: [...citations],
    assurance,
    value: {
      whenFailed:
        id === "door.cleaner-production" ? ["place-of-production", "enterprise-size"] : ["place-of-production"],
      title,
      text,
    },
  }),
);
