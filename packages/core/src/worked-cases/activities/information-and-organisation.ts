import { casesOf } from "../activity-cases.js";

const service = (activity: string, vi: string, en: string) =>
  ({
    activity,
    rule: "rule.category-for-services",
    by: "service",
    name: [vi, en],
    inOrder: { project: { cost: 60_000_000 } },
  }) as const;

/** Article 4(6), (8) and (9): information, cooperation abroad, and the promotion service itself. */
export const informationAndOrganisationCases = () =>
  casesOf([
    service("bulletin", "Bản tin khuyến công", "Bulletin"),
    service("television-feature", "Chuyên đề truyền hình", "Television feature"),
    service("database", "Cơ sở dữ liệu", "Database"),
    service("information-portal", "Trang thông tin điện tử", "Information portal"),
    service("international-cooperation", "Hợp tác quốc tế", "International cooperation"),
    service("staff-training", "Tập huấn cán bộ khuyến công", "Staff training"),
    service("staff-study-tour", "Đoàn học tập kinh nghiệm", "Staff study tour"),
    service("centre-facilities", "Cơ sở vật chất trung tâm", "Facilities of a centre"),
    service("collaborator-network", "Mạng lưới cộng tác viên", "Collaborators"),
    service("programme-preparation", "Xây dựng chương trình, kế hoạch", "Preparing programmes"),
    service("monitoring", "Kiểm tra, giám sát đề án", "Monitoring"),
  ]);
