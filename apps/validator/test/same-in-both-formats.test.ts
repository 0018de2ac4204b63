import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { fileWith, packageFolder, type ReportedFinding, reportOf } from "./call-tool.js";

function withoutPlaces(findings: readonly ReportedFinding[]): readonly string[] {
  return findings
    .map(({ where, reasons, ...rest }) => JSON.stringify([where.pointer, rest, withoutPlaces(reasons)]))
    .sort();
}

const readExample = (name: string) => readFileSync(join(packageFolder, "examples", name), "utf8");

describe("JSON and YAML of one programme", () => {
  it("are the two examples", () => {
    expect(JSON.parse(readExample("cam-my-2026-2030.json"))).toEqual(parse(readExample("cam-my-2026-2030.yaml")));
  });

  it("have the same findings", () => {
    // Numbers that only YAML can hold (1.000) are texts in JSON, as they are to the tool.
    const faulty: unknown = parse(
      readExample("co-loi-2026-2030.yaml").replace("counterpart: 1.000", 'counterpart: "1.000"'),
    );
    const yaml = reportOf(fileWith("a.yaml", stringify(faulty)));
    const json = reportOf(fileWith("a.json", JSON.stringify(faulty, null, 2)));
    expect(withoutPlaces(json.findings)).toEqual(withoutPlaces(yaml.findings));
    expect(withoutPlaces(yaml.findings)).toEqual(withoutPlaces(reportOf("examples/co-loi-2026-2030.yaml").findings));
    expect(json.counts).toEqual(yaml.counts);
  });
});
