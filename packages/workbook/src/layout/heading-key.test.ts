import { describe, expect, it } from "vitest";
import { headingKey } from "./heading-key.js";

describe("headings", () => {
  it.each([
    ["VỐN ĐỐI ỨNG", "Vốn đối ứng"],
    ["Vốn đối ứng".normalize("NFD"), "Vốn đối ứng"],
    ["Vốn\u00A0đối\r\n ứng", "Vốn đối ứng"],
    ["Vốn đối ứng (Triệu đồng):", "Vốn đối ứng"],
    ["Tỷ lệ (%) *", "Tỷ lệ"],
  ])("%j is %j", (written, heading) => {
    expect(headingKey(written)).toBe(headingKey(heading));
  });

  it("differ when a word differs", () => {
    expect(headingKey("Năm")).not.toBe(headingKey("Năm kế hoạch"));
    expect(headingKey("Vốn khác (lồng ghép, huy động)")).not.toBe(headingKey("Vốn khác"));
  });
});
