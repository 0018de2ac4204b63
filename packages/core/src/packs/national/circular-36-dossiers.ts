import type { BilingualText } from "../../basis/index.js";
import { advanceDossierKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { circular36From } from "./circular-36.js";
import { circular36, restsOnAmendment } from "./circular-36-citation.js";
import { decree235From } from "./decree-45-citations.js";
import { defineEntry } from "./define-entry.js";
import { levelVariants } from "./level-variants.js";

const contract: BilingualText = { vi: "Hợp đồng thực hiện đề án", en: "Contract for the project" };
const plan: BilingualText = {
  vi: "Kế hoạch tổ chức thực hiện đề án của đơn vị thực hiện",
  en: "The implementer's plan for carrying the project out",
};
const contractWithInvestor: BilingualText = {
  vi: "Hợp đồng hỗ trợ giữa đơn vị thực hiện và chủ đầu tư",
  en: "Contract of support between the implementer and the investor",
};
const contractWithContractor: BilingualText = {
  vi: "Hợp đồng giữa chủ đầu tư và nhà thầu, nếu chủ đầu tư thuê ngoài",
  en: "Contract between the investor and its contractor, where the work is contracted out",
};
const itemReport: BilingualText = {
  vi: "Báo cáo tiến độ cho thấy đã làm trên 50 % khối lượng của hạng mục được hỗ trợ",
  en: "Progress report showing that more than 50 % of the supported item is done",
};
const investmentReport: BilingualText = {
  vi: "Báo cáo tiến độ cho thấy giá trị khối lượng đã làm trên 70 % tổng vốn đầu tư của dự án",
  en: "Progress report showing that more than 70 % of the project's whole investment is done",
};

interface Row {
  readonly id: string;
  readonly activities: readonly string[];
  readonly place: readonly [article: string, clause: string, point?: string];
  readonly variant?: BilingualText;
  readonly papers: readonly BilingualText[];
  readonly assurance?: UnknownEntry["assurance"];
  readonly from?: UnknownEntry["inForceFrom"];
}

const rows: readonly Row[] = [
  {
    id: "cluster-works",
    activities: ["cluster-infrastructure"],
    place: ["13", "1", "b"],
    papers: [contract, contractWithInvestor, contractWithContractor, itemReport],
  },
  {
    id: "cluster-treatment",
    activities: ["pollution-treatment"],
    variant: levelVariants.treatmentInCluster.label,
    place: ["13", "1", "b"],
    papers: [contract, contractWithInvestor, contractWithContractor, itemReport],
  },
  {
    id: "vocational-training",
    activities: ["vocational-training"],
    place: ["13", "2", "a"],
    papers: [
      contract,
      { vi: "Kế hoạch đào tạo nghề, truyền nghề (Mẫu số 11)", en: "Plan of the vocational training (Form 11)" },
    ],
  },
  {
    id: "planned-work",
    activities: [
      "business-start-up-training",
      "management-training",
      "training-course",
      "workshop",
      "management-workshop",
      "technology-workshop",
      "study-tour",
      "trademark",
    ],
    place: ["13", "2", "b"],
    papers: [contract, plan],
  },
  {
    id: "contract-alone",
    activities: ["consultancy", "trade-association", "enterprise-linkage", "cleaner-production-assessment"],
    place: ["13", "2", "b"],
    papers: [contract],
  },
  {
    id: "fairs-and-media",
    activities: [
      "trade-fair-organisation",
      "trade-fair-participation",
      "bulletin",
      "television-feature",
      "product-catalogue",
      "database",
      "information-portal",
    ],
    place: ["13", "2", "c"],
    papers: [contract],
  },
  {
    id: "cluster-planning",
    activities: ["cluster-planning"],
    place: ["13", "2", "c"],
    papers: [contract, contractWithInvestor],
  },
  {
    id: "equipment",
    activities: ["advanced-machinery", "demonstration-model", "technology-transfer"],
    place: ["13", "2", "d"],
    papers: [contract, investmentReport],
  },
  {
    id: "establishment-treatment",
    activities: ["pollution-treatment"],
    variant: levelVariants.treatmentAtEstablishment.label,
    place: ["13", "2", "d"],
    papers: [contract, investmentReport],
  },
  {
    id: "nearest-to-planned-work",
    activities: ["overseas-study-tour", "cluster-investment-promotion", "staff-training", "staff-study-tour"],
    place: ["13", "2", "b"],
    papers: [contract, plan],
    assurance: "inferred",
  },
  {
    id: "nearest-to-contract-alone",
    activities: ["relocation"],
    place: ["13", "2", "b"],
    papers: [contract],
    assurance: "inferred",
  },
  {
    id: "nearest-to-fairs-and-media",
    activities: ["overseas-fair", "online-marketing"],
    place: ["13", "2", "c"],
    papers: [contract],
    assurance: "inferred",
  },
  {
    id: "showroom",
    activities: ["showroom"],
    place: ["13", "2"],
    // That it is advanced was read in press reports; its dossier was not, and every dossier holds at least the contract.
    papers: [contract],
    assurance: "inferred",
    from: decree235From,
  },
  {
    id: "enterprise-setup",
    activities: ["enterprise-setup"],
    place: ["13", "3", "b"],
    papers: [
      contract,
      { vi: "Biên bản nghiệm thu cơ sở (Mẫu số 5b)", en: "Minutes of the base acceptance (Form 5b)" },
      {
        vi: "Báo cáo khối lượng hoàn thành và kinh phí thực hiện hợp đồng (Mẫu số 3b)",
        en: "Report on work done and money spent under the contract (Form 3b)",
      },
      {
        vi: "Bản sao hợp lệ giấy chứng nhận đăng ký kinh doanh",
        en: "Valid copy of the business registration certificate",
      },
    ],
  },
  {
    id: "relocation-loan-interest",
    activities: ["relocation-loan-interest"],
    place: ["15", "1"],
    papers: [
      contract,
      { vi: "Biên bản nghiệm thu cơ sở (Mẫu số 5a)", en: "Minutes of the base acceptance (Form 5a)" },
      {
        vi: "Báo cáo khối lượng hoàn thành và kinh phí thực hiện hợp đồng (Mẫu số 3b)",
        en: "Report on work done and money spent under the contract (Form 3b)",
      },
      {
        vi: "Bản sao hợp lệ hợp đồng tín dụng vay vốn xây dựng cơ bản, mua máy móc thiết bị",
        en: "Valid copy of the credit contract for building works and machinery",
      },
      {
        vi: "Chứng từ đã trả lãi vốn vay cho ngân hàng trong hai năm đầu",
        en: "Proof of interest paid to the bank in the first two years",
      },
      {
        vi: "Bản sao hợp lệ hợp đồng và thanh lý hợp đồng với nhà thầu xây dựng, bên bán máy móc thiết bị",
        en: "Valid copies of contracts, and of their liquidation, with builders and sellers of machinery",
      },
    ],
  },
];

/** What a request for the first advance of national money holds: Circular 36/2013 Articles 13 and 15. */
export const nationalAdvanceDossiers: readonly UnknownEntry[] = rows.map(
  ({ id, activities, place: [article, clause, point], variant, papers, assurance, from }) =>
    defineEntry(advanceDossierKind, {
      id: `advance-dossier.national.${id}`,
      inForceFrom: from ?? circular36From,
      citations: [circular36(article, clause, point)],
      assurance: assurance ?? "verified-original",
      questions: restsOnAmendment,
      value: {
        activities: [...activities],
        stream: "national",
        ...(variant && { variant }),
        papers: [...papers],
      },
    }),
);
