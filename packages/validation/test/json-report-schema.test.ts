import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { toJSONSchema } from "zod";
import { jsonReport } from "../src/reports/json-report.js";
import { jsonReportSchema } from "../src/reports/json-report-schema.js";
import { judgedReport, reportOnText } from "./example-reports.js";

const file = new URL("../schema/report.schema.json", import.meta.url);
const schema = `${JSON.stringify(
  {
    $id: "khuyencong-validate-report-1.schema.json",
    title: "Report of khuyencong-validate",
    ...toJSONSchema(jsonReportSchema, { io: "input", unrepresentable: "any" }),
  },
  null,
  2,
)}\n`;

it("the published schema is that of the code; WRITE_SCHEMA=1 writes it", () => {
  if (process.env["WRITE_SCHEMA"] === "1") writeFileSync(file, schema);
  expect(readFileSync(file, "utf8")).toBe(schema);
});

it.each(["judged", "unreadable"])("a report (%s) holds to it", async (kind) => {
  const report = kind === "judged" ? await judgedReport() : await reportOnText("a.json", "{ a: 1 }");
  const value: unknown = JSON.parse(jsonReport(report));
  expect(jsonReportSchema.safeParse(value).error?.issues).toBeUndefined();
});
