import { expect, test } from "vitest";
import { pointLetter, romanNumeral } from "./numerals.js";

test.each([
  [1, "I"],
  [4, "IV"],
  [6, "VI"],
  [9, "IX"],
  [14, "XIV"],
  [28, "XXVIII"],
])("part %i is headed %s", (value, numeral) => expect(romanNumeral(value)).toBe(numeral));

test("points are counted with đ and without f", () => {
  expect(Array.from({ length: 7 }, (_, index) => pointLetter(index)).join(" ")).toBe("a b c d đ e g");
  expect(pointLetter(12)).toBe("13");
});
