import { describe, expect, it } from "vitest";
import { cellWords } from "./cell-words.js";
import type { ReadingWord } from "./reading-word.js";
import { sheetWords } from "./sheet-words.js";

const words: readonly (readonly [string, ReadingWord])[] = Object.entries({ ...cellWords, ...sheetWords });

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, slot]) => slot).sort();

/** Words that an officer would not know, and what belongs to files of other kinds. */
const technical = /json|pointer|string|boolean|null|undefined|array|object|field|cell|sheet|row|column|format/iu;

describe.each(words)("%s", (code, { severity, message, fix }) => {
  it("has a stable code of its own", () => {
    expect(code).toMatch(/^sheet\.[a-z]+(?:-[a-z]+)*$/u);
    expect(Object.hasOwn(cellWords, code) && Object.hasOwn(sheetWords, code)).toBe(false);
  });

  it("is told in plain words of both languages, with the same names and figures", () => {
    for (const { vi, en } of [message, fix]) {
      expect(vi).toBe(vi.normalize("NFC"));
      expect(vi.replaceAll(/\{\w+\}|\(Text\)|\(Number\)/gu, "")).not.toMatch(technical);
      expect(vi).toMatch(/[.…]$/u);
      expect(en).toMatch(/[.…]$/u);
      for (const slot of slotsOf(en)) expect([...slotsOf(vi), "field", "sheet", "row"]).toContain(slot);
    }
  });

  it("says that nothing was taken only where it is an error or a warning", () => {
    if (severity === "note") expect(message.vi).not.toMatch(/chưa được lấy/u);
  });
});

it("asks for a decision in every error: its fix is never only “nothing to do”", () => {
  for (const [code, { severity, fix }] of words) {
    if (severity === "error") expect(fix.vi, code).not.toMatch(/không cần sửa/iu);
  }
});
