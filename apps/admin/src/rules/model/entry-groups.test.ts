import { describe, expect, it } from "vitest";
import { rowOf, rulebookOn } from "../../../test/told-law";
import { groupRows, kindNameOf } from "./entry-groups";

const rows = rulebookOn("2026-03-01").entries.map(rowOf);

describe("the groups of the list", () => {
  const groups = groupRows(rows);

  it("hold every row once", () => {
    const grouped = groups.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
    expect(grouped).toHaveLength(rows.length);
    expect(new Set(grouped)).toEqual(new Set(rows));
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });

  it("begin with who may be supported and with how much", () => {
    expect(groups.slice(0, 2).map(({ kind }) => kind)).toEqual(["rule", "support-level"]);
  });

  it("stand under the strands and under the groups of Article 4", () => {
    const titlesOf = (kind: string) =>
      groups.find((group) => group.kind === kind)?.sections.map(({ title }) => title) ?? [];
    expect([...titlesOf("rule")].sort()).toEqual(["Nội dung và đề án", "Đối tượng", "Địa bàn"].sort());
    expect(titlesOf("support-level")).toContain("Mô hình, công nghệ, máy móc");
  });

  it("are none for no rows", () => {
    expect(groupRows([])).toEqual([]);
  });
});

describe("the name of a kind", () => {
  it("is its own, or that of all others", () => {
    expect(kindNameOf("support-level")).toBe("support-level");
    expect(kindNameOf("unforeseen")).toBe("other");
  });
});
