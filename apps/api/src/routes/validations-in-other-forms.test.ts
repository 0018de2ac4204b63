import { cellAt, readSpreadsheet } from "@khuyencong/workbook/spreadsheet";
import { describe, expect, it, test } from "vitest";
import { ask } from "../../test/ask.js";
import { exampleFile, faultyWorkbook, formWith } from "../../test/uploads.js";
import { createApp } from "../app.js";

// Each answer starts a thread of its own, which takes seconds where the machine is busy.
const patient = { timeout: 60_000 };

const app = createApp();
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function validate(name: string, content: Uint8Array<ArrayBuffer> | string, query: string) {
  const body = formWith(["file", name, content]);
  return app.request(`/v1/validations?asOf=2026-03-16&${query}`, { method: "POST", body });
}

/** A reply that is JSON: a report for programs, or a refusal. */
function answerOf(name: string, content: Uint8Array<ArrayBuffer> | string, query: string) {
  return ask(`/v1/validations?asOf=2026-03-16&${query}`, { method: "POST", body: formWith(["file", name, content]) });
}

async function openedFrom(response: Response) {
  const opened = await readSpreadsheet(new Uint8Array(await response.arrayBuffer()));
  if (!opened.ok) throw new Error(opened.refusal.message.en);
  return opened.value.sheets;
}

describe("the officer's workbook", patient, () => {
  it("comes back under a name beside the old one, with a first sheet that lists what was found", async () => {
    const response = await validate("chương trình.xlsx", await faultyWorkbook(), "format=xlsx");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(sheetType);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="chuong trinh - ket qua kiem tra.xlsx"; filename*=UTF-8''ch%C6%B0%C6%A1ng%20tr%C3%ACnh%20-%20ket%20qua%20kiem%20tra.xlsx`,
    );
    const [results, ...sheets] = await openedFrom(response);
    expect(JSON.stringify(results)).toContain("project.support-above-highest");
    expect(sheets.map(({ name }) => name)).toContain("Đề án");
  });

  it("holds what it held before in every other cell", async () => {
    const workbook = await faultyWorkbook();
    const [before, after] = await Promise.all([
      openedFrom(new Response(workbook)),
      openedFrom(await validate("a.xlsx", workbook, "format=xlsx")),
    ]);
    const projects = (sheets: typeof before) => sheets.find(({ name }) => name === "Đề án");
    const [old, marked] = [projects(before), projects(after)];
    if (old === undefined || marked === undefined) throw new Error("a sheet was lost");
    expect(cellAt(old, 4, 2)?.content).toMatchObject({ kind: "text" });
    expect(marked.rows).toEqual(old.rows);
  });

  it("can be sent again, and the same is found", async () => {
    const workbook = await faultyWorkbook();
    const marked = await validate("a.xlsx", workbook, "format=xlsx");
    const again = await answerOf("a.xlsx", new Uint8Array(await marked.arrayBuffer()), "format=json");
    const first = await answerOf("a.xlsx", workbook, "format=json");
    expect(first.body.findings.length).toBeGreaterThan(0);
    expect(again.body.findings).toEqual(first.body.findings);
  });

  it("is marked in the language asked for", async () => {
    const [results] = await openedFrom(await validate("a.xlsx", await faultyWorkbook(), "format=xlsx&language=en"));
    expect(JSON.stringify(results)).toContain("FAILED");
  });
});

describe("a marked workbook of what cannot be marked", patient, () => {
  test.each([
    ["a YAML file", "a.yaml", exampleFile("cam-my-2026-2030.yaml"), "request.not-a-workbook"],
    ["a picture", "a.png", "\u0089PNG", "request.not-a-workbook"],
    ["a text that is called a workbook", "a.xlsx", "Tên;Số\n", "file.text-as-workbook"],
    ["the beginning of an archive", "a.xlsx", "PK\u0003\u0004", "file.damaged-workbook"],
  ])("%s is refused in words, with what to do", async (_, name, content, code) => {
    const { status, headers, body } = await answerOf(name, content, "format=xlsx");
    expect(status).toBe(422);
    expect(headers.get("content-type")).toContain("application/problem+json");
    expect(body).toMatchObject({ status: 422, type: "/docs#problem-no-marked-copy" });
    const [finding] = body.findings;
    expect(finding).toMatchObject({ code, pointer: "file" });
    expect(finding.message).toMatch(/[ạ-ỹ]/i);
    expect(finding.fix).toMatch(/[ạ-ỹ]/i);
  });
});

describe("a report to be kept", patient, () => {
  test.each([
    ["html", "text/html; charset=utf-8", "inline", "KẾT QUẢ: CHƯA ĐẠT"],
    ["html&language=en", "text/html; charset=utf-8", "inline", "RESULT: FAILED"],
    ["sarif", "application/sarif+json", "inline", '"version": "2.1.0"'],
  ])("is had as %s, with a name to keep it under", async (query, type, kind, text) => {
    const response = await validate("a.yaml", exampleFile("co-loi-2026-2030.yaml"), `format=${query}`);
    const ending = query.replace(/&.*/, "");
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-disposition")).toContain(`${kind}; filename="a - ket qua kiem tra.${ending}"`);
    expect(await response.text()).toContain(text);
  });

  it("is had of a file whose name ends in half a letter after 255 signs", async () => {
    const response = await validate(`${"a".repeat(254)}😀.yaml`, "a: 1", "format=sarif");
    expect(response.status).toBe(200);
  });
});
