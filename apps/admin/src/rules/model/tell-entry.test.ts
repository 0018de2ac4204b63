import type { Language } from "@khuyencong/core/basis";
import { factNames } from "@khuyencong/core/facts";
import { describe, expect, it } from "vitest";
import { contextIn, entryById, pack, told } from "../../../test/told-law";
import { tellEntry } from "./tell-entry";

const languages: readonly Language[] = ["vi", "en"];

describe.each(languages)("every entry of the law, in %s", (language) => {
  it("has a title and says something", () => {
    for (const entry of pack.entries) {
      const { title, parts, figures } = told(entry, language);
      expect(title.trim(), entry.id).not.toBe("");
      expect(parts.length + figures.length, entry.id).toBeGreaterThan(0);
    }
  });

  it("is told without the names that the software uses", () => {
    const said = pack.entries.map((entry) => JSON.stringify(told(entry, language).parts)).join(" ");
    for (const name of factNames.filter((each) => each.includes("."))) expect(said).not.toContain(name);
    expect(said).not.toMatch(/undefined|\[object|rural-establishment|national-frame/);
  });
});

describe("a support level", () => {
  const level = told(entryById("level.national.advanced-machinery"));

  it("is told with its figures as Vietnamese documents write them", () => {
    expect(level.gist).toBe("50 %, tối đa 300 triệu đồng/cơ sở");
    expect(level.figures.map(({ label, value }) => [label, value])).toEqual([
      ["Tỷ lệ tối đa", "50 % chi phí"],
      ["Mức trần", "300 triệu đồng/cơ sở"],
      ["Hệ số trần: dây chuyền công nghệ", "1,5 lần"],
      ["Mức ưu tiên, nếu được cấp có thẩm quyền cho hưởng", "1,5 lần"],
    ]);
  });

  it("keeps the ground and the mark of a factor that stands in a text of its own", () => {
    const priority = level.figures.find(({ id }) => id === "priority");
    expect(priority?.assurance).toBe("old-text");
    expect(priority?.citations?.[0]?.instrument).toBe("ttlt-26-2014");
  });

  it("without a figure says so, and why", () => {
    const unresolved = told(entryById("level.local.advanced-machinery.before-merger"));
    expect(unresolved.gist).toBe("chưa có con số");
    expect(unresolved.parts.some(({ label }) => label === "Vì sao chưa có con số")).toBe(true);
  });
});

describe("a rule", () => {
  it("that can be read in two ways is told in both, and rests on the question", () => {
    const place = told(entryById("place-of-production"));
    expect(place.questions).toEqual(["place-date"]);
    expect(place.parts.filter(({ label }) => label.startsWith("Yêu cầu, nếu hiểu:"))).toHaveLength(2);
  });
});

describe("an entry", () => {
  it("rests on the questions that it names itself", () => {
    const entry = { ...entryById("machinery-new"), questions: ["novelty-area"] };
    expect(tellEntry(entry, contextIn("vi"), pack.entries).questions).toEqual(["novelty-area"]);
  });

  it("of a kind that nobody foresaw is told in its own words", () => {
    const value = { label: { vi: "Biên bản", en: "Minutes" }, more: [{ vi: "Hóa đơn", en: "Invoice" }], count: 3 };
    const entry = { ...entryById("machinery-new"), kind: "unforeseen", value };
    const { title, parts } = tellEntry(entry, contextIn("en"), pack.entries);
    expect(title).toBe("Minutes");
    expect(parts).toEqual([{ kind: "text", label: "What it says", text: "Invoice" }]);
  });
});
