import { dong, formatMillions, million } from "@khuyencong/core/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDong, readMillions, writeMillions } from "./million-text";

const understood = (amount: number) => ({ kind: "understood", amount });
const ask = (...readings: readonly number[]) => ({ kind: "ask", readings });

describe("sums in triệu đồng", () => {
  it.each([
    ["700", 700_000_000],
    [" 700 ", 700_000_000],
    ["700,5", 700_500_000],
    ["1.000,5", 1_000_500_000],
    ["1.234,5", 1_234_500_000],
    ["1.234,0", 1_234_000_000],
    ["0,5", 500_000],
    ["0,000001", 1],
    ["0", 0],
    ["1234", 1_234_000_000],
    ["700 triệu", 700_000_000],
    ["700 triệu đồng", 700_000_000],
    ["1,2 tr", 1_200_000],
    ["10000000 triệu", 10_000_000_000_000],
    ["700,0000000", 700_000_000],
  ])("%j is understood", (typed, amount) => expect(readMillions(typed)).toEqual(understood(amount)));

  it.each([
    ["1.234", [1_234_000_000, 1_234_000]],
    ["700.000", [700_000_000_000, 700_000_000]],
    ["1.234 triệu", [1_234_000_000, 1_234_000]],
    ["0.500", [500_000]],
    ["0.5", [500_000]],
    ["700.5", [700_500_000]],
    ["700000000", [700_000_000]],
    ["700.000.000", [700_000_000]],
    ["1.500.000", [1_500_000, 1_500_000_000_000]],
  ])("%j is asked about", (typed, readings) => expect(readMillions(typed)).toEqual(ask(...readings)));

  it.each(["abc", "1,2,3", "1.23.4", "1.2345.6", "-5", "7e8", "1.,5", ",5", "5,", "1 000", "٧٠٠", "0x10", "1.000.5"])(
    "%j is not understood",
    (typed) => expect(readMillions(typed)).toEqual({ kind: "not-understood" }),
  );

  it("says what is finer than a đồng and what is larger than any project", () => {
    expect(readMillions("0,0000001")).toEqual({ kind: "too-fine" });
    expect(readMillions("10000001 triệu")).toEqual({ kind: "too-large" });
    expect(readMillions("9".repeat(40))).toEqual({ kind: "too-large" });
  });

  it("takes nothing for nothing", () => expect(readMillions("  ")).toEqual({ kind: "empty" }));
});

describe("what is written is read back", () => {
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: 10_000_000_000_000 }),
    fc.integer({ min: 0, max: 10_000_000 }).map((millions) => millions * 1_000_000),
    fc.integer({ min: 0, max: 10_000_000_000 }).map((thousands) => thousands * 1000),
  );

  it("as the same sum and no other", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readMillions(writeMillions(dong(amount)))).toEqual(understood(amount));
      }),
      { numRuns: 2000 },
    );
  });

  it("in the form of documents never as another sum: understood right, or asked about with the right one offered", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const reading = readMillions(formatMillions(dong(amount)));
        if (reading.kind === "ask") expect(reading.readings).toContain(amount);
        else expect(reading).toEqual(understood(amount));
      }),
      { numRuns: 2000 },
    );
  });

  it("whatever is typed, nothing breaks and no sum leaves its bounds", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.., trđ-") }), (typed) => {
        const reading = readMillions(typed);
        const sums = reading.kind === "ask" ? reading.readings : reading.kind === "understood" ? [reading.amount] : [];
        for (const sum of sums) expect(Number.isSafeInteger(sum) && sum >= 0 && sum <= 10_000_000_000_000).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

it("echoes a sum to the đồng", () => {
  expect(formatDong(million(700))).toBe("700.000.000");
  expect(formatDong(dong(0))).toBe("0");
});
