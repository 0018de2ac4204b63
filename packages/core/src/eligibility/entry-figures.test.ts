import { describe, expect, it } from "vitest";
import { dongNai } from "../packs/dong-nai/index.js";
import { eligibilityFigures } from "./entry-figures.js";

const text = (vi: string) => ({ vi, en: vi });
const linesOf = (kind: string, value: unknown) =>
  (eligibilityFigures.get(kind)?.(value) ?? []).map(({ label, text: said }) => `${label.vi}: ${said.vi}`);
const workers = { fact: "applicant.workers", operator: "greaterThanInclusive", value: 50 };

describe("what the entries of the law say, figure by figure", () => {
  it("a rule gives its texts, what it looks at, and its bounds", () => {
    const rule = {
      strand: "activity",
      title: text("Tên"),
      held: text("Đạt"),
      failed: text("Không"),
      requires: workers,
    };
    const [, , , looksAt, bound] = linesOf("rule", rule);
    expect(looksAt).toMatch(/^Yêu cầu dựa trên: /);
    expect(bound).toMatch(/: từ 50 trở lên$/);
  });

  it("a text with two readings gives the bounds of each", () => {
    const requires = { question: "q", readings: { wide: workers, narrow: { ...workers, value: 100 } } };
    const rule = { strand: "activity", title: text("Tên"), held: text("Đạt"), failed: text("Không"), requires };
    const bounds = linesOf("rule", rule).filter((line) => line.includes("trở lên"));
    expect(bounds.map((line) => line.split(": ")[1])).toEqual(["từ 50 trở lên", "từ 100 trở lên"]);
  });

  it.each([
    ["lessThan", "dưới 2"],
    ["lessThanInclusive", "không quá 2"],
    ["greaterThan", "trên 2"],
    ["equal", "bằng 2"],
    ["notEqual", "khác 2"],
  ])("%s 2 is %s", (operator, expected) => {
    const ground = { group: "trade", label: text("Tên"), when: { ...workers, operator, value: 2 } };
    expect(linesOf("priority-ground", ground).at(-1)?.endsWith(`: ${expected}`)).toBe(true);
  });

  it("a sum is told in triệu đồng", () => {
    const when = { fact: "project.cost", operator: "lessThanInclusive", value: 600_000_000 };
    const ground = { group: "trade", label: text("Tên"), when };
    expect(linesOf("priority-ground", ground).at(-1)).toContain("không quá 600 triệu đồng");
  });

  it("the size table gives its eighteen ceilings", () => {
    const table = dongNai.entries.find(({ kind }) => kind === "size-table");
    const lines = linesOf("size-table", table?.value);
    expect(lines).toHaveLength(18);
    expect(lines).toContain("Thương mại và dịch vụ – doanh nghiệp nhỏ: lao động: không quá 50");
    expect(lines).toContain("Thương mại và dịch vụ – doanh nghiệp nhỏ: doanh thu: không quá 100.000 triệu đồng");
  });

  it("a transition gives its day as people write it", () => {
    const [day] = linesOf("transition", { approvedBefore: "2025-10-15", message: text("Tiếp tục.") });
    expect(day).toBe("Đề án phê duyệt trước ngày: 15/10/2025");
  });
});
