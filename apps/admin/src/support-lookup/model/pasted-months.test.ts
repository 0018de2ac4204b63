import { describe, expect, it } from "vitest";
import { emptyLoan, mostRows } from "./loan-rows";
import { isTable, withPasted } from "./pasted-months";

const paidOf = (loan: typeof emptyLoan) => loan.months.map(({ paid }) => paid);
const referenceOf = (loan: typeof emptyLoan) => loan.months.map(({ atReferenceRate }) => atReferenceRate);
const start = { row: 0, column: "paid" } as const;

describe("cells pasted from a sheet", () => {
  it("are told from a sum that is pasted into one cell", () => {
    expect(isTable("12.000.000")).toBe(false);
    expect(isTable("12.000.000\n")).toBe(false);
    expect(isTable("1\t2")).toBe(true);
    expect(isTable("1\r\n2\r\n")).toBe(true);
  });

  it("fill both columns downwards", () => {
    const loan = withPasted(emptyLoan, "10.000\t9.000\r\n11.000\t\r\n12.000\t8.000\r\n", start);
    expect(paidOf(loan).slice(0, 4)).toEqual(["10.000", "11.000", "12.000", ""]);
    expect(referenceOf(loan).slice(0, 4)).toEqual(["9.000", "", "8.000", ""]);
  });

  it("begin where the cursor stands, and make room", () => {
    const loan = withPasted(emptyLoan, Array.from({ length: 9 }, (_, index) => String(index)).join("\n"), {
      row: 2,
      column: "atReferenceRate",
    });
    expect(referenceOf(loan)).toEqual(["", "", "0", "1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(paidOf(loan).join("")).toBe("");
  });

  it("go to the month with which a line begins, and name the first month where none was chosen", () => {
    const loan = withPasted(emptyLoan, "3/2026\t10\n5/2026\t30", start);
    expect(loan.firstMonth).toBe("2026-03");
    expect(paidOf(loan).slice(0, 3)).toEqual(["10", "", "30"]);
    const known = withPasted({ ...emptyLoan, firstMonth: "2026-01" }, "3/2026\t10\n5/2026\t30", start);
    expect(paidOf(known).slice(0, 5)).toEqual(["", "", "10", "", "30"]);
  });

  it("keep what cannot be read, so that it can be mended, and drop what has no room", () => {
    expect(paidOf(withPasted(emptyLoan, "mười triệu\n5", start))[0]).toBe("mười triệu");
    expect(withPasted(emptyLoan, Array.from({ length: 40 }, () => "1").join("\n"), start).months).toHaveLength(
      mostRows,
    );
  });

  it("leave the overdue months as they were", () => {
    const [first, ...others] = emptyLoan.months;
    const before = { ...emptyLoan, months: [{ ...(first ?? expect.fail()), isOverdue: true }, ...others] };
    expect(withPasted(before, "1\n2", start).months[0]).toEqual({ paid: "1", atReferenceRate: "", isOverdue: true });
  });
});
