import { type BilingualText, dong, type PlainDate, plainDate } from "../../basis/index.js";
import { type CostNorm, costNormKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { circular28From } from "./circular-28.js";
import { defineEntry } from "./define-entry.js";
import { jointCircular26Period } from "./joint-circular-26-levels.js";

const amountsUnread: BilingualText = { vi: "Chưa đọc các mức chi.", en: "Its amounts were not read." };
const pointerUnread: BilingualText = {
  vi: "Chưa đọc được điều của Thông tư số 28/2018/TT-BTC dẫn đến định mức; chưa rõ áp dụng văn bản nào.",
  en: "The article of Circular No. 28/2018/TT-BTC that points to the norms was not read; which text applies is not known.",
};
const bySubject: BilingualText = {
  vi: "Chưa đọc được điều của Thông tư số 28/2018/TT-BTC dẫn đến định mức; nêu văn bản hiện hành cùng nội dung.",
  en: "The article of Circular No. 28/2018/TT-BTC that points to the norms was not read; the text in force on the subject is named.",
};

interface Subject {
  readonly subject: string;
  readonly name: BilingualText;
  readonly activities: readonly string[];
  /** The point of Article 6(1) of the joint circular, and the instruments it names. */
  readonly point: string;
  readonly first: readonly string[];
}

const meetings: Subject = {
  subject: "meetings-and-travel",
  name: { vi: "Công tác phí, hội nghị, hội thảo, tập huấn", en: "Travel, meetings, workshops and courses" },
  activities: ["training-course", "workshop", "management-workshop", "technology-workshop", "study-tour"],
  point: "c",
  first: ["tt-97-2010-btc"],
};
const officials: Subject = {
  subject: "training-of-officials",
  name: {
    vi: "Đào tạo, bồi dưỡng cán bộ; đào tạo khởi sự, quản trị doanh nghiệp",
    en: "Training of officials; courses in business start-up and management",
  },
  activities: ["business-start-up-training", "management-training", "staff-training"],
  point: "e",
  first: ["tt-139-2010-btc"],
};
/** What took the place of these, if anything, was not read. */
const others: readonly Subject[] = [
  {
    subject: "curricula",
    name: { vi: "Biên soạn chương trình, giáo trình, tài liệu", en: "Curricula, textbooks and materials" },
    activities: ["vocational-training", "business-start-up-training", "management-training", "staff-training"],
    point: "a",
    first: ["tt-123-2009-btc"],
  },
  {
    subject: "vocational-training",
    name: { vi: "Đào tạo nghề, truyền nghề", en: "Vocational training" },
    activities: ["vocational-training"],
    point: "b",
    first: ["ttlt-112-2010", "ttlt-128-2012"],
  },
  {
    subject: "work-abroad",
    name: { vi: "Khảo sát, hội chợ, hội thảo ở nước ngoài", en: "Tours, fairs and workshops abroad" },
    activities: ["overseas-fair", "overseas-study-tour"],
    point: "d",
    first: ["tt-102-2012-btc"],
  },
  {
    subject: "contests",
    name: { vi: "Cuộc thi, cuộc vận động", en: "Contests and campaigns" },
    activities: [],
    point: "đ",
    first: ["tt-101-2009-btc"],
  },
  {
    subject: "information-technology",
    name: { vi: "Ứng dụng công nghệ thông tin", en: "Information technology" },
    activities: ["database", "information-portal"],
    point: "g",
    first: ["ttlt-19-2012"],
  },
];
const cleanerProduction: Subject = {
  subject: "cleaner-production-models",
  name: { vi: "Mô hình thí điểm sản xuất sạch hơn", en: "Cleaner-production pilots" },
  activities: ["cleaner-production-pilot"],
  point: "h",
  first: ["ttlt-221-2012"],
};

interface Period {
  readonly year: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly pointsTo: readonly string[];
  readonly ground: "joint-circular" | "circular-28";
  readonly assurance: UnknownEntry["assurance"];
  readonly amounts?: CostNorm["amounts"];
  readonly unread?: BilingualText;
  readonly note?: BilingualText;
}

function entryOf({ subject, name, activities, point }: Subject, period: Period): UnknownEntry {
  const { year, from, to, pointsTo, ground, assurance, amounts = [], unread, note } = period;
  const jointCircular = { instrument: "ttlt-26-2014", article: "6", clause: "1", point };
  return defineEntry(costNormKind, {
    id: `cost-norm.${subject}.${year}`,
    inForceFrom: from,
    inForceTo: to,
    citations: [
      ...(ground === "circular-28" ? [{ instrument: "tt-28-2018-btc" }] : [jointCircular]),
      ...pointsTo.map((instrument) => ({ instrument })),
    ],
    assurance,
    ...(note && { note }),
    value: {
      subject,
      name,
      activities: [...activities],
      pointsTo: [...pointsTo],
      amounts: [...amounts],
      ...(unread && { unread }),
    },
  });
}

const { from: jointFrom, to: jointTo } = jointCircular26Period;

function firstPeriod(subject: Subject, to: PlainDate = jointTo): UnknownEntry {
  const { first: pointsTo } = subject;
  const period = { year: "2014", from: jointFrom, to, ground: "joint-circular", assurance: "old-text" } as const;
  return entryOf(subject, { ...period, pointsTo, unread: amountsUnread });
}

/** Read in texts that give them as those of Circular 40/2017, in 2017; đồng a day. */
const amountsOf2017: CostNorm["amounts"] = (
  [
    [200_000, "Phụ cấp lưu trú", "Travel allowance"],
    [250_000, "Phụ cấp lưu trú ở vùng biển, đảo", "Travel allowance at sea and on islands"],
    [
      1_000_000,
      "Khoán phòng nghỉ: lãnh đạo có hệ số phụ cấp chức vụ từ 1,25",
      "Room: leaders with a coefficient of 1.25 or more",
    ],
    [
      450_000,
      "Khoán phòng nghỉ, đối tượng khác: quận của thành phố trực thuộc trung ương, đô thị loại I",
      "Room, others: districts of central cities, class-I cities",
    ],
    [
      200_000,
      "Tiền ăn đại biểu không hưởng lương: họp ở thành phố trực thuộc trung ương",
      "Meals of delegates without State pay: meeting in a central city",
    ],
    [
      150_000,
      "Tiền ăn đại biểu không hưởng lương: họp ở thị xã, huyện",
      "Meals of delegates without State pay: meeting in a town or district",
    ],
    [
      100_000,
      "Tiền ăn đại biểu không hưởng lương: họp ở xã",
      "Meals of delegates without State pay: meeting in a commune",
    ],
  ] as const
).map(([amount, vi, en]) => ({
  label: { vi, en },
  amount: dong(amount),
  per: { vi: "ngày", en: "day" },
  assurance: "verified",
}));

const meetingsByDate: readonly UnknownEntry[] = [
  firstPeriod(meetings, plainDate("2017-06-30")),
  entryOf(meetings, {
    year: "2017",
    from: plainDate("2017-07-01"),
    to: jointTo,
    pointsTo: ["tt-40-2017-btc"],
    ground: "joint-circular",
    assurance: "inferred",
    amounts: amountsOf2017,
    note: {
      vi: "Thông tư liên tịch cho áp dụng văn bản mới khi văn bản được dẫn thay đổi; Thông tư số 40/2017/TT-BTC cùng nội dung với văn bản được dẫn.",
      en: "The joint circular lets what comes in place of a text apply; Circular No. 40/2017/TT-BTC is on the subject of the text named.",
    },
  }),
  entryOf(meetings, {
    year: "2018",
    from: circular28From,
    to: plainDate("2025-05-03"),
    pointsTo: ["tt-40-2017-btc"],
    ground: "circular-28",
    assurance: "inferred",
    amounts: amountsOf2017,
    note: bySubject,
  }),
  entryOf(meetings, {
    year: "2025",
    from: plainDate("2025-05-04"),
    to: null,
    pointsTo: ["tt-40-2017-btc", "tt-12-2025-btc"],
    ground: "circular-28",
    assurance: "inferred",
    unread: {
      vi: "Thông tư số 12/2025/TT-BTC đã sửa; chưa đọc mức công tác phí, phòng nghỉ mới.",
      en: "Amended by Circular No. 12/2025/TT-BTC; its new allowances and room rates were not read.",
    },
    note: bySubject,
  }),
];

const officialsByDate: readonly UnknownEntry[] = [
  firstPeriod(officials),
  entryOf(officials, {
    year: "2018-05",
    from: circular28From,
    to: plainDate("2018-06-14"),
    pointsTo: ["tt-139-2010-btc"],
    ground: "circular-28",
    assurance: "inferred",
    unread: amountsUnread,
    note: bySubject,
  }),
  entryOf(officials, {
    year: "2018-06",
    from: plainDate("2018-06-15"),
    to: plainDate("2025-10-27"),
    pointsTo: ["tt-36-2018-btc"],
    ground: "circular-28",
    assurance: "inferred",
    unread: { vi: "Chưa đọc mức thù lao giảng viên.", en: "The fee of lecturers was not read." },
    amounts: [
      {
        label: { vi: "Khen thưởng học viên giỏi, nhiều nhất", en: "Reward of a good learner, at most" },
        amount: dong(200_000),
        per: { vi: "học viên", en: "learner" },
        assurance: "corroborated",
      },
    ],
    note: bySubject,
  }),
  entryOf(officials, {
    year: "2025",
    from: plainDate("2025-10-28"),
    to: null,
    pointsTo: ["tt-100-2025-btc"],
    ground: "circular-28",
    assurance: "inferred",
    unread: amountsUnread,
    note: {
      vi: "Thông tư số 100/2025/TT-BTC cùng nội dung với Thông tư số 36/2018/TT-BTC; chưa đọc điều khoản thay thế.",
      en: "Circular No. 100/2025/TT-BTC is on the subject of No. 36/2018/TT-BTC; its clause of replacement was not read.",
    },
  }),
];

/**
 * Where the cost norms of industrial promotion stand, by subject and date: what Article 6(1) of the joint circular names
 * for its period, and what is known since. Models of cleaner production have had a level of their own since 2018.
 */
export const costNorms: readonly UnknownEntry[] = [
  ...meetingsByDate,
  ...officialsByDate,
  ...others.flatMap((subject) => [
    firstPeriod(subject),
    entryOf(subject, {
      year: "2018",
      from: circular28From,
      to: null,
      pointsTo: [],
      ground: "circular-28",
      assurance: "inferred",
      unread: pointerUnread,
    }),
  ]),
  firstPeriod(cleanerProduction),
];
