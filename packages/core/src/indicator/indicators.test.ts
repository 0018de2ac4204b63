import { expect, it } from "vitest";
import { indicatorCodeSchema } from "./indicator.js";
import { indicatorByCode, indicators } from "./indicators.js";

it("every code has one indicator, in the order of the codes", () => {
  expect(indicators.map(({ code }) => code)).toEqual(indicatorCodeSchema.options);
});

it("no two indicators are called alike", () => {
  expect(new Set(indicators.map(({ name }) => name.vi)).size).toBe(indicators.length);
});

it("a part and its whole are counted in one unit, so that they can be compared; others are only counted at events", () => {
  for (const { partOf, unit, code } of indicators) {
    if (partOf === undefined || code === "P03-CO-SO") continue;
    expect(indicatorByCode(partOf)?.unit).toEqual(unit);
  }
});

it("a whole stands before its part, and an event before those who came", () => {
  const order = indicators.map(({ code }) => code);
  for (const { code, partOf, countedAt } of indicators) {
    for (const other of [partOf, countedAt]) {
      if (other !== undefined) expect(order.indexOf(other)).toBeLessThan(order.indexOf(code));
    }
  }
});

it("an amount that grows within a year is told from one on a day", () => {
  expect(indicators.filter(({ isStock }) => isStock).map(({ code }) => code)).toEqual(["K01-CONG-TAC-VIEN"]);
});
