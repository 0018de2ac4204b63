import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import {
  loanCurrencyLabels,
  loanCurrencySchema,
  loanPurposeLabels,
  loanPurposeSchema,
  loanTermLabels,
  loanTermSchema,
} from "./loan.js";
import { parseApplication } from "./parse-application.js";

const month = { month: "2026-01", interestPaid: 10_000_000, isOverdue: false };
const loan = { purpose: "machines", currency: "vnd", term: "long", firstMonth: "2026-01", months: [month] };

function faultsOf(loans: unknown) {
  const parsed = parseApplication({ activity: "relocation-loan-interest", planYear: 2026, loans });
  if (parsed.ok) return [];
  return parsed.findings.map(({ where, message }) => [where?.kind === "document" && where.pointer, message.vi]);
}

describe("a loan of a relocation", () => {
  test("with its purpose, currency, term, first month and the interest of each month", () =>
    expect(faultsOf([loan, { ...loan, months: [{ ...month, interestAtReferenceRate: 9_000_000 }] }])).toEqual([]));

  test("no loans at all can be said; a loan on which nothing was paid yet too", () => {
    expect(faultsOf([])).toEqual([]);
    expect(faultsOf([{ ...loan, months: [] }])).toEqual([]);
  });

  test("nothing is assumed: neither the term nor that a month was in time", () => {
    const { isOverdue: _, ...silent } = month;
    const { term: __, ...unnamed } = loan;
    expect(faultsOf([{ ...unnamed, months: [silent] }])).toEqual([
      [
        "/loans/0/term",
        '"Các khoản vay và lãi vay đã trả, dòng 1, thời hạn vay" phải là một trong các giá trị: ngắn hạn ("short"), trung hạn ("medium"), dài hạn ("long").',
      ],
      [
        "/loans/0/months/0/isOverdue",
        'Chưa có "Các khoản vay và lãi vay đã trả, dòng 1, các tháng, dòng 1, quá hạn trả nợ trong tháng". Vui lòng bổ sung.',
      ],
    ]);
  });

  test.each([["2026-13"], ["01/2026"], ["2026-1"], ["2026-01-01"], ["tháng 1"]])("%s is no month", (written) => {
    const words = '" phải là một tháng, ghi năm trước tháng sau (ví dụ 2026-03).';
    expect(faultsOf([{ ...loan, firstMonth: written }])).toEqual([
      ["/loans/0/firstMonth", `"Các khoản vay và lãi vay đã trả, dòng 1, tháng bắt đầu tính lãi${words}`],
    ]);
    expect(faultsOf([{ ...loan, months: [{ ...month, month: written }] }])).toEqual([
      ["/loans/0/months/0/month", `"Các khoản vay và lãi vay đã trả, dòng 1, các tháng, dòng 1, tháng${words}`],
    ]);
  });

  test("a month written twice would count twice", () =>
    expect(faultsOf([{ ...loan, months: [month, { ...month, interestPaid: 1 }] }])).toEqual([
      [
        "/loans/0/months",
        '"Các khoản vay và lãi vay đã trả, dòng 1, các tháng" có tháng ghi hai lần. Vui lòng giữ mỗi tháng một dòng.',
      ],
    ]));

  test("a choice is named in words", () => {
    const [[place, words] = []] = faultsOf([{ ...loan, purpose: "land" }]);
    expect(place).toBe("/loans/0/purpose");
    expect(words).toContain('nhà, xưởng ("workshop")');
  });

  test("an amount is a number of whole đồng, and not endless", () => {
    expect(faultsOf([{ ...loan, months: [{ ...month, interestPaid: "10.000.000" }] }])[0]?.[1]).toContain(
      "không phải chữ",
    );
    expect(faultsOf([{ ...loan, months: [{ ...month, interestPaid: 10_000_000_001 }] }])[0]?.[1]).toContain(
      "ngoài khoảng cho phép",
    );
  });

  test.each([
    ["purposes", loanPurposeSchema, loanPurposeLabels],
    ["currencies", loanCurrencySchema, loanCurrencyLabels],
    ["terms", loanTermSchema, loanTermLabels],
  ])("all %s have words", (_, schema, labels) => {
    expect(Object.keys(labels)).toEqual(schema.options);
    for (const { vi } of Object.values(labels)) expect(technicalWordsIn(vi)).toEqual([]);
  });
});
