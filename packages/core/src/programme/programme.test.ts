import { describe, expect, it } from "vitest";
import { programmeMoneySchema, programmeSchema, targetSchema, targetTagSchema } from "./programme.js";
import { smallProgramme } from "./programme-fixture.js";

const programme = smallProgramme();

describe("a programme as data", () => {
  it("is read as it stands and survives JSON", () => {
    expect(programmeSchema.parse(JSON.parse(JSON.stringify(programme)))).toEqual(programme);
  });

  it.each([
    ["a period that ends before it begins", { period: { fromYear: 2028, toYear: 2027 } }],
    ["a year far away", { period: { fromYear: 27, toYear: 28 } }],
    ["no approval", { approvedBy: undefined }],
    ["an unknown field", { budget: 1 }],
    ["a duty of nobody we know", { duties: [{ ...programme.targets[0], body: "village" }] }],
  ])("is refused with %s", (_, change) => {
    expect(programmeSchema.safeParse({ ...programme, ...change }).success).toBe(false);
  });
});

describe("the money of a programme", () => {
  const { money } = programme;
  const [first] = money.years;

  it.each([
    ["half a đồng", { years: [{ ...first, localFund: 0.5 }] }],
    ["a negative sum", { years: [{ ...first, otherFunds: -1 }] }],
    ["figures as text", { years: [{ ...first, localFund: "300.000.000" }] }],
    ["no year", { years: [] }],
    ["a share above the whole", { stated: { ...money.stated, localFundShare: 10_001 } }],
    ["a share with more than two decimals", { stated: { ...money.stated, localFundShare: 45.833 } }],
  ])("refuses %s", (_, change) => {
    expect(programmeMoneySchema.safeParse({ ...money, ...change }).success).toBe(false);
  });

  it("refuses sums that no longer add up exactly in money", () => {
    const largest = 10_000_000_000_000;
    const row = { year: 2027, localFund: largest, otherFunds: 0, statedTotal: largest };
    expect(programmeMoneySchema.safeParse({ ...money, years: [row] }).success).toBe(true);
    expect(programmeMoneySchema.safeParse({ ...money, years: [row, { ...row, year: 2028 }] }).success).toBe(false);
  });

  it("keeps stated figures as stated, right or wrong", () => {
    const wrong = { ...money, stated: { ...money.stated, total: 1 } };
    expect(programmeMoneySchema.parse(wrong).stated.total).toBe(1);
  });
});

describe("a target", () => {
  it.each([
    ["no kind of work that counts", { activities: [] }],
    ["a quantity of nothing", { quantity: 0 }],
    ["half a result", { quantity: 1.5 }],
    ["a tag in small letters", { tag: "may-moc" }],
    ["no unit", { unit: undefined }],
  ])("is refused with %s", (_, change) => {
    expect(targetSchema.safeParse({ ...programme.targets[0], ...change }).success).toBe(false);
  });

  it("has a tag that people can type in a sheet", () => {
    expect(targetTagSchema.safeParse("HOI-THAO-QUAN-LY").success).toBe(true);
    expect(targetTagSchema.safeParse("HỘI-THẢO").success).toBe(false);
    expect(targetTagSchema.safeParse("LOP 1").success).toBe(false);
  });
});
