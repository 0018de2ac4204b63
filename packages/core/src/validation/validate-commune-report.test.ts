import { describe, expect, it } from "vitest";
import type { Finding } from "../basis/index.js";
import { decision33, dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { withChanges } from "./example.js";
import { reportExampleDay } from "./report-example.js";
import { reportInOrder } from "./report-in-order.js";
import { validateReport } from "./validate-commune-report.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: reportExampleDay }),
  register: dongNaiRegister,
  provincial: decision33,
};
const largest = 10_000_000_000_000;

function validated(...changes: Parameters<typeof withChanges>[1]) {
  const value = withChanges(reportInOrder(), changes);
  return validateReport({ value, places: new Map(), findings: [] }, grounds);
}

describe("amounts as large as they can be", () => {
  const columns = ["allocated", "disbursed", "settled", "before", "toDate"];

  it.each(columns)("of every source (%s) are told, not added up", (column) => {
    const changes = [0, 1, 2, 3, 4].map((row) => [["disbursements", row, column], largest] as const);
    const { extent, findings } = validated(...changes);
    expect(extent).toBe("structure-only");
    expect(findings.map(({ code, where }) => [code, where])).toEqual([
      ["structure.sum-too-large", { kind: "document", pointer: "/disbursements" }],
    ]);
  });

  it("of one source are checked like any other", () => {
    const { extent } = validated([["disbursements", 0, "allocated"], largest - 700_000_000]);
    expect(extent).toBe("everything");
  });
});

describe("a workbook without its sheet of money", () => {
  const where = { kind: "document", pointer: "/disbursements" } as const;
  const missingSheet: Finding = {
    code: "sheet.missing-sheet",
    severity: "error",
    category: "structure",
    message: { vi: "Không tìm thấy trang “Giải ngân”.", en: "The sheet “Giải ngân” was not found." },
    where,
    citations: [],
  };
  const { disbursements: _rows, totals: _totals, ...rest } = reportInOrder();

  it("is told so once: its totals are not missed as well", () => {
    const { findings } = validateReport({ value: rest, places: new Map(), findings: [missingSheet] }, grounds);
    expect(findings.map(({ code }) => code)).toEqual(["sheet.missing-sheet"]);
  });

  it("but a text without both is told of both", () => {
    const { findings } = validateReport({ value: rest, places: new Map(), findings: [] }, grounds);
    expect(findings.map(({ code }) => code)).toEqual(["structure.missing", "structure.missing"]);
  });
});
