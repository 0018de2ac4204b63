import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import { dong, million, percent } from "../basis/index.js";
import { type Loan, loanSchema } from "../facts/index.js";
import { relocationLoans } from "../packs/national/index.js";
import { loanInterest } from "./loan-interest.js";

const level = { loans: relocationLoans, ratio: percent(50), cap: million(500) };

type Month = Loan["months"][number];
function month(name: string, interestPaid: number, changes: Partial<Month> = {}) {
  return { month: name, interestPaid, isOverdue: false, ...changes };
}
function loan(months: readonly ReturnType<typeof month>[], changes: Partial<Loan> = {}): Loan {
  return loanSchema.parse({
    purpose: "machines",
    currency: "vnd",
    term: "medium",
    firstMonth: "2026-01",
    ...changes,
    months,
  });
}
/** The month `n` months after January 2026. */
function after(n: number): string {
  return `${2026 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
}

describe("half of the interest of the first two years, at most 500 triệu", () => {
  const monthly = (count: number, paid: number) => Array.from({ length: count }, (_, n) => month(after(n), paid));

  test("30 months at 20 triệu: 24 count, 480 triệu, half is 240", () => {
    const { rows, interestPaid, eligible, highest } = loanInterest([loan(monthly(30, 20_000_000))], level);
    expect(rows.filter(({ counts }) => counts)).toHaveLength(24);
    expect([interestPaid, eligible, highest]).toEqual([600_000_000, 480_000_000, 240_000_000]);
  });

  test("24 months at 50 triệu: half is 600, the cap leaves 500", () => {
    const { share, highest } = loanInterest([loan(monthly(24, 50_000_000))], level);
    expect([share?.whole, highest]).toEqual([600_000_000, 500_000_000]);
  });

  test("the last month that counts, and the first that does not", () => {
    const { rows } = loanInterest([loan([month("2027-12", 1), month("2028-01", 1)])], level);
    expect(rows.map(({ counts, why }) => [counts, why.map(({ vi }) => vi)])).toEqual([
      [true, ["Được tính: tháng thứ 24 trong 24 tháng đầu."]],
      [false, ["Không tính: sau 24 tháng đầu của khoản vay."]],
    ]);
  });

  test("a month before interest began to run does not count", () =>
    expect(loanInterest([loan([month("2025-12", 1)])], level)).toMatchObject({
      eligible: 0,
      rows: [{ counts: false, why: [{ vi: "Không tính: trước tháng bắt đầu tính lãi của khoản vay." }] }],
    }));

  test("each loan has its own two years", () => {
    const later = loan([month("2028-01", 100)], { firstMonth: "2027-06" });
    expect(loanInterest([loan([month("2028-01", 1)]), later], level).eligible).toBe(100);
  });

  test("ratio, cap and months are the level's: another level, another sum", () => {
    const one = [loan(monthly(24, 20_000_000))];
    const other = { loans: { ...relocationLoans, months: 12 }, ratio: percent(30), cap: million(60) };
    expect(loanInterest(one, other)).toMatchObject({ eligible: 240_000_000, highest: 60_000_000 });
    expect(loanInterest(one, { ...other, cap: undefined }).highest).toBe(72_000_000);
    expect(loanInterest(one, { ...other, ratio: undefined, cap: undefined })).toMatchObject({
      share: undefined,
      highest: 240_000_000,
    });
  });
});

describe("which loans count", () => {
  const january = [month("2026-01", 10_000_000)];

  test.each(["workshop", "machines", "equipment", "technology-line"] as const)("a loan for %s", (purpose) =>
    expect(loanInterest([loan(january, { purpose })], level).eligible).toBe(10_000_000),
  );

  test.each([
    [{ purpose: "other" }, "chỉ hỗ trợ khoản vay để đầu tư nhà, xưởng, máy móc, thiết bị, dây chuyền công nghệ"],
    [{ currency: "other" }, "chỉ hỗ trợ khoản vay bằng đồng Việt Nam"],
    [{ term: "short" }, "chỉ hỗ trợ khoản vay trung hạn, dài hạn"],
  ] as const)("not %j", (change, words) => {
    const { rows, eligible } = loanInterest([loan(january, change)], level);
    expect(eligible).toBe(0);
    expect(rows[0]?.why.map(({ vi }) => vi)).toEqual([`Không tính: ${words}.`]);
  });

  test("every reason is given, not the first only", () => {
    const one = loan([month("2030-01", 1, { isOverdue: true })], {
      purpose: "other",
      currency: "other",
      term: "short",
    });
    expect(loanInterest([one], level).rows[0]?.why).toHaveLength(5);
  });

  test("an overdue month does not count; whether it spoils the others is to be checked", () => {
    const one = loan([month("2026-01", 7), month("2026-02", 5, { isOverdue: true })]);
    const { rows, eligible } = loanInterest([one], level);
    expect(eligible).toBe(7);
    expect(rows[1]?.why.map(({ vi }) => vi)).toEqual(["Không tính: khoản vay quá hạn trả nợ trong tháng này."]);
    expect(rows[0]?.notes[0]?.vi).toContain("Khoản vay đã có tháng quá hạn");
  });
});

describe("the reference rate: a clause read only in the replaced joint circular", () => {
  test("where it is not known, interest paid counts and a note says that the clause must be checked", () => {
    const [row] = loanInterest([loan([month("2026-01", 9)])], level).rows;
    expect([row?.eligible, row?.notes.length]).toEqual([9, 1]);
    expect(row?.notes[0]?.vi).toContain("thông tư liên tịch cũ đã bị thay thế; cần kiểm tra");
  });

  test("interest above it is cut to it, with a note; interest below it stays, without one", () => {
    const dear = loanInterest([loan([month("2026-01", 9, { interestAtReferenceRate: dong(6) })])], level);
    expect([dear.eligible, dear.rows[0]?.notes[0]?.vi]).toEqual([
      6,
      expect.stringContaining("Tính theo lãi suất tham chiếu"),
    ]);
    const cheap = loanInterest([loan([month("2026-01", 9, { interestAtReferenceRate: dong(12) })])], level);
    expect([cheap.eligible, cheap.rows[0]?.notes]).toEqual([9, []]);
  });

  test("what does not count is not annotated", () =>
    expect(loanInterest([loan([month("2026-01", 9)], { term: "short" })], level).rows[0]?.notes).toEqual([]));
});

describe("rounding: the sum rounds down once, months are shown exactly", () => {
  test("two months of an odd đồng come to the whole of both halves", () => {
    const { rows, share, highest } = loanInterest([loan([month("2026-01", 3), month("2026-02", 3)])], level);
    expect(rows.map((row) => row.share)).toEqual([
      { whole: 1, remainder: 1, of: 2 },
      { whole: 1, remainder: 1, of: 2 },
    ]);
    expect([share, highest]).toEqual([{ whole: 3, remainder: 0, of: 1 }, 3]);
  });

  test("a half đồng left over is the State's", () =>
    expect(loanInterest([loan([month("2026-01", 3)])], level).highest).toBe(1));
});

test("no loans, or none with months, is nothing", () => {
  expect(loanInterest([], level)).toEqual({
    rows: [],
    interestPaid: 0,
    eligible: 0,
    share: { whole: 0, remainder: 0, of: 1 },
    highest: 0,
  });
  expect(loanInterest([loan([])], level).rows).toEqual([]);
});

test("every sentence is for people", () => {
  const all = loan([month("2030-01", 1, { isOverdue: true }), month("2025-01", 1), month("2026-01", 1)], {});
  const none = loan([month("2026-01", 1)], { purpose: "other", currency: "other", term: "short" });
  for (const { why, notes } of loanInterest([all, none], level).rows) {
    for (const { vi } of [...why, ...notes]) expect(technicalWordsIn(vi)).toEqual([]);
  }
});

describe("whatever the loans", () => {
  const months = fc.uniqueArray(
    fc.record({
      month: fc.integer({ min: -3, max: 30 }).map((n) => (n < 0 ? `2025-${13 + n}` : after(n))),
      interestPaid: fc.integer({ min: 0, max: 60_000_000 }),
      interestAtReferenceRate: fc.option(fc.integer({ min: 0, max: 60_000_000 }), { nil: undefined }),
      isOverdue: fc.boolean(),
    }),
    { selector: ({ month: name }) => name, maxLength: 34 },
  );
  const anyLoan = fc
    .record({
      purpose: fc.constantFrom("workshop", "machines", "technology-line", "other"),
      currency: fc.constantFrom("vnd", "vnd", "other"),
      term: fc.constantFrom("short", "medium", "long"),
      firstMonth: fc.constantFrom("2026-01", "2026-06"),
      months,
    })
    .map((raw) => loanSchema.parse(raw));
  const loans = fc.array(anyLoan, { maxLength: 4 });

  test("never above the cap, and never above half of what was paid in the first 24 months of any loan", () =>
    fc.assert(
      fc.property(loans, (given) => {
        const { highest } = loanInterest(given, level);
        const within = (first: string, name: string) => {
          const [from = 0, at = 0] = [first, name].map((one) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5)));
          return at >= from && at < from + 24;
        };
        const paid = given
          .flatMap((one) => one.months.filter((row) => within(one.firstMonth, row.month)))
          .reduce((total, row) => total + row.interestPaid, 0);
        expect(highest).toBeLessThanOrEqual(500_000_000);
        expect(2 * highest).toBeLessThanOrEqual(paid);
      }),
    ));

  test("rows are one for each month, add up, and are whole đồng", () =>
    fc.assert(
      fc.property(loans, (given) => {
        const { rows, eligible, share } = loanInterest(given, level);
        expect(rows).toHaveLength(given.reduce((count, one) => count + one.months.length, 0));
        expect(rows.reduce((total, row) => total + row.eligible, 0)).toBe(eligible);
        const halves = rows.reduce(
          (total, row) => total + 2 * (row.share?.whole ?? 0) + (row.share?.remainder ?? 0),
          0,
        );
        expect(halves).toBe(2 * (share?.whole ?? 0) + (share?.remainder ?? 0));
        for (const row of rows) expect(row.counts || row.eligible === 0).toBe(true);
      }),
    ));

  test("the order of loans and of months is of no matter", () =>
    fc.assert(
      fc.property(loans, (given) => {
        const reversed = [...given].reverse().map((one) => ({ ...one, months: [...one.months].reverse() }));
        const { rows: _, ...sums } = loanInterest(given, level);
        expect(loanInterest(reversed, level)).toMatchObject(sums);
      }),
    ));

  test("one more month paid in time, or more interest in it, never lowers the support", () =>
    fc.assert(
      fc.property(loans, fc.integer({ min: 0, max: 40_000_000 }), (given, interest) => {
        const added = (paid: number) => [...given, loan([month("2026-02", paid)])];
        const before = loanInterest(given, level).highest;
        const one = loanInterest(added(interest), level).highest;
        expect(one).toBeGreaterThanOrEqual(before);
        expect(loanInterest(added(interest + 1), level).highest).toBeGreaterThanOrEqual(one);
      }),
    ));

  test("a longer period and a higher cap never lower it; nothing given is changed", () =>
    fc.assert(
      fc.property(loans, (given) => {
        const before = structuredClone(given);
        const { highest } = loanInterest(given, level);
        const wider = { ...level, loans: { ...relocationLoans, months: 36 } };
        expect(loanInterest(given, wider).highest).toBeGreaterThanOrEqual(highest);
        expect(loanInterest(given, { ...level, cap: million(600) }).highest).toBeGreaterThanOrEqual(highest);
        expect(given).toEqual(before);
      }),
    ));
});
