import type { BilingualText } from "../../basis/index.js";
import type { SupportLevel } from "../../funding/index.js";

type Variant = NonNullable<SupportLevel["variant"]>;

function variant(fact: string, value: string, label: BilingualText): Variant {
  return { label, when: { fact, operator: "equal", value } };
}

/** The text gives money for repair and upgrade; a new system may be supported, but no text fixes with how much. */
function repair(site: string, label: BilingualText): Variant {
  return {
    label,
    when: {
      all: [
        { fact: "project.treatmentSite", operator: "equal", value: site },
        { fact: "project.isRepairOrUpgrade", operator: "equal", value: true },
      ],
    },
  };
}

/** The cases in which one activity has several figures: who holds the selection, how far an association reaches, where waste is treated. */
export const levelVariants = {
  difficultArea: {
    label: { vi: "tại địa bàn khó khăn, đặc biệt khó khăn", en: "in difficult and specially difficult areas" },
    when: { fact: "place.isInDifficultArea", operator: "equal", value: true },
  },
  otherArea: {
    label: { vi: "ngoài địa bàn khó khăn", en: "outside difficult areas" },
    when: { fact: "place.isInDifficultArea", operator: "equal", value: false },
  },
  localSelection: {
    label: { vi: "cấp xã, cấp tỉnh", en: "commune and provincial level" },
    when: { fact: "project.selectionLevel", operator: "in", value: ["commune", "provincial"] },
  },
  newTreatment: {
    label: { vi: "xây dựng hệ thống mới", en: "a new system" },
    when: { fact: "project.isRepairOrUpgrade", operator: "equal", value: false },
  },
  otherClusterWorks: variant("project.clusterWork", "other", { vi: "hạng mục khác", en: "other works" }),
  communeSelection: variant("project.selectionLevel", "commune", { vi: "cấp xã", en: "commune level" }),
  provincialSelection: variant("project.selectionLevel", "provincial", { vi: "cấp tỉnh", en: "provincial level" }),
  regionalSelection: variant("project.selectionLevel", "regional", { vi: "cấp khu vực", en: "regional level" }),
  nationalSelection: variant("project.selectionLevel", "national", { vi: "cấp quốc gia", en: "national level" }),
  regionalAssociation: variant("project.associationScope", "regional", { vi: "cấp vùng", en: "regional scope" }),
  nationalAssociation: variant("project.associationScope", "national", { vi: "cấp quốc gia", en: "national scope" }),
  establishmentTreatment: repair("establishment", {
    vi: "sửa chữa, nâng cấp hệ thống tại cơ sở",
    en: "repair or upgrade at an establishment",
  }),
  clusterTreatment: repair("industrial-cluster", {
    vi: "sửa chữa, nâng cấp hệ thống tại cụm công nghiệp",
    en: "repair or upgrade in an industrial cluster",
  }),
  treatmentAtEstablishment: variant("project.treatmentSite", "establishment", {
    vi: "hệ thống tại cơ sở",
    en: "a system at an establishment",
  }),
  treatmentInCluster: variant("project.treatmentSite", "industrial-cluster", {
    vi: "hệ thống tại cụm công nghiệp",
    en: "a system in an industrial cluster",
  }),
  clusterWorks: {
    label: { vi: "san lấp, đường nội bộ, cấp thoát nước", en: "levelling, internal roads, water and drainage" },
    when: { fact: "project.clusterWork", operator: "in", value: ["levelling", "internal-roads", "water-and-drainage"] },
  },
} as const satisfies Readonly<Record<string, Variant>>;
