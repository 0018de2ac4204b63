import { describe, expect, test } from "vitest";
import { tradeWordsSchema } from "../../industry/index.js";
import { nationalTradeWords } from "./trade-words.js";
import { nationalTradeMap } from "./trades.js";

describe("the words of the trade map", () => {
  test("fit the schema", () => expect(tradeWordsSchema.parse(nationalTradeWords)).toEqual(nationalTradeWords));

  test("are written in composed letters", () =>
    expect(JSON.stringify(nationalTradeWords)).toBe(JSON.stringify(nationalTradeWords).normalize("NFC")));

  test("name every division of the map, in its order", () =>
    expect(nationalTradeWords.divisions.map(({ code }) => code)).toEqual(
      nationalTradeMap.divisions.map(({ code }) => code),
    ));

  test("tell why of every exception of the map, and of nothing else", () => {
    const named = ({ codes, versions }: { codes: readonly string[]; versions: readonly string[] }) => ({
      codes,
      versions,
    });
    expect(nationalTradeWords.exceptions.map(named)).toEqual(nationalTradeMap.exceptions.map(named));
  });
});
