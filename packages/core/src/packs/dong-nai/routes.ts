import { type BilingualText, plainDate } from "../../basis/index.js";
import { routeKind } from "../../explanation/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { defineEntry } from "../national/index.js";

const commune: BilingualText = {
  vi: "Ủy ban nhân dân xã, phường nơi sản xuất",
  en: "People's Committee of the commune or ward of production",
};
const department: BilingualText = { vi: "Sở Công Thương", en: "Department of Industry and Trade" };
const collect = {
  office: commune,
  task: {
    vi: "Tiếp nhận nhu cầu, lập kế hoạch, đề án của địa phương và gửi Sở Công Thương.",
    en: "Takes up the request, draws up the local plan and project and sends it to the Department.",
  },
};
const source = { inForceFrom: plainDate("2026-01-07"), assurance: "verified" } as const;
const citations = [{ instrument: "qd-33-2026-dong-nai", section: "VII.4" }];

/** The way of a request through the offices, as Decision 33 names them. A local process rule was not found. */
export const routes: readonly UnknownEntry[] = [
  defineEntry(routeKind, {
    id: "route.local",
    ...source,
    citations: [...citations],
    value: {
      stream: "local",
      steps: [
        collect,
        {
          office: department,
          task: {
            vi: "Tổng hợp kế hoạch, đề án, trình Ủy ban nhân dân tỉnh (nay là thành phố).",
            en: "Puts plans and projects together and submits them to the provincial (now city) committee.",
          },
        },
        {
          office: { vi: "Ủy ban nhân dân tỉnh (nay là thành phố) Đồng Nai", en: "People's Committee of Đồng Nai" },
          task: { vi: "Phê duyệt đề án khuyến công địa phương.", en: "Approves local projects." },
        },
      ],
    },
  }),
  defineEntry(routeKind, {
    id: "route.national",
    ...source,
    citations: [...citations, { instrument: "qd-33-2026-dong-nai", section: "VII.1" }],
    value: {
      stream: "national",
      steps: [
        collect,
        {
          office: department,
          task: {
            vi: "Tổng hợp, gửi Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công thẩm định.",
            en: "Puts projects together and sends them to the ministry's agency for appraisal.",
          },
        },
        {
          office: { vi: "Bộ Công Thương", en: "Ministry of Industry and Trade" },
          task: { vi: "Xem xét, quyết định đề án khuyến công quốc gia.", en: "Decides on national projects." },
        },
      ],
    },
  }),
];
