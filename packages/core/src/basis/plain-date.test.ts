import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { addDays, endOfYear, formatDate, laterOf, plainDate, plainDateSchema, yearOf } from "./plain-date.js";

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function written(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** Every day from the first to the last year, in order, by nothing but counting. */
function* everyDay(firstYear: number, lastYear: number): Generator<string> {
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lengthOfMonth(year, month); day += 1) yield written(year, month, day);
    }
  }
}

const parts = { year: fc.integer({ min: 1900, max: 2199 }), month: fc.integer({ min: 1, max: 12 }) };
const anyDay = fc
  .record({ ...parts, day: fc.integer({ min: 1, max: 28 }) })
  .map(({ year, month, day }) => plainDate(written(year, month, day)));

afterEach(() => vi.unstubAllEnvs());

describe("what is a calendar day", () => {
  test.each(["2024-02-29", "2000-02-29", "2026-04-30", "1900-01-01", "2199-12-31"])("%s is one", (text) =>
    expect(plainDate(text)).toBe(text),
  );

  test.each([
    ["a leap day in a common year", "2026-02-29"],
    ["a leap day in a century year", "1900-02-29"],
    ["a leap day in 2100", "2100-02-29"],
    ["the 31st of a month of thirty", "2026-04-31"],
    ["the thirteenth month", "2026-13-01"],
    ["month nought", "2026-00-10"],
    ["day nought", "2026-01-00"],
    ["before the years it knows", "1899-12-31"],
    ["after the years it knows", "2200-01-01"],
    ["the Vietnamese way of writing", "30/04/2026"],
    ["no leading zeros", "2026-4-30"],
    ["an instant", "2026-04-30T00:00:00Z"],
    ["a space before", " 2026-04-30"],
    ["a line after", "2026-04-30\n"],
    ["full-width digits", "２０２６-０４-３０"],
    ["Arabic digits", "٢٠٢٦-٠٤-٣٠"],
    ["a long dash", "2026–04–30"],
    ["nothing", ""],
  ])("%s is none", (_, text) => {
    expect(plainDateSchema.safeParse(text).success).toBe(false);
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  test.each([[20260430], [null], [undefined], [["2026-04-30"]]])("%j is none, being no text", (value) =>
    expect(plainDateSchema.safeParse(value).success).toBe(false),
  );

  test("a Date object is none: it is an instant, and its day hangs on the time zone", () =>
    expect(plainDateSchema.safeParse(new Date("2026-04-30")).success).toBe(false));

  test("every month of every year has exactly its days", () => {
    for (let year = 1900; year <= 2199; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = lengthOfMonth(year, month);
        expect(plainDateSchema.safeParse(written(year, month, last)).success).toBe(true);
        expect(plainDateSchema.safeParse(written(year, month, last + 1)).success).toBe(false);
      }
    }
  });
});

describe("the day before, the day itself and the day after", () => {
  test.each([
    ["2025-10-14", "2025-10-15", "2025-10-16"],
    ["2026-04-29", "2026-04-30", "2026-05-01"],
    ["2025-06-30", "2025-07-01", "2025-07-02"],
    ["2018-05-10", "2018-05-11", "2018-05-12"],
    ["2025-12-31", "2026-01-01", "2026-01-02"],
    ["2024-02-28", "2024-02-29", "2024-03-01"],
    ["2023-02-27", "2023-02-28", "2023-03-01"],
    ["2100-02-27", "2100-02-28", "2100-03-01"],
  ])("%s, %s, %s", (before, day, after) => {
    expect(addDays(plainDate(day), -1)).toBe(before);
    expect(addDays(plainDate(day), 0)).toBe(day);
    expect(addDays(plainDate(day), 1)).toBe(after);
  });

  test("counting day by day through two centuries and a half never skips or repeats a day", () => {
    let expected = plainDate("1950-01-01");
    for (const day of everyDay(1950, 2149)) {
      expect(expected).toBe(day);
      expected = addDays(expected, 1);
    }
  });

  test("a deadline of 45 days from 01/12/2025 ends on 15/01/2026", () =>
    expect(addDays(plainDate("2025-12-01"), 45)).toBe("2026-01-15"));

  test("a day outside the years it knows is refused, not wrapped", () => {
    expect(() => addDays(plainDate("2199-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(plainDate("1900-01-01"), -1)).toThrow(RangeError);
  });

  test("going there and back ends where it began", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        fc.pre(day > "1915-01-01" && day < "2185-01-01");
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  test("later in time is greater as text", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 5000 }), (day, days) => {
        fc.pre(day < "2185-01-01");
        expect(addDays(day, days) > day).toBe(true);
      }),
    );
  });
});

describe("the day does not hang on the machine's time zone", () => {
  test.each([
    "UTC",
    "Asia/Ho_Chi_Minh",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
  ])("%s", (zone) => {
    vi.stubEnv("TZ", zone);
    expect(addDays(plainDate("2025-10-15"), -1)).toBe("2025-10-14");
    expect(addDays(plainDate("2026-04-30"), 1)).toBe("2026-05-01");
    expect(plainDate("2024-02-29")).toBe("2024-02-29");
    let day = plainDate("2018-01-01");
    for (const expected of everyDay(2018, 2019)) {
      expect(day).toBe(expected);
      day = addDays(day, 1);
    }
  });
});

describe("years and order", () => {
  test("a year ends on 31 December", () => expect(endOfYear(2024)).toBe("2024-12-31"));
  test("a year that it does not know has no end", () => expect(() => endOfYear(1899)).toThrow(RangeError));
  test("the year of the last day is that year", () => expect(yearOf(plainDate("2025-12-31"))).toBe(2025));
  test("the year of the first day is that year", () => expect(yearOf(plainDate("2026-01-01"))).toBe(2026));

  test("the later of two days is one of them and not before the other", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (first, second) => {
        const later = laterOf(first, second);
        expect([first, second]).toContain(later);
        expect(later >= first && later >= second).toBe(true);
        expect(laterOf(second, first)).toBe(later);
      }),
    );
  });
});

describe("how Vietnamese documents write a day", () => {
  test("day, month, year with leading zeros", () => expect(formatDate(plainDate("2026-01-07"))).toBe("07/01/2026"));

  test("the three parts are those of the day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(formatDate(day).split("/").reverse().join("-")).toBe(day);
      }),
    );
  });
});
