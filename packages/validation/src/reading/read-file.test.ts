import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { describe, expect, it } from "vitest";
import { formatOf } from "./format.js";
import { largestFile } from "./problems.js";
import { readFile } from "./read-file.js";

const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day: plainDate("2026-03-16") };
const named = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe("one form from every format", () => {
  it("JSON and YAML give the same value, each with its own places", async () => {
    const json = await readFile(named("a.json", '{"name": "x"}'), grounds);
    const yaml = await readFile(named("a.yml", "# chú thích\nname: x\n"), grounds);
    if (!json.ok || !yaml.ok) throw new Error("not read");
    expect(json.value.value).toEqual(yaml.value.value);
    expect(json.value.places.get("/name")).toEqual({ kind: "text", line: 1, column: 2 });
    expect(yaml.value.places.get("/name")).toEqual({ kind: "text", line: 2, column: 1 });
  });
});

describe("what is refused before it is read", () => {
  it.each([
    ["another ending", { name: "a.doc", bytes: new Uint8Array(3) }, "file.unknown-format"],
    ["no byte", { name: "a.xlsx", bytes: new Uint8Array() }, "file.empty"],
    ["too many bytes", { name: "a.xlsx", bytes: new Uint8Array(largestFile + 1) }, "file.too-large"],
    ["no workbook", { name: "a.xlsx", bytes: new TextEncoder().encode("Tên;Số\n") }, "file.text-as-workbook"],
    ["no text", { name: "a.yaml", bytes: Uint8Array.of(0xff, 0xfe) }, "file.not-text"],
  ])("%s", async (_, file, code) => {
    const read = await readFile(file, grounds);
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
