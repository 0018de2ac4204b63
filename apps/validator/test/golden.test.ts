import { describe, expect, it } from "vitest";
import { callTool } from "./call-tool.js";

/** The law's content changes its hash; a report is the same without it. */
function steady(report: string): string {
  return report
    .replace(/\b[0-9a-f]{64}\b/g, "<hash>")
    .replace(/khuyencong-validate \d+\.\d+\.\d+/, "khuyencong-validate <version>")
    .replace(/"version": "[^"]+"/, '"version": "<version>"');
}

describe.each(["cam-my-2026-2030.yaml", "cam-my-2026-2030.json", "co-loi-2026-2030.yaml"])("%s", (file) => {
  it.each([
    ["vi.txt", []],
    ["en.txt", ["--lang", "en"]],
    ["json", ["--format", "json"]],
  ] as const)("gives the known report (%s)", async (kind, words) => {
    const { output, errorOutput } = callTool(`examples/${file}`, ...words);
    expect(errorOutput).toBe("");
    await expect(steady(output)).toMatchFileSnapshot(`golden/${file}.${kind}`);
  });
});
