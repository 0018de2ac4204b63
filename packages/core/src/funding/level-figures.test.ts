import { describe, expect, it } from "vitest";
import { million, percent } from "../basis/index.js";
import { fundingFigures } from "./index.js";

const loans = { months: 24, purposes: ["machines"], currencies: ["vnd"], terms: ["medium"] };
const writtenBy = (kind: string, value: unknown) => fundingFigures.get(kind)?.(value) ?? [];

const unit = { vi: "cơ sở", en: "establishment" };
const level = { activities: ["advanced-machinery"], stream: "local", frame: "local", unit, capFactors: [] };
const figuresOf = (changes: Readonly<Record<string, unknown>>) =>
  writtenBy("support-level", { ...level, ...changes }).map(({ label, text }) => `${label.vi}: ${text.vi}`);

describe("a support level in figures", () => {
  it.each([
    [
      { amount: { kind: "ratio-with-cap", ratio: percent(50), cap: million(300) } },
      ["Tỷ lệ hỗ trợ tối đa: 50 %", "Mức trần: 300 triệu đồng/cơ sở"],
    ],
    [{ amount: { kind: "cap", cap: million(100) } }, ["Mức trần: 100 triệu đồng/cơ sở"]],
    [
      { amount: { kind: "ratio", ratio: percent(50) }, base: "loan-interest", loans },
      ["Tỷ lệ hỗ trợ tối đa: 50 %", "Căn cứ tính: lãi vay"],
    ],
    [
      { amount: { kind: "approved-price" } },
      ["Cách xác định mức chi: Mức hỗ trợ theo giá đấu thầu hoặc giá được cấp có thẩm quyền phê duyệt."],
    ],
    [
      { amount: { kind: "cost-norm", pointsTo: { vi: "chế độ hội nghị", en: "meeting costs" } } },
      ["Cách xác định mức chi: Theo định mức chi: chế độ hội nghị"],
    ],
    [
      { amount: { kind: "unresolved", why: { vi: "Chưa tìm được.", en: "Not found." } } },
      ["Chưa xác định được mức hỗ trợ: Chưa tìm được."],
    ],
  ])("%o", (changes, figures) => {
    expect(figuresOf(changes)).toEqual([...figures, "Nguồn của mức: mức của địa phương"]);
  });

  it("gives factors with the text in which they stand", () => {
    const factor = { factor: { numerator: 3, denominator: 2 }, assurance: "old-text" };
    const priority = { ...factor, citations: [{ instrument: "ttlt-26-2014", article: "6" }] };
    const figures = writtenBy("support-level", { ...level, amount: { kind: "cap", cap: million(1) }, priority });
    expect(figures.find(({ key }) => key === "priority")).toMatchObject({
      text: { vi: "1,5 lần", en: "1,5 times" },
      citations: priority.citations,
    });
  });
});

describe("an advance class in figures", () => {
  it("gives the share, and how much must be done before where the text says so", () => {
    const advance = { activities: ["advanced-machinery"], stream: "national", ratio: percent(70) };
    const linesOf = (value: unknown) =>
      writtenBy("advance-class", value).map(({ label, text }) => `${label.vi}: ${text.vi}`);
    expect(linesOf(advance)).toEqual(["Tỷ lệ tạm ứng tối đa: 70 %"]);
    expect(linesOf({ ...advance, investmentDoneMoreThan: percent(70) })).toEqual([
      "Tỷ lệ tạm ứng tối đa: 70 %",
      "Khối lượng đầu tư đã thực hiện: trên 70 %",
    ]);
  });
});
