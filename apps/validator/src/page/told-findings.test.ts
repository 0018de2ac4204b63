import type { JsonReport } from "@khuyencong/validation/reports";
import { describe, expect, it } from "vitest";
import { filtered, noFilter, partsOf, toldOf } from "./told-findings";

const text = (vi: string) => ({ vi, en: vi });
const finding = (code: string, severity: "error" | "note", cell: string | null, vi = code) => ({
  code,
  severity,
  category: "money" as const,
  where: { pointer: "", line: null, column: null, sheet: cell === null ? null : "Đề án", cell },
  field: text("Vốn đối ứng"),
  message: text(vi),
  legalBasis: [],
  fix: null,
  reasons: [],
});
const report = {
  findings: [finding("a.first", "error", "C7", "Đề án “Máy sấy” xin quá mức"), finding("b.second", "note", null)],
  problems: [{ code: "file.x", message: text("hỏng"), fix: text("làm lại"), line: 3, column: 1 }],
} as unknown as JsonReport;
const told = toldOf(report);
const codes = (filter: Partial<typeof noFilter>) => filtered(told, { ...noFilter, ...filter }).map(({ code }) => code);

describe("what a report says", () => {
  it("is its problems and its findings, each with the place that can be shown", () => {
    expect(told.map(({ code, place }) => [code, place])).toEqual([
      ["file.x", { kind: "line", line: 3 }],
      ["a.first", { kind: "cell", sheet: "Đề án", cell: "C7" }],
      ["b.second", undefined],
    ]);
    expect(partsOf(told)).toEqual(["Đề án"]);
  });
});

describe("a filter", () => {
  it("lets everything through at first", () => {
    expect(codes({})).toEqual(["file.x", "a.first", "b.second"]);
  });

  it("takes by severity, by sheet, and by words without accents", () => {
    expect(codes({ severities: new Set(["note"]) })).toEqual(["b.second"]);
    expect(codes({ part: "Đề án" })).toEqual(["a.first"]);
    expect(codes({ text: "de an may say" })).toEqual([]);
    expect(codes({ text: " may SAY " })).toEqual(["a.first"]);
    expect(codes({ text: "doi ung" })).toEqual(["a.first", "b.second"]);
  });
});
