import { percent } from "../../basis/index.js";
import { advanceProvisionKind, wayOfChoosingKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { circular28From } from "./circular-28.js";
import { circular36From } from "./circular-36.js";
import { circular36, restsOnAmendment } from "./circular-36-citation.js";
import { defineEntry } from "./define-entry.js";
import { jointCircular26Period } from "./joint-circular-26-levels.js";
import { levelVariants } from "./level-variants.js";

const bidding = {
  vi: "Đấu thầu theo Luật Đấu thầu nếu đủ điều kiện.",
  en: "By bidding under the Bidding Law, where its conditions are met.",
};
const selection = {
  vi: "Xét chọn, trừ khi Cục trưởng cơ quan khuyến công của Bộ Công Thương quyết định phải đấu thầu.",
  en: "By selection, unless the head of the ministry's agency decides that there must be bidding.",
};

const ofNationalMoney = {
  inForceFrom: circular36From,
  assurance: "verified-original",
  questions: restsOnAmendment,
} as const;

/** Circular 36/2013 Article 3 for national money. */
const nationalWays: readonly UnknownEntry[] = [
  defineEntry(wayOfChoosingKind, {
    ...ofNationalMoney,
    id: "choosing.national.bidding",
    citations: [circular36("3", "1")],
    value: {
      activities: [
        "trade-fair-organisation",
        "trade-fair-participation",
        "overseas-fair",
        "cluster-infrastructure",
        "bulletin",
        "television-feature",
      ],
      stream: "national",
      way: "bidding",
      text: bidding,
    },
  }),
  defineEntry(wayOfChoosingKind, {
    ...ofNationalMoney,
    id: "choosing.national.media-by-our-reading",
    citations: [circular36("3", "1")],
    assurance: "inferred",
    note: {
      vi: "Văn bản nói chung về đề án truyền thông; ấn phẩm và trang thông tin điện tử được hiểu là thuộc loại này.",
      en: "The text speaks of communication projects in general; publications and websites are taken to be of them.",
    },
    value: {
      activities: ["product-catalogue", "information-portal"],
      stream: "national",
      way: "bidding",
      text: bidding,
    },
  }),
  ...(
    [
      ["treatment-in-cluster", levelVariants.treatmentInCluster, "1", "bidding", bidding],
      ["treatment-at-establishment", levelVariants.treatmentAtEstablishment, "2", "selection", selection],
    ] as const
  ).map(([id, variant, clause, way, text]) =>
    defineEntry(wayOfChoosingKind, {
      ...ofNationalMoney,
      id: `choosing.national.${id}`,
      citations: [circular36("3", clause)],
      value: { activities: ["pollution-treatment"], stream: "national", variant, way, text },
    }),
  ),
  defineEntry(wayOfChoosingKind, {
    ...ofNationalMoney,
    id: "choosing.national.every",
    citations: [circular36("3", "2")],
    value: { activities: "every", stream: "national", way: "selection", text: selection },
  }),
];

/** The joint circular leaves local money to the committees; Circular 28/2018 was not read at this place. */
const localWays: readonly UnknownEntry[] = [
  { id: "local-2014", from: jointCircular26Period.from, to: jointCircular26Period.to },
  { id: "local", from: circular28From, to: null },
].map(({ id, from, to }) =>
  defineEntry(wayOfChoosingKind, {
    id: `choosing.${id}.every`,
    inForceFrom: from,
    inForceTo: to,
    citations: [
      ...(to === null ? [{ instrument: "tt-28-2018-btc" }] : []),
      { instrument: "ttlt-26-2014", article: "4", clause: "2" },
    ],
    assurance: "old-text",
    value: {
      activities: "every",
      stream: "local",
      way: "as-committee-rules",
      text: {
        vi: "Xét chọn hoặc đấu thầu theo quy định của Ủy ban nhân dân có thẩm quyền.",
        en: "By selection or bidding, as the competent People's Committee rules.",
      },
    },
  }),
);

/** How projects are chosen, for both streams. */
export const waysOfChoosing: readonly UnknownEntry[] = [...nationalWays, ...localWays];

const ceiling = {
  subject: "ceiling" as const,
  streams: ["local" as const, "national" as const],
  ceiling: percent(70),
  text: {
    vi: "Tổng tạm ứng không quá 70 % kinh phí khuyến công hỗ trợ theo hợp đồng.",
    en: "Advances come to at most 70 % of the support under the contract.",
  },
};

/** What holds for advances of every activity. */
export const advanceProvisions: readonly UnknownEntry[] = [
  defineEntry(advanceProvisionKind, {
    id: "advance-provision.ceiling-2014",
    inForceFrom: jointCircular26Period.from,
    inForceTo: jointCircular26Period.to,
    citations: [{ instrument: "ttlt-26-2014", article: "8", clause: "2", point: "b" }],
    assurance: "old-text",
    value: ceiling,
  }),
  defineEntry(advanceProvisionKind, {
    id: "advance-provision.ceiling",
    inForceFrom: circular28From,
    citations: [
      { instrument: "tt-28-2018-btc" },
      { instrument: "ttlt-26-2014", article: "8", clause: "2", point: "b" },
    ],
    assurance: "old-text",
    note: {
      vi: "Chưa đọc điều tương ứng của Thông tư số 28/2018/TT-BTC; giữ như một lời nhắc, không dùng để từ chối.",
      en: "The matching article of Circular No. 28/2018/TT-BTC was not read; it is a reminder, nothing is refused by it.",
    },
    value: ceiling,
  }),
  ...(
    [
      [
        "remainder",
        ["14"],
        "Phần còn lại được chi khi đề án đã hoàn thành và được nghiệm thu cơ sở.",
        "The rest is paid when the project is complete and has passed its base acceptance.",
      ],
      [
        "multi-year",
        ["15", "2"],
        "Đề án nhiều năm: lần đầu theo tỷ lệ của loại đề án; các lần sau theo tiến độ, dự toán và hợp đồng; lần cuối sau nghiệm thu.",
        "Projects of several years: first the share of the class, then by progress, estimate and contract, last after acceptance.",
      ],
      [
        "other-shares",
        ["16", "1"],
        "Khi cần tỷ lệ khác, Cục trưởng cơ quan khuyến công của Bộ Công Thương quyết định, không trái quy định tài chính.",
        "Where another share is needed the head of the ministry's agency decides, within the rules on finance.",
      ],
      [
        "refund",
        ["12", "6"],
        "Tiền đã tạm ứng mà không có khối lượng, hoặc đã chi mà không được quyết toán, phải hoàn trả để nộp ngân sách.",
        "What was advanced without work to show, or spent and not settled, is paid back to the budget.",
      ],
    ] as const
  ).map(([subject, [article, clause], vi, en]) =>
    defineEntry(advanceProvisionKind, {
      ...ofNationalMoney,
      id: `advance-provision.${subject}`,
      citations: [circular36(article, clause)],
      value: { subject, streams: ["national"], text: { vi, en } },
    }),
  ),
];
