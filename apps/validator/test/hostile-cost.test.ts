import { mostWork } from "@khuyencong/validation/reading";
import { afterAll, describe, expect, it } from "vitest";
import { fileWith } from "./call-tool.js";
import { heavyWorkbooks, hostileWorkbooks } from "./hostile-workbooks.js";
import { type MeasuredCall, measuredCall } from "./measured-call.js";

/** For the whole process: Node.js alone takes 40 to 60, the tool without a file about 65. */
const mostMegabytes = 300;

const costs: string[] = [];

/** Times are told, not promised: only one that the tool's own limit should have ended is a fault. */
function costOf(name: string, path: string): MeasuredCall {
  const call = measuredCall(path);
  costs.push(`${call.milliseconds} ms, ${call.megabytes} MB: ${name}`);
  expect(call.errorOutput).toBe("");
  expect(call.output).not.toMatch(/\n\s+at |Error|undefined|FATAL/);
  expect(call.megabytes).toBeLessThan(mostMegabytes);
  expect(call.milliseconds).toBeLessThan(mostWork.milliseconds + 20_000);
  return call;
}

afterAll(() => console.log(`What hostile files cost the command line:\n${costs.join("\n")}`));

describe("what is sent as a workbook to do harm", () => {
  const kinds = Object.entries(hostileWorkbooks).map(([name, [content, code]]) => ({ name, content, code }));

  it.each(kinds)("$name is refused in words, within 300 MB", ({ name, content, code }) => {
    const { exitCode, output } = costOf(name, fileWith("a.xlsx", content()));
    expect(exitCode).toBe(2);
    expect(output).toContain("KẾT QUẢ: KHÔNG ĐỌC ĐƯỢC");
    expect(output).toContain(`Mã: ${code}`);
    expect(output).toMatch(/Cách sửa: .*[ạ-ỹ]/);
  });
});

describe("what is just within the limits of a workbook", () => {
  it.each(Object.entries(heavyWorkbooks))("%s: is read or stopped, in words, within 300 MB", (name, content) => {
    const { exitCode, output } = costOf(name, fileWith("a.xlsx", content()));
    expect([1, 2]).toContain(exitCode);
    expect(output).toMatch(exitCode === 1 ? /Mã: sheet\./ : /Mã: file\.too-much-work/);
  });
});

describe("what is sent as text to do harm", () => {
  it.each([
    ["5 MB of open brackets", "json", () => "[".repeat(5_000_000), [2]],
    ["5 MB of dashes", "yaml", () => "- ".repeat(2_500_000), [2]],
    ["a million rows", "yaml", () => "- 1\n".repeat(1_200_000), [2]],
    ["a text of 1 MB", "json", () => JSON.stringify({ name: "a".repeat(1_000_000) }), [1]],
    ["a text of 4 MB", "json", () => JSON.stringify({ name: "a".repeat(4_000_000) }), [1, 2]],
    [
      "40.000 fields",
      "json",
      () => JSON.stringify(Object.fromEntries(Array.from({ length: 40_000 }, (_, row) => [`k${row}`, 1]))),
      [1],
    ],
    ["100 MB of zeros", "json", () => new Uint8Array(100_000_000), [2]],
  ] as const)("%s: is answered in words, within 300 MB", (name, ending, content, exits) => {
    expect(exits).toContain(costOf(name, fileWith(`a.${ending}`, content())).exitCode);
  });
});
