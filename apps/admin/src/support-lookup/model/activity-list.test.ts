import type { ActivityGroup, ActivityType } from "@khuyencong/core/activity";
import { describe, expect, it } from "vitest";
import { activitiesFitting, listedActivities, partsToChoose } from "./activity-list";

const activity = (id: string, group: ActivityGroup, vi: string, partOf?: string): ActivityType => ({
  id,
  group,
  name: { vi, en: id.replaceAll("-", " ") },
  unit: { vi: "cơ sở", en: "establishment" },
  citations: [{ instrument: "nd-45-2012", article: "4" }],
  ...(partOf === undefined ? {} : { partOf }),
});

const activities = [
  activity("showroom", "product-development", "Phòng trưng bày"),
  activity("fair-booth", "product-development", "Tham gia hội chợ", "fair"),
  activity("trademark", "product-development", "Xây dựng nhãn hiệu"),
  activity("fair", "product-development", "Hội chợ, triển lãm trong nước"),
  activity("fair-organisation", "product-development", "Tổ chức hội chợ", "fair"),
  activity("machinery", "technology", "Ứng dụng máy móc tiên tiến"),
  activity("relocation", "clusters", "Tư vấn di dời"),
];
const listed = listedActivities(
  activities,
  new Set(["showroom", "fair-booth", "trademark", "fair-organisation", "machinery"]),
);
const ids = (found: ReturnType<typeof activitiesFitting>) => found.map((each) => each.activity.id);

describe("the list of activities", () => {
  it("stands group by group in the order of the law, parts of one activity together", () => {
    expect(ids(listed)).toEqual(["machinery", "showroom", "fair-booth", "fair-organisation", "trademark"]);
    expect(listed.map(({ whole }) => whole?.id)).toEqual([undefined, undefined, "fair", "fair", undefined]);
  });

  it("holds what can be decided and nothing else", () => {
    expect(ids(listed)).not.toContain("fair");
    expect(ids(listed)).not.toContain("relocation");
  });

  it("names the parts of an activity that is only decided by its parts", () => {
    expect(partsToChoose(listed, "fair").map(({ id }) => id)).toEqual(["fair-booth", "fair-organisation"]);
    expect(partsToChoose(listed, "machinery")).toEqual([]);
  });
});

describe("searching it", () => {
  it.each([
    ["", 5],
    ["may moc", 1],
    ["MÁY MÓC", 1],
    ["tien tien may", 1],
    ["hoi cho", 2],
    ["trien lam", 2],
    ["machinery", 1],
    ["xuc tien thuong mai", 4],
    ["xe buýt", 0],
  ] as const)("%j finds %i", (typed, count) => expect(activitiesFitting(listed, typed)).toHaveLength(count));

  it("takes what was typed as it stands before it looks for its words", () =>
    expect(ids(activitiesFitting(listed, "hội chợ"))).toEqual(["fair-booth", "fair-organisation"]));

  it("looks at groups only where no name fits", () =>
    expect(ids(activitiesFitting(listed, "tiến"))).toEqual(["machinery"]));
});
