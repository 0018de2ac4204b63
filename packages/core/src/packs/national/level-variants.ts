import type { BilingualText } from "../../basis/index.js";
import type { SupportLevel } from "../../funding/index.js";

type Variant = NonNullable<SupportLevel["variant"]>;

function variant(fact: string, value: string, label: BilingualText): Variant {
  return { label, when: { fact, operator: "equal", value } };
}

/** The cases in which one activity has several figures: who holds the selection, how far an association reaches, where waste is treated. */
export const levelVariants = {
  communeSelection: variant("project.selectionLevel", "commune", { vi: "cấp xã", en: "commune level" }),
  provincialSelection: variant("project.selectionLevel", "provincial", { vi: "cấp tỉnh", en: "provincial level" }),
  regionalSelection: variant("project.selectionLevel", "regional", { vi: "cấp khu vực", en: "regional level" }),
  nationalSelection: variant("project.selectionLevel", "national", { vi: "cấp quốc gia", en: "national level" }),
  regionalAssociation: variant("project.associationScope", "regional", { vi: "cấp vùng", en: "regional scope" }),
  nationalAssociation: variant("project.associationScope", "national", { vi: "cấp quốc gia", en: "national scope" }),
  establishmentTreatment: variant("project.treatmentSite", "establishment", {
    vi: "tại cơ sở",
    en: "at an establishment",
  }),
  clusterTreatment: variant("project.treatmentSite", "industrial-cluster", {
    vi: "tại cụm công nghiệp",
    en: "in an industrial cluster",
  }),
} as const satisfies Readonly<Record<string, Variant>>;
