import {
  halfYearInOrder,
  lastYearInOrder,
  programmeReportedOn,
  reportInOrder,
  withChanges,
} from "@khuyencong/core/validation";
import { describe, expect, test } from "vitest";
import { ask, type Reply } from "../../test/ask.js";
import { exampleFile, formWith } from "../../test/uploads.js";

function validate(name: string, content: Uint8Array<ArrayBuffer> | string, query = "asOf=2026-03-16"): Promise<Reply> {
  return ask(`/v1/validations?${query}`, { method: "POST", body: formWith(["file", name, content]) });
}

describe("a programme", () => {
  test("in order passes, as on the command line, stamped with rulebook and day", async () => {
    const { status, body, headers } = await validate("cẩm mỹ.yaml", exampleFile("cam-my-2026-2030.yaml"));
    expect(status).toBe(200);
    expect(body).toMatchObject({ verdict: "passed", file: { name: "cẩm mỹ.yaml" }, asOfFrom: "argument" });
    expect(body.rulebook).toMatchObject({ jurisdiction: "dong-nai", asOf: "2026-03-16" });
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("with faults fails, each with its line, and JSON finds what YAML finds", async () => {
    const { body } = await validate("a.yaml", exampleFile("co-loi-2026-2030.yaml"));
    expect(body.verdict).toBe("failed");
    expect(body.findings.length).toBeGreaterThan(20);
    expect(body.findings[0].where.line).toBeGreaterThan(0);
  });
});

describe("a commune's report", () => {
  const json = (value: unknown) => JSON.stringify(value);
  const codes = async (form: FormData) => {
    const { body } = await ask("/v1/validations?asOf=2027-12-20", { method: "POST", body: form });
    return body.findings.map(({ code }: { readonly code: string }) => code);
  };

  test("is checked by itself, saying what it was not compared with", async () => {
    expect(await codes(formWith(["file", "2027.json", json(reportInOrder())]))).toEqual([
      "report.programme-not-given",
      "report.last-year-not-given",
      "report.half-year-not-given",
    ]);
  });

  test("is compared with the files that go with it, of which nothing is told", async () => {
    const companions = [
      ["companion", "2026.json", json(lastYearInOrder())],
      ["companion", "2027-6.json", json(halfYearInOrder())],
      ["companion", "chuong-trinh.json", json(programmeReportedOn())],
    ] as const;
    expect(await codes(formWith(["file", "2027.json", json(reportInOrder())], ...companions))).toEqual([]);
    const wrong = withChanges(reportInOrder(), [[["results", 1, "before"], 2]]);
    expect(await codes(formWith(["file", "2027.json", json(wrong)], ...companions))).toContain(
      "report.result-not-carried-over",
    );
  });

  test("goes with three files at most, each of 5 MB at most", async () => {
    const companion = ["companion", "a.json", "{}"] as const;
    const file = ["file", "2027.json", json(reportInOrder())] as const;
    const statusOf = async (form: FormData) =>
      (await ask("/v1/validations?asOf=2027-12-20", { method: "POST", body: form })).status;
    expect(await statusOf(formWith(file, companion, companion, companion))).toBe(200);
    expect(await statusOf(formWith(file, companion, companion, companion, companion))).toBe(400);
    expect(await statusOf(formWith(file, ["companion", "a.json", "a".repeat(6_000_000)]))).toBe(413);
  });
});

describe("a file that cannot be read", () => {
  test("is answered with why, not refused: the officer is to read it", async () => {
    const { status, body } = await validate("a.json", "{ a: 1 }");
    expect(status).toBe(200);
    expect(body).toMatchObject({ verdict: "unreadable", rulebook: null });
    expect(body.problems[0]).toMatchObject({ code: "file.json-syntax", line: 1 });
  });

  test("while it is read, others are served", async () => {
    const heavy = validate("a.yaml", "- ".repeat(2_500_000));
    const health = await ask("/healthz");
    expect(health.status).toBe(200);
    expect((await heavy).body.problems[0].code).toBe("file.too-many-parts");
  });
});

describe("what is no upload", () => {
  const post = (body: FormData | string, headers: Readonly<Record<string, string>> = {}) =>
    ask("/v1/validations?asOf=2026-03-16", { method: "POST", body, headers });

  test.each([
    ["no file", () => new FormData(), 400],
    ["two files", () => formWith(["file", "a.yaml", "a: 1"], ["file", "b.yaml", "b: 1"]), 400],
    ["a file in another field", () => formWith(["upload", "a.yaml", "a: 1"]), 400],
    ["more than 5 MB", () => formWith(["file", "a.yaml", "a".repeat(6_000_000)]), 413],
  ])("%s is refused in words", async (_, body, status) => {
    const reply = await post(body());
    expect(reply.status).toBe(status);
    expect(reply.body.detail).toMatch(/[ạ-ỹ]/i);
  });

  test("JSON as a body, and a broken form, are refused in words", async () => {
    expect((await post("{}", { "content-type": "application/json" })).status).toBe(415);
    const broken = await post("nothing", { "content-type": "multipart/form-data; boundary=x" });
    expect(broken.status).toBe(400);
    expect(broken.body.detail).toContain("Biểu mẫu");
  });

  test("the day is asked for: the service never takes today's by itself", async () => {
    const { status, body } = await validate("a.yaml", "a: 1", "");
    expect(status).toBe(400);
    expect(body.findings[0].pointer).toBe("asOf");
  });
});
