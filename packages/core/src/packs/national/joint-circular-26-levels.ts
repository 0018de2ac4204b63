import { type BilingualText, million, percent, plainDate } from "../../basis/index.js";
import { type LevelAmount, type SupportLevel, supportLevelKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { nationalActivities } from "./activities.js";
import { defineEntry } from "./define-entry.js";
import { levelVariants } from "./level-variants.js";
import { relocationLoans } from "./relocation-loans.js";

/** The days for which Joint Circular 26/2014/TTLT-BTC-BCT set the levels: Circular 28/2018 came on the day after. */
export const jointCircular26Period = { from: plainDate("2014-04-08"), to: plainDate("2018-05-10") } as const;

/** Points of Article 6 in Vietnamese order. */
type Point = "a" | "b" | "c" | "d" | "đ" | "e" | "g" | "h" | "i" | "k" | "l" | "m" | "n" | "o" | "p" | "q" | "r";

interface Row {
  /** Ends the entry's id; the activity where nothing else is said. */
  readonly id?: string;
  readonly activities: readonly string[];
  readonly place: readonly [clause: "1" | "2", point: Point] | "not-in-article-6";
  readonly amount: LevelAmount;
  /** Left out where the text counts in the same unit as the register of activities. */
  readonly unit?: BilingualText;
  readonly variant?: SupportLevel["variant"];
  readonly base?: SupportLevel["base"];
  readonly loans?: SupportLevel["loans"];
  readonly note?: BilingualText;
  /** That the row is about this activity is our reading, not the text's word. */
  readonly isOurReading?: true;
}

const cap = (inMillions: number): LevelAmount => ({ kind: "cap", cap: million(inMillions) });
const share = (ofHundred: number): LevelAmount => ({ kind: "ratio", ratio: percent(ofHundred) });
const shareUpTo = (ofHundred: number, inMillions: number): LevelAmount => ({
  kind: "ratio-with-cap",
  ratio: percent(ofHundred),
  cap: million(inMillions),
});
const price: LevelAmount = { kind: "approved-price" };
const norm = (vi: string, en: string): LevelAmount => ({ kind: "cost-norm", pointsTo: { vi, en } });
const named = (vi: string, en: string): LevelAmount => ({
  kind: "unresolved",
  why: {
    vi: `Thông tư liên tịch số 26/2014/TTLT-BTC-BCT kể ${vi} trong các nội dung được chi nhưng không định mức.`,
    en: `Joint Circular No. 26/2014/TTLT-BTC-BCT lists ${en} among what may be paid, but sets no level.`,
  },
});

const establishment: BilingualText = { vi: "cơ sở", en: "establishment" };
const cluster: BilingualText = { vi: "cụm công nghiệp", en: "industrial cluster" };
const shareOfBoothRent: BilingualText = {
  vi: "Tỷ lệ tính trên giá thuê gian hàng.",
  en: "The share is of the booth's rent.",
};

/** Article 6(2): the levels of national money, point by point. */
const levels: readonly Row[] = [
  {
    activities: ["enterprise-setup"],
    place: ["2", "a"],
    amount: cap(10),
    variant: levelVariants.difficultArea,
  },
  { activities: ["demonstration-model"], place: ["2", "b"], amount: shareUpTo(30, 500) },
  { activities: ["exemplary-model"], place: ["2", "b"], amount: cap(100) },
  {
    id: "machinery-and-transfer",
    activities: ["advanced-machinery", "technology-transfer"],
    place: ["2", "c"],
    amount: shareUpTo(50, 200),
    unit: establishment,
  },
  {
    activities: ["trade-fair-organisation"],
    place: ["2", "d"],
    amount: price,
    note: {
      vi: "Hỗ trợ 100 % tiền thuê gian hàng, thông tin tuyên truyền và chi của Ban tổ chức theo giá đó.",
      en: "All of booth rent, publicity and the organising committee's costs at that price.",
    },
  },
  { activities: ["trade-fair-participation"], place: ["2", "d"], amount: share(80), note: shareOfBoothRent },
  {
    activities: ["overseas-fair"],
    place: ["2", "đ"],
    amount: price,
    note: {
      vi: "Hỗ trợ 100 % các khoản chi được kể theo giá đó.",
      en: "All of the costs listed, at that price.",
    },
  },
  {
    activities: ["overseas-study-tour"],
    place: ["2", "e"],
    amount: share(100),
    note: {
      vi: "Tính trên vé máy bay; số người do cơ quan có thẩm quyền quyết định.",
      en: "Of the air ticket; the competent body decides for how many people.",
    },
  },
  {
    id: "product-selection.regional",
    activities: ["product-selection"],
    place: ["2", "g"],
    amount: cap(100),
    variant: levelVariants.regionalSelection,
  },
  {
    id: "product-selection.national",
    activities: ["product-selection"],
    place: ["2", "g"],
    amount: cap(200),
    variant: levelVariants.nationalSelection,
  },
  {
    id: "product-award.regional",
    activities: ["product-award"],
    place: ["2", "g"],
    amount: cap(5),
    variant: levelVariants.regionalSelection,
  },
  {
    id: "product-award.national",
    activities: ["product-award"],
    place: ["2", "g"],
    amount: cap(10),
    variant: levelVariants.nationalSelection,
  },
  { activities: ["trademark"], place: ["2", "h"], amount: shareUpTo(50, 35) },
  { activities: ["consultancy"], place: ["2", "i"], amount: shareUpTo(50, 35) },
  { activities: ["bulletin"], place: ["2", "k"], amount: price },
  { activities: ["television-feature"], place: ["2", "k"], amount: price },
  { activities: ["product-catalogue"], place: ["2", "k"], amount: price, isOurReading: true },
  {
    id: "trade-association.regional",
    activities: ["trade-association"],
    place: ["2", "l"],
    amount: shareUpTo(30, 70),
    variant: levelVariants.regionalAssociation,
  },
  {
    id: "trade-association.national",
    activities: ["trade-association"],
    place: ["2", "l"],
    amount: shareUpTo(30, 100),
    variant: levelVariants.nationalAssociation,
  },
  { activities: ["enterprise-linkage"], place: ["2", "m"], amount: shareUpTo(50, 150) },
  {
    activities: ["relocation-loan-interest"],
    place: ["2", "n"],
    amount: shareUpTo(50, 500),
    base: "loan-interest",
    // The technology line came only with Circular 28/2018.
    loans: { ...relocationLoans, purposes: ["workshop", "machines", "equipment"] },
    note: {
      vi: "Sau khi đầu tư xong; lãi của 02 năm đầu, khoản vay trung và dài hạn bằng đồng Việt Nam, trả trước hoặc trong hạn; theo lãi suất thấp nhất trong khung cho vay cùng kỳ hạn, cùng thời kỳ của Ngân hàng Đầu tư Việt Nam.",
      en: "After the investment is complete; interest of the first 2 years on medium and long-term loans in đồng repaid early or on time, at the lowest rate that the Bank for Investment lends at for the same term and time.",
    },
  },
  {
    id: "pollution-treatment.establishment",
    activities: ["pollution-treatment"],
    place: ["2", "o"],
    amount: shareUpTo(30, 300),
    unit: establishment,
    variant: levelVariants.establishmentTreatment,
  },
  {
    id: "pollution-treatment.cluster",
    activities: ["pollution-treatment"],
    place: ["2", "p"],
    amount: shareUpTo(30, 1_500),
    unit: cluster,
    variant: levelVariants.clusterTreatment,
  },
  { activities: ["cluster-planning"], place: ["2", "q"], amount: shareUpTo(50, 500) },
  {
    activities: ["cluster-infrastructure"],
    place: ["2", "r"],
    amount: cap(3_000),
    variant: levelVariants.clusterWorks,
  },
];

const silentOnThis: LevelAmount = {
  kind: "unresolved",
  why: {
    vi: "Nội dung được hỗ trợ, nhưng Thông tư liên tịch số 26/2014/TTLT-BTC-BCT chỉ ấn định mức cho trường hợp khác.",
    en: "The activity may be supported, but Joint Circular No. 26/2014/TTLT-BTC-BCT fixes a level for other cases only.",
  },
};

/** The cases on which a row that speaks of others is silent. */
const silent: readonly Row[] = (
  [
    ["enterprise-setup", "elsewhere", "a", levelVariants.otherArea],
    ["product-selection", "local", "g", levelVariants.localSelection],
    ["product-award", "local", "g", levelVariants.localSelection],
    ["pollution-treatment", "new-system", "o", levelVariants.newTreatment],
    ["cluster-infrastructure", "other-works", "r", levelVariants.otherClusterWorks],
  ] as const
).map(([activity, suffix, point, variant]) => ({
  id: `${activity}.${suffix}`,
  activities: [activity],
  place: ["2", point],
  amount: silentOnThis,
  variant,
}));

const meetingNorm = norm(
  "Theo chế độ công tác phí, hội nghị: Thông tư số 97/2010/TT-BTC, khi thay đổi thì theo văn bản mới.",
  "By the norms for travel and meetings: Circular No. 97/2010/TT-BTC, or what came in its place.",
);
const trainingNorm = norm(
  "Theo chế độ đào tạo, bồi dưỡng cán bộ, công chức: Thông tư số 139/2010/TT-BTC, khi thay đổi thì theo văn bản mới.",
  "By the norms for training officials: Circular No. 139/2010/TT-BTC, or what came in its place.",
);

/** Article 6(1): what is paid by cost norms of other circulars. */
const norms: readonly Row[] = [
  {
    activities: ["vocational-training"],
    place: ["1", "b"],
    amount: norm(
      "Theo chế độ đào tạo nghề cho lao động nông thôn: Thông tư liên tịch số 112/2010/TTLT-BTC-BLĐTBXH, khi thay đổi thì theo văn bản mới.",
      "By the norms for training rural workers: Joint Circular No. 112/2010/TTLT-BTC-BLĐTBXH, or what came in its place.",
    ),
  },
  {
    id: "meetings",
    activities: ["training-course", "workshop", "management-workshop", "technology-workshop"],
    place: ["1", "c"],
    amount: meetingNorm,
    unit: { vi: "lớp, hội thảo", en: "class or workshop" },
  },
  {
    activities: ["cluster-investment-promotion"],
    place: ["1", "c"],
    amount: meetingNorm,
    isOurReading: true,
  },
  {
    id: "business-training",
    activities: ["business-start-up-training", "management-training"],
    place: ["1", "e"],
    amount: trainingNorm,
    unit: { vi: "lớp", en: "class" },
  },
  { activities: ["staff-training"], place: ["1", "e"], amount: trainingNorm },
  {
    id: "systems",
    activities: ["database", "information-portal"],
    place: ["1", "g"],
    amount: norm(
      "Theo chế độ chi ứng dụng công nghệ thông tin: Thông tư liên tịch số 19/2012/TTLT-BTC-BKHĐT-BTTTT, khi thay đổi thì theo văn bản mới.",
      "By the norms for information technology: Joint Circular No. 19/2012/TTLT-BTC-BKHĐT-BTTTT, or what came in its place.",
    ),
    unit: { vi: "hệ thống", en: "system" },
    isOurReading: true,
  },
  {
    activities: ["cleaner-production-pilot"],
    place: ["1", "h"],
    amount: norm(
      "Theo chế độ chi của Chiến lược sản xuất sạch hơn: Thông tư liên tịch số 221/2012/TTLT-BTC-BCT, khi thay đổi thì theo văn bản mới.",
      "By the norms of the cleaner-production strategy: Joint Circular No. 221/2012/TTLT-BTC-BCT, or what came in its place.",
    ),
  },
];

/** What Article 5 lists, or the decree, and Article 6 sets no level for. */
const withoutLevel: readonly Row[] = [
  {
    activities: ["study-tour"],
    place: "not-in-article-6",
    amount: named("tham quan, khảo sát trong nước", "study tours in the country"),
  },
  {
    activities: ["online-marketing"],
    place: "not-in-article-6",
    amount: named("hỗ trợ mở rộng thị trường", "help in widening markets"),
  },
  {
    activities: ["cleaner-production-assessment"],
    place: "not-in-article-6",
    amount: named("nâng cao năng lực áp dụng sản xuất sạch hơn", "capacity for cleaner production"),
  },
  { activities: ["showroom"], place: "not-in-article-6", amount: named("phòng trưng bày", "showrooms") },
  { activities: ["relocation"], place: "not-in-article-6", amount: named("tư vấn di dời", "advice on relocation") },
  {
    activities: ["international-cooperation"],
    place: "not-in-article-6",
    amount: named("hợp tác quốc tế", "international cooperation"),
  },
  {
    activities: ["staff-study-tour"],
    place: "not-in-article-6",
    amount: named("tham quan, khảo sát của cán bộ khuyến công", "study tours of staff"),
  },
  {
    activities: ["centre-facilities"],
    place: "not-in-article-6",
    amount: named("cơ sở vật chất của Trung tâm", "facilities of the centres"),
  },
  {
    activities: ["collaborator-network"],
    place: "not-in-article-6",
    amount: named("thù lao cộng tác viên", "the pay of collaborators"),
  },
  {
    activities: ["programme-preparation"],
    place: "not-in-article-6",
    amount: named("xây dựng chương trình, kế hoạch", "preparing programmes and plans"),
  },
  {
    activities: ["monitoring"],
    place: "not-in-article-6",
    amount: named("kiểm tra, giám sát", "inspection and monitoring"),
  },
];

/** Article 6(2)(t): at most one and a half times, for the priority areas and trades of the decree. */
const priority: SupportLevel["priority"] = {
  factor: { numerator: 3, denominator: 2 },
  citations: [{ instrument: "ttlt-26-2014", article: "6", clause: "2", point: "t" }],
  assurance: "old-text",
};

function unitOf(activity: string | undefined): BilingualText {
  const found = nationalActivities.find(({ id }) => id === activity);
  if (found === undefined) throw new RangeError(`No such activity: ${activity}`);
  return found.unit;
}

function entryOf({ id, activities, place, amount, unit, variant, base, loans, note, isOurReading }: Row): UnknownEntry {
  const [first] = activities;
  const at = place === "not-in-article-6" ? { article: "5" } : { article: "6", clause: place[0], point: place[1] };
  const hasFigure = "ratio" in amount || "cap" in amount;
  return defineEntry(supportLevelKind, {
    id: `level.national-2014.${id ?? first}`,
    inForceFrom: jointCircular26Period.from,
    inForceTo: jointCircular26Period.to,
    citations: [{ instrument: "ttlt-26-2014", ...at }],
    assurance: isOurReading ? "inferred" : "old-text",
    ...(note && { note }),
    value: {
      activities: [...activities],
      stream: "national",
      frame: "national",
      unit: unit ?? unitOf(first),
      ...(variant && { variant }),
      ...(base && { base }),
      ...(loans && { loans }),
      amount,
      capFactors: [],
      ...(hasFigure && { priority }),
    },
  });
}

/** Article 6 of Joint Circular 26/2014 for its own period; nothing in it is a figure of today. */
export const jointCircular26Levels: readonly UnknownEntry[] = [...levels, ...silent, ...norms, ...withoutLevel].map(
  entryOf,
);
