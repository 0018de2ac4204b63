import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { judgedReport, reportOnText } from "../../test/example-reports.js";
import { sarifReport } from "./sarif-report.js";

const logOf = (text: string): Log => JSON.parse(text) as Log;

describe("a judged programme", () => {
  it("is a log of version 2.1.0 with every finding, reasons among them, under a rule of the driver", async () => {
    const report = await judgedReport();
    const [run] = logOf(sarifReport(report, "vi")).runs;
    const told = report.findings.flatMap((finding) => [finding, ...finding.reasons]);
    expect(run?.results?.map(({ ruleId }) => ruleId)).toEqual(told.map(({ code }) => code));
    for (const result of run?.results ?? []) {
      expect(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    }
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(true);
    expect(run?.properties).toMatchObject({ verdict: "failed", rulebook: { asOf: "2026-03-16" } });
  });

  it("points at line and column, names the field, and says how to mend in the language asked for", async () => {
    const report = await judgedReport();
    const inEnglish = logOf(sarifReport(report, "en")).runs[0]?.results?.find(
      ({ ruleId }) => ruleId === "programme.year-total",
    );
    const found = report.findings.find(({ code }) => code === "programme.year-total");
    const place = found?.place?.kind === "text" ? found.place : undefined;
    const [location] = inEnglish?.locations ?? [];
    expect(location?.physicalLocation?.region).toEqual({ startLine: place?.line, startColumn: place?.column });
    expect(location?.physicalLocation?.artifactLocation?.uri).toBe(encodeURI("thư mục/chương trình.yaml"));
    expect(location?.logicalLocations?.[0]?.name).toBe(found?.field.en);
    expect(inEnglish?.message.text).toBe(`${found?.message.en} ${found?.fix?.en}`);
  });

  it("names a cell where the file is a workbook", async () => {
    const report = await judgedReport();
    const place = { kind: "sheet", sheet: "Kinh phí", row: 7, column: "E" } as const;
    const findings = report.findings.slice(0, 1).map((finding) => ({ ...finding, place }));
    const [result] = logOf(sarifReport({ ...report, findings }, "vi")).runs[0]?.results ?? [];
    expect(result?.locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe("Kinh phí!E7");
  });
});

it("a file that cannot be read is a run that did not succeed, with its problems", async () => {
  const report = await reportOnText("a.json", "{ a: 1 }");
  const [run] = logOf(sarifReport(report, "vi")).runs;
  expect(run?.invocations?.[0]?.executionSuccessful).toBe(false);
  expect(run?.results?.[0]).toMatchObject({ ruleId: "file.json-syntax", level: "error" });
});
