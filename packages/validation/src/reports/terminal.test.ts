import { describe, expect, it } from "vitest";
import { colourPalette, paletteFor, plainPalette, shown } from "./terminal.js";

describe("colour", () => {
  it.each([
    [true, {}, colourPalette],
    [false, {}, plainPalette],
    [true, { NO_COLOR: "1" }, plainPalette],
    [true, { NO_COLOR: "" }, colourPalette],
    [true, { TERM: "dumb" }, plainPalette],
  ])("on a terminal: %s, with %j", (isTerminal, environment, expected) => {
    expect(paletteFor(isTerminal, environment)).toBe(expected);
  });
});

it("shows letters of Vietnamese as they are and signs of control as a sign", () => {
  expect(shown("Xã Cẩm Mỹ – “đạt”")).toBe("Xã Cẩm Mỹ – “đạt”");
  expect(shown("a\u001B[31mb\u202Ec\nd")).toBe("a\uFFFD[31mb\uFFFDc\uFFFDd");
});
