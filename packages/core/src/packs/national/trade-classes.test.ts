import { describe, expect, test } from "vitest";
import { tradeClasses } from "./trade-classes.js";
import { nationalTradeMap } from "./trades.js";

describe("the classes of sections B and C", () => {
  test("are 158, in the order of their codes", () => {
    const codes = [...tradeClasses.keys()];
    expect(codes).toHaveLength(158);
    expect(codes).toEqual([...codes].sort());
  });

  test("are those the trade map knows", () => expect([...tradeClasses.keys()]).toEqual(nationalTradeMap.classes));

  test("fill every division", () => {
    const filled = new Set([...tradeClasses.keys()].map((code) => code.slice(0, 2)));
    expect([...filled].sort()).toEqual(nationalTradeMap.divisions.map(({ code }) => code));
  });

  test("have names in composed letters", () => {
    for (const name of tradeClasses.values()) expect(name).toBe(name.normalize("NFC").trim());
  });

  test.each([
    ["0510", "Khai thác và thu gom than cứng"],
    ["1077", "Sản xuất cà phê"],
    ["1104", "Sản xuất mạch nha ủ men bia"],
    ["1105", "Sản xuất đồ uống không cồn, nước khoáng"],
    ["2392", "Sản xuất vật liệu xây dựng từ đất sét"],
    ["2520", "Sản xuất vũ khí và đạn dược"],
    ["3320", "Lắp đặt máy móc và thiết bị công nghiệp"],
  ])("%s is %s", (code, name) => expect(tradeClasses.get(code)).toBe(name));
});
