import { plainDate } from "@khuyencong/core/basis";
import { describe, expect, it } from "vitest";
import { chosenDateOf, dateParameterOf } from "./chosen-date";
import { dayInVietnam } from "./today";

const today = plainDate("2026-03-01");

describe("the day in the address", () => {
  it("is today when the address names none", () => {
    expect(chosenDateOf(undefined, today)).toEqual({ date: "2026-03-01" });
    expect(chosenDateOf("", today)).toEqual({ date: "2026-03-01" });
  });

  it("is the day named", () => {
    expect(chosenDateOf("2026-04-30", today)).toEqual({ date: "2026-04-30" });
  });

  it.each(["2026-02-30", "30/04/2026", "tomorrow", "2026-4-3"])("is today, and says so, for %s", (text) => {
    expect(chosenDateOf(text, today)).toEqual({ date: "2026-03-01", unreadable: text });
  });

  it("comes back from what was written", () => {
    const date = plainDate("2026-04-29");
    expect(chosenDateOf(dateParameterOf(date, today), today).date).toBe(date);
    expect(dateParameterOf(today, today)).toBeUndefined();
  });
});

describe("dayInVietnam", () => {
  it("turns at midnight in Việt Nam, seven hours before Greenwich", () => {
    expect(dayInVietnam(new Date("2026-04-29T16:59:59Z"))).toBe("2026-04-29");
    expect(dayInVietnam(new Date("2026-04-29T17:00:00Z"))).toBe("2026-04-30");
  });
});
