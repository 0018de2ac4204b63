import { describe, expect, it } from "vitest";
import { formatOf } from "./format.js";
import { refused } from "./problem.js";
import { largestFile, problems } from "./problems.js";
import { readFile } from "./read-file.js";

const noWorkbook = async () => refused(problems.unknownFormat);
const named = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe("one form from every format", () => {
  it("JSON and YAML give the same value, each with its own places", async () => {
    const json = await readFile(named("a.json", '{"name": "x"}'), noWorkbook);
    const yaml = await readFile(named("a.yml", "# chú thích\nname: x\n"), noWorkbook);
    if (!json.ok || !yaml.ok) throw new Error("not read");
    expect(json.value.value).toEqual(yaml.value.value);
    expect(json.value.places.get("/name")).toEqual({ kind: "text", line: 1, column: 2 });
    expect(yaml.value.places.get("/name")).toEqual({ kind: "text", line: 2, column: 1 });
  });

  it("hands a workbook, and nothing else, to its reader", async () => {
    const seen: number[] = [];
    const reader = async (bytes: Uint8Array) => {
      seen.push(bytes.length);
      return { ok: true as const, value: { value: {}, places: new Map(), findings: [] } };
    };
    await readFile(named("a.xlsx", "PK"), reader);
    await readFile(named("a.json", "{}"), reader);
    expect(seen).toEqual([2]);
  });
});

describe("what is refused before it is read", () => {
  it.each([
    ["another ending", { name: "a.doc", bytes: new Uint8Array(3) }, "file.unknown-format"],
    ["no byte", { name: "a.xlsx", bytes: new Uint8Array() }, "file.empty"],
    ["too many bytes", { name: "a.xlsx", bytes: new Uint8Array(largestFile + 1) }, "file.too-large"],
    ["no text", { name: "a.yaml", bytes: Uint8Array.of(0xff, 0xfe) }, "file.not-text"],
  ])("%s", async (_, file, code) => {
    const read = await readFile(file, noWorkbook);
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toEqual([code]);
  });
});

it.each([
  ["Chương trình.XLSX", "xlsx"],
  ["a.yml", "yaml"],
  ["a.json.bak", undefined],
])("%s is read as %s", (name, format) => {
  expect(formatOf(name)).toBe(format);
});
