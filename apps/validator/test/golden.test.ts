import { readFileSync } from "node:fs";
import { join } from "node:path";
import { halfYearInOrder, lastYearInOrder, programmeReportedOn, reportInOrder } from "@khuyencong/core/validation";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { callTool, packageFolder } from "./call-tool.js";

/** The law's content changes its hash; a report is the same without it. */
function steady(report: string): string {
  return report
    .replace(/\b[0-9a-f]{64}\b/g, "<hash>")
    .replace(/khuyencong-validate \d+\.\d+\.\d+/g, "khuyencong-validate <version>")
    .replace(/"version": "[^"]+"/g, '"version": "<version>"');
}

const kinds = [
  ["vi.txt", []],
  ["en.txt", ["--lang", "en"]],
  ["json", ["--format", "json"]],
] as const;

async function expectKnown(name: string, kind: string, ...words: readonly string[]): Promise<void> {
  const { output, errorOutput } = callTool(...words);
  expect(errorOutput).toBe("");
  await expect(steady(output)).toMatchFileSnapshot(`golden/${name}.${kind}`);
}

describe.each(["cam-my-2026-2030.yaml", "cam-my-2026-2030.json", "co-loi-2026-2030.yaml"])("%s", (file) => {
  it.each(kinds)("gives the known report (%s)", async (kind, words) => {
    await expectKnown(file, kind, `examples/${file}`, ...words);
  });
});

const reports = "examples/bao-cao-2027";

/** Of several files the answer is a list, which is written one report after the other and not as a formatter would. */
const kindsOfSeveral = kinds.map(([kind, words]) => [kind === "json" ? "json.txt" : kind, words] as const);

describe("a commune's reports, together with its programme", () => {
  it.each(kindsOfSeveral)("give the known answers (%s)", async (kind, words) => {
    await expectKnown("bao-cao-2027", kind, reports, ...words);
  });

  it("are those that core calls in order, so that nothing need be mended in them", () => {
    const read = (name: string): unknown => parse(readFileSync(join(packageFolder, reports, name), "utf8"));
    expect(read("bao-cao-nam-2027.yaml")).toEqual(reportInOrder());
    expect(read("bao-cao-6-thang-2027.yaml")).toEqual(halfYearInOrder());
    expect(read("bao-cao-nam-2026.yaml")).toEqual(lastYearInOrder());
    expect(read("chuong-trinh-2026-2030.yaml")).toEqual(JSON.parse(JSON.stringify(programmeReportedOn())));
  });

  it.each(kindsOfSeveral)("tell the known mistakes of a faulty one (%s)", async (kind, words) => {
    const others = ["chuong-trinh-2026-2030", "bao-cao-6-thang-2027", "bao-cao-nam-2026"];
    const files = ["examples/bao-cao-co-loi-2027.yaml", ...others.map((name) => `${reports}/${name}.yaml`)];
    await expectKnown("bao-cao-co-loi-2027.yaml", kind, ...files, ...words);
  });
});
