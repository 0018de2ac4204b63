import { plainDate } from "@khuyencong/core/basis";
import { describe, expect, it } from "vitest";
import { dayInVietnam, judgementDay } from "./judgement-day.js";

describe("today in Việt Nam", () => {
  it("begins at 17:00 UTC of the day before, wherever the machine stands", () => {
    expect(dayInVietnam(new Date("2026-04-29T16:59:59Z"))).toBe("2026-04-29");
    expect(dayInVietnam(new Date("2026-04-29T17:00:00Z"))).toBe("2026-04-30");
  });
});

describe("the day whose rules judge", () => {
  const now = new Date("2026-06-01T05:00:00Z");
  const approved = { approval: { date: "2026-03-16" } };

  it("is the one asked for, else that of approval, else today", () => {
    expect(judgementDay(approved, plainDate("2026-05-01"), now)).toEqual({ date: "2026-05-01", source: "argument" });
    expect(judgementDay(approved, undefined, now)).toEqual({ date: "2026-03-16", source: "approval-date" });
    expect(judgementDay({}, undefined, now)).toEqual({ date: "2026-06-01", source: "today" });
  });

  it("is today where the date of approval is none", () => {
    expect(judgementDay({ approval: { date: "16/03/2026" } }, undefined, now).source).toBe("today");
  });
});
