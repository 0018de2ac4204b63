import type { ActivityId } from "../../activity/index.js";
import { type Assurance, type BilingualText, type Citation, million, percent } from "../../basis/index.js";
import { type LevelAmount, type SupportLevel, supportLevelKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { nationalActivities } from "./activities.js";
import { article8, circular28From } from "./circular-28.js";
import { defineEntry } from "./define-entry.js";
import { levelVariants } from "./level-variants.js";
import { relocationLoans } from "./relocation-loans.js";

type Level = Omit<SupportLevel, "stream" | "frame">;

/** One row of the national frame: a level, where it stands, and how sure that is. */
export interface NationalLevel {
  /** Names the entry: `level.national.<id>`. */
  readonly id: string;
  readonly level: Level;
  readonly citations: readonly Citation[];
  readonly assurance: Assurance;
  readonly note?: BilingualText;
  readonly questions?: readonly string[];
}

const oneAndAHalf = { numerator: 3, denominator: 2 };

function jointCircular(point: string): Citation {
  return { instrument: "ttlt-26-2014", article: "6", clause: "2", point };
}

/** Read only in the joint circular that Circular 28 replaced. */
const priority: NonNullable<SupportLevel["priority"]> = {
  factor: oneAndAHalf,
  citations: [jointCircular("t")],
  assurance: "old-text",
};

const technologyLine: SupportLevel["capFactors"][number] = {
  label: { vi: "dây chuyền công nghệ", en: "technology line" },
  when: { fact: "project.equipmentForm", operator: "equal", value: "technology-line" },
  factor: oneAndAHalf,
  citations: [article8("4")],
  assurance: "verified-original",
};

/** Only the cap was found; whether a ratio binds beside it is not known. */
export const noRatioRead: BilingualText = {
  vi: "Nguồn đọc được chỉ nêu mức trần; chưa rõ có kèm tỷ lệ hỗ trợ hay không.",
  en: "The sources read give only the cap; whether a ratio binds beside it is not known.",
};

const carriedOver: BilingualText = {
  vi: "Đọc ở Thông tư liên tịch số 26/2014/TTLT-BTC-BCT đã được thay thế; Thông tư số 28/2018/TT-BTC có giữ mức này không thì chưa xác nhận.",
  en: "Read in the replaced Joint Circular No. 26/2014/TTLT-BTC-BCT; whether Circular No. 28/2018/TT-BTC kept it is not confirmed.",
};

function unitOf(activity: ActivityId): BilingualText {
  const type = nationalActivities.find(({ id }) => id === activity);
  if (type === undefined) throw new RangeError(`No such activity: ${activity}`);
  return type.unit;
}

function levelOf(activities: readonly ActivityId[], amount: LevelAmount, more: Partial<Level> = {}): Level {
  const [first = ""] = activities;
  return { activities: [...activities], unit: unitOf(first), amount, capFactors: [], ...more };
}

const share = (ratio: number, cap: number): LevelAmount => ({
  kind: "ratio-with-cap",
  ratio: percent(ratio),
  cap: million(cap),
});
const atMost = (cap: number): LevelAmount => ({ kind: "cap", cap: million(cap) });
const approvedPrice: LevelAmount = { kind: "approved-price" };

/** A row of Circular 28 that was read, though not as amended. */
function read(id: string, level: Level, clause?: string, note?: BilingualText): NationalLevel {
  return {
    id,
    level: { priority, ...level },
    citations: [article8(clause)],
    assurance: "verified-original",
    ...(note && { note }),
  };
}

/** A row that was read only in the joint circular. */
function old(id: string, level: Level, point: string): NationalLevel {
  return {
    id,
    level: { priority, ...level },
    citations: [article8(), jointCircular(point)],
    assurance: "old-text",
    note: carriedOver,
  };
}

/** No text that is held gives the figure: the row says why. */
function unresolved(activities: readonly ActivityId[], why: BilingualText, question: string): NationalLevel {
  const [id = ""] = activities;
  return {
    id,
    level: levelOf(activities, { kind: "unresolved", why }),
    citations: [article8()],
    assurance: "inferred",
    questions: [question],
  };
}

/** The case for which the text that fixes the others is silent. */
function silent(activity: ActivityId, suffix: string, variant: NonNullable<Level["variant"]>): NationalLevel {
  const row = unresolved([activity], silentOnThis, "unresolved-levels");
  return { ...row, id: `${activity}.${suffix}`, level: { ...row.level, variant } };
}

/** Costs that follow norms of other texts. */
function norm(activities: readonly ActivityId[], pointsTo: BilingualText, point: string): NationalLevel {
  const [id = ""] = activities;
  return {
    id,
    level: levelOf(activities, { kind: "cost-norm", pointsTo }),
    citations: [
      { instrument: "tt-28-2018-btc", article: "7", amendedBy: { instrument: "tt-64-2024-btc" } },
      { instrument: "ttlt-26-2014", article: "6", clause: "1", point },
    ],
    assurance: "old-text",
  };
}

const notRead: BilingualText = {
  vi: "Chưa đọc được mức hỗ trợ của nội dung này trong văn bản nào.",
  en: "No text that was read gives a level for this activity.",
};
const silentOnThis: BilingualText = {
  vi: "Nội dung được hỗ trợ, nhưng văn bản đọc được chỉ ấn định mức cho trường hợp khác.",
  en: "The activity may be supported, but the text that was read fixes a level for other cases only.",
};
const newIn2025: BilingualText = {
  vi: "Nội dung mới của Nghị định số 235/2025/NĐ-CP; chưa tìm thấy văn bản nào quy định mức hỗ trợ.",
  en: "New with Decree No. 235/2025/NĐ-CP; no text was found that fixes support for it.",
};
const onlyRemembered: BilingualText = {
  vi: "Mức hiện hành chưa đọc được. Thông tư liên tịch số 26/2014 (đã thay thế) thưởng không quá 5 triệu đồng cấp khu vực, 10 triệu đồng cấp quốc gia.",
  en: "The level in force was not read. Joint Circular No. 26/2014 (replaced) gave at most 5 million đồng at regional, 10 at national level.",
};
const selfMade: BilingualText = {
  vi: "Chưa rõ máy móc tự nghiên cứu, chế tạo có được áp dụng mức của máy móc tiên tiến hay không.",
  en: "Whether self-made machinery takes the level of advanced machinery is not known.",
};
const trainingNorm: BilingualText = {
  vi: "Theo định mức chi đào tạo, bồi dưỡng hiện hành.",
  en: "By the cost norms for training in force.",
};
const meetingNorm: BilingualText = {
  vi: "Theo định mức chi hội nghị, công tác phí hiện hành.",
  en: "By the cost norms for meetings and travel in force.",
};
const informationNorm: BilingualText = {
  vi: "Theo định mức chi ứng dụng công nghệ thông tin hiện hành.",
  en: "By the cost norms for information technology in force.",
};
const vocationalNorm: BilingualText = {
  vi: "Theo định mức chi đào tạo nghề hiện hành.",
  en: "By the cost norms for vocational training in force.",
};
const managementShare: BilingualText = {
  vi: "Thuộc chi quản lý: cơ quan quản lý tối đa 1,5 % kinh phí giao hằng năm, đơn vị thực hiện tối đa 2,5 % dự toán đề án (theo văn bản năm 2014 đã thay thế).",
  en: "Management cost: at most 1,5 % of the yearly allocation for the managing agency, 2,5 % of the estimate for the implementer (text of 2014, replaced).",
};
const decidedPay: BilingualText = {
  vi: "Thù lao cộng tác viên do Chủ tịch Ủy ban nhân dân cấp tỉnh quy định.",
  en: "Collaborators' pay is set by the provincial chairman.",
};
const worksNote: BilingualText = {
  vi: `Danh mục hạng mục đọc ở văn bản năm 2014 đã thay thế. ${noRatioRead.vi}`,
  en: `The list of works was read in the replaced text of 2014. ${noRatioRead.en}`,
};
const ticketNote: BilingualText = {
  vi: "Hỗ trợ 100 % vé máy bay; chi phí khai ở đây là tiền vé. Số người do cấp có thẩm quyền quyết định.",
  en: "All of the air ticket; the cost entered is that of the ticket. How many people is decided by the competent body.",
};
const boothNote: BilingualText = {
  vi: `Tính trên giá thuê gian hàng. ${carriedOver.vi}`,
  en: `Taken on the rent of the booth. ${carriedOver.en}`,
};

/** The national frame: Article 8 of Circular 28/2018/TT-BTC, row by row, with what its sources leave open. */
export const nationalLevels: readonly NationalLevel[] = [
  read(
    "advanced-machinery",
    levelOf(["advanced-machinery", "technology-transfer"], share(50, 300), { capFactors: [technologyLine] }),
    "4",
  ),
  read("demonstration-model", levelOf(["demonstration-model"], share(30, 1_000)), "2"),
  {
    ...read("exemplary-model", levelOf(["exemplary-model"], atMost(100)), "2", noRatioRead),
    assurance: "corroborated",
  },
  {
    ...read("cleaner-production-pilot", levelOf(["cleaner-production-pilot"], share(30, 500))),
    assurance: "corroborated",
  },
  unresolved(["sustainable-production-model", "sustainable-production-consumption"], newIn2025, "new-content-levels"),
  unresolved(["cleaner-production-assessment"], notRead, "unresolved-levels"),
  unresolved(["self-made-machinery"], selfMade, "unresolved-levels"),
  read("enterprise-setup", levelOf(["enterprise-setup"], atMost(10), { variant: levelVariants.difficultArea })),
  silent("enterprise-setup", "elsewhere", levelVariants.otherArea),
  read("overseas-fair", levelOf(["overseas-fair"], approvedPrice), "6"),
  read(
    "overseas-study-tour",
    levelOf(["overseas-study-tour"], { kind: "ratio", ratio: percent(100) }),
    undefined,
    ticketNote,
  ),
  read(
    "product-selection.regional",
    levelOf(["product-selection"], atMost(200), { variant: levelVariants.regionalSelection }),
  ),
  read(
    "product-selection.national",
    levelOf(["product-selection"], atMost(400), { variant: levelVariants.nationalSelection }),
  ),
  silent("product-selection", "local", levelVariants.localSelection),
  unresolved(["product-award"], onlyRemembered, "unresolved-levels"),
  old("trade-fair-organisation", levelOf(["trade-fair-organisation"], approvedPrice), "d"),
  {
    ...old(
      "trade-fair-participation",
      levelOf(["trade-fair-participation"], { kind: "ratio", ratio: percent(80) }),
      "d",
    ),
    note: boothNote,
  },
  unresolved(["showroom"], notRead, "unresolved-levels"),
  old("trademark", levelOf(["trademark"], share(50, 35)), "h"),
  old("consultancy", levelOf(["consultancy"], share(50, 35)), "i"),
  old("media", levelOf(["bulletin", "television-feature", "product-catalogue"], approvedPrice), "k"),
  old(
    "trade-association.regional",
    levelOf(["trade-association"], share(30, 70), { variant: levelVariants.regionalAssociation }),
    "l",
  ),
  old(
    "trade-association.national",
    levelOf(["trade-association"], share(30, 100), { variant: levelVariants.nationalAssociation }),
    "l",
  ),
  old("enterprise-linkage", levelOf(["enterprise-linkage"], share(50, 150)), "m"),
  read(
    "relocation-loan-interest",
    levelOf(["relocation-loan-interest"], share(50, 500), { base: "loan-interest", loans: relocationLoans }),
    "14",
  ),
  old(
    "pollution-treatment.establishment",
    levelOf(["pollution-treatment"], share(30, 300), { variant: levelVariants.establishmentTreatment }),
    "o",
  ),
  old(
    "pollution-treatment.cluster",
    levelOf(["pollution-treatment"], share(30, 1_500), { variant: levelVariants.clusterTreatment }),
    "p",
  ),
  silent("pollution-treatment", "new-system", levelVariants.newTreatment),
  old("cluster-planning", levelOf(["cluster-planning"], share(50, 500)), "q"),
  read(
    "cluster-infrastructure",
    levelOf(["cluster-infrastructure"], atMost(6_000), { variant: levelVariants.clusterWorks }),
    undefined,
    worksNote,
  ),
  silent("cluster-infrastructure", "other-works", levelVariants.otherClusterWorks),
  unresolved(
    ["online-marketing", "relocation", "international-cooperation", "centre-facilities"],
    notRead,
    "unresolved-levels",
  ),
  unresolved(["artisan-title", "digital-transformation"], newIn2025, "new-content-levels"),
  norm(["vocational-training"], vocationalNorm, "b"),
  norm(["business-start-up-training", "management-training", "staff-training"], trainingNorm, "e"),
  norm(
    [
      "training-course",
      "workshop",
      "management-workshop",
      "technology-workshop",
      "study-tour",
      "staff-study-tour",
      "cluster-investment-promotion",
    ],
    meetingNorm,
    "c",
  ),
  norm(["database", "information-portal"], informationNorm, "g"),
  {
    ...old(
      "management",
      levelOf(["programme-preparation", "monitoring"], { kind: "cost-norm", pointsTo: managementShare }),
      "s",
    ),
    questions: ["unresolved-levels"],
  },
  {
    id: "collaborator-network",
    level: levelOf(["collaborator-network"], { kind: "cost-norm", pointsTo: decidedPay }),
    citations: [{ instrument: "nd-45-2012", article: "10", amendedBy: { instrument: "nd-235-2025" } }],
    assurance: "verified-original",
  },
];

/** Article 8 of Circular 28/2018/TT-BTC for national money. */
export const nationalLevelEntries: readonly UnknownEntry[] = nationalLevels.map(
  ({ id, level, citations, assurance, note, questions }) =>
    defineEntry(supportLevelKind, {
      id: `level.national.${id}`,
      inForceFrom: circular28From,
      citations: [...citations],
      assurance,
      ...(note && { note }),
      ...(questions && { questions: [...questions] }),
      value: { ...level, stream: "national", frame: "national" },
    }),
);
