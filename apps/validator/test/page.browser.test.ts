import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { launchTestBrowser } from "@khuyencong/browser-testing";
import { lastYearInOrder, programmeReportedOn, reportInOrder, withChanges } from "@khuyencong/core/validation";
import type { Browser, BrowserContextOptions, FileChooser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { callTool, fileWith, packageFolder } from "./call-tool.js";
import { exampleWorkbook } from "./example-workbooks.js";
import { heavyWorkbooks } from "./hostile-workbooks.js";
import { type PageServer, servePage } from "./page-server.js";

let browser: Browser;
let server: PageServer;
let good: string;
let faulty: string;
let faults: string[] = [];

beforeAll(async () => {
  [server, browser, good, faulty] = await Promise.all([
    servePage(),
    launchTestBrowser(),
    exampleWorkbook({ isFaulty: false }),
    exampleWorkbook({ isFaulty: true }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const seen = faults;
  faults = [];
  expect(seen, "errors in the browser's console").toEqual([]);
});

async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", viewport, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(server.address);
  await page.waitForSelector("h1");
  return page;
}

async function choose(page: Page, path: string): Promise<string | null> {
  await page.setInputFiles("input[type=file]", path);
  await page.waitForSelector(`.verdict:has-text("${path.split("/").at(-1)}")`);
  return page.locator(".verdict").getAttribute("data-verdict");
}

const codes = (page: Page) =>
  page.locator(".finding").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-code")));

describe("a file", () => {
  it("is dropped, judged as on the command line, and shown beside the cell that is meant", async () => {
    const page = await openPage();
    const bytes = [...readFileSync(faulty)];
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], "chuong-trinh.xlsx"));
      return data;
    }, bytes);
    await page.dispatchEvent(".drop-area", "dragover", { dataTransfer: transfer });
    await page.dispatchEvent(".drop-area", "drop", { dataTransfer: transfer });
    await page.waitForSelector(".verdict");
    expect(await page.locator(".verdict").getAttribute("data-verdict")).toBe("failed");

    const report = JSON.parse(callTool(faulty, "--format", "json").output);
    const told: readonly { readonly code: string }[] = report.findings;
    expect((await codes(page)).sort()).toEqual(told.map(({ code }) => code).sort());
    expect((await codes(page))[0]).toBe("project.support-above-highest");

    await page.locator('[data-code="project.support-above-highest"] button').click();
    await page.waitForSelector(".picture [data-marked]");
    expect(await page.locator(".picture [data-marked]").textContent()).toBe("350");
  });

  it("that was mended leaves nothing of the old result, and another day judges it anew", async () => {
    const page = await openPage();
    expect(await choose(page, faulty)).toBe("failed");
    expect(await choose(page, good)).toBe("passed");
    expect(await codes(page)).not.toContain("project.support-above-highest");
    await page.getByLabel("Xét theo quy định ngày").fill("2026-06-01");
    await page.waitForSelector('.stamp:has-text("01/06/2026")');
  });

  it("that is made to hold up its reader is stopped or read, in words, and the page takes the next one", async () => {
    const page = await openPage();
    const heavy = fileWith("nang.xlsx", heavyWorkbooks["three million signs written as names"]());
    await page.setInputFiles("input[type=file]", heavy);
    await page.waitForSelector(".progress");
    await page.getByRole("button", { name: "English" }).click();
    await page.waitForSelector("h1:has-text('Check a commune')");
    await page.waitForSelector(".verdict:has-text('nang.xlsx')");
    expect(["failed", "unreadable"]).toContain(await page.locator(".verdict").getAttribute("data-verdict"));
    expect(await choose(page, good)).toBe("passed");
  });

  it("that is no workbook is refused in words; a text shows its line", async () => {
    const page = await openPage();
    expect(await choose(page, fileWith("gia.xlsx", "Tên;Số\n"))).toBe("unreadable");
    expect(await codes(page)).toEqual(["file.text-as-workbook"]);
    expect(await choose(page, fileWith("sai.json", '{\n  "a": 1,\n}'))).toBe("unreadable");
    await page.locator(".finding button").click();
    await page.waitForSelector(".picture-lines [data-marked]");
    expect(await page.locator(".picture-lines [data-marked]").textContent()).toContain("}");
  });
});

describe("files that belong together", () => {
  const json = (name: string, value: unknown) => fileWith(`${name}.json`, JSON.stringify(value));

  it("are checked together, and each can be looked at and taken along", async () => {
    const page = await openPage();
    const wrong = withChanges(reportInOrder(), [[["results", 1, "before"], 2]]);
    await page.setInputFiles("input[type=file]", [
      json("bao-cao-2027", wrong),
      json("bao-cao-2026", lastYearInOrder()),
      json("chuong-trinh", programmeReportedOn()),
    ]);
    await page.waitForSelector(".file-list");
    const files = page.locator(".file-list button");
    expect(await files.locator(".file-kind").allTextContents()).toEqual([
      "Báo cáo năm 2027",
      "Báo cáo năm 2026",
      "Chương trình",
    ]);
    const fonts = await page.locator(".file-list button, body").evaluateAll((all) => {
      return [...new Set(all.map((one) => getComputedStyle(one).fontFamily))];
    });
    expect(fonts, "the list is written in the letters of the page").toHaveLength(1);
    expect(await codes(page)).toContain("report.result-not-carried-over");
    expect(await codes(page)).not.toContain("report.last-year-not-given");

    await files.nth(1).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector('.verdict:has-text("bao-cao-2026.json")');
    expect(await files.nth(1).getAttribute("aria-current")).toBe("true");
    expect(await codes(page)).not.toContain("report.result-not-carried-over");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải báo cáo để in" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("bao-cao-2026 - ket qua kiem tra.html");
    expect(readFileSync(await download.path()).toString()).toContain("Báo cáo khuyến công xã Cẩm Mỹ, cả năm 2026");
  });
});

describe("what can be taken along", () => {
  it.each([
    ["Tải bản Excel đã đánh dấu", "chuong-trinh - ket qua kiem tra.xlsx"],
    ["Tải báo cáo để in", "chuong-trinh - ket qua kiem tra.html"],
  ])("%s", async (button, name) => {
    const page = await openPage();
    await choose(page, faulty);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const content = readFileSync(await download.path());
    if (name.endsWith(".html")) expect(content.toString()).toContain("KẾT QUẢ: CHƯA ĐẠT");
    else expect(callTool(fileWith("lai.xlsx", content)).exitCode).toBe(1);
  });

  it("the template of a commune, which the tool reads", async () => {
    const page = await openPage();
    await page.getByLabel("Xã, phường").focus();
    await page.waitForSelector('option[value="26341"]', { state: "attached" });
    expect(await page.getByLabel("Xã, phường").locator("option").count()).toBe(96);
    await page.getByLabel("Xã, phường").selectOption("26341");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải mẫu Excel chương trình" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("mau-chuong-trinh-khuyen-cong-26341.xlsx");
    const [text] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải văn bản Word chương trình" }).click(),
    ]);
    expect(text.suggestedFilename()).toBe("van-ban-chuong-trinh-khuyen-cong-26341.docx");
    expect(
      readFileSync(await text.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    const { output } = callTool(fileWith("mau.xlsx", readFileSync(await download.path())));
    expect(output).toContain("Mới kiểm tra được cấu trúc");
    await page.getByLabel("Năm báo cáo").selectOption({ index: 2 });
    const [report] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải mẫu báo cáo 6 tháng" }).click(),
    ]);
    const year = new Date().getFullYear() + 1;
    expect(report.suggestedFilename()).toBe(`mau-bao-cao-khuyen-cong-6-thang-${year}-26341.xlsx`);
    const told = callTool(fileWith("bao-cao.xlsx", readFileSync(await report.path()))).output;
    expect(told).toContain("Chưa có “Ngày chốt số liệu”");
  });
});

describe("without a network", () => {
  it("the page opens again and checks a workbook, after one visit", async () => {
    const page = await openPage();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await page.context().setOffline(true);
    await page.reload();
    expect(await choose(page, good)).toBe("passed");
    await page.locator(".finding button").first().click();
    await page.waitForSelector(".picture [data-marked]");
  });

  it("nothing of a file leaves the machine", async () => {
    const page = await openPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
    await choose(page, faulty);
    expect(asked.filter((request) => !request.startsWith(`GET ${server.address}`) && !/ blob:/.test(request))).toEqual(
      [],
    );
  });
});

describe("by keyboard alone", () => {
  it("a file is chosen, the verdict is focused, findings are filtered and shown", async () => {
    const page = await openPage();
    // Asked for beforehand: a chooser that opens before anybody listens would be missed.
    const opened = new Promise<FileChooser>((resolve) => page.on("filechooser", resolve));
    const isOnChooser = () => page.evaluate(() => document.activeElement?.matches("input[type=file]") ?? false);
    for (let press = 0; press < 4 && !(await isOnChooser()); press += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const chooser = await opened;
    await chooser.setFiles(faulty);
    await page.waitForSelector(".verdict");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("verdict-heading");
    await page.locator(".filter-severities button").first().focus();
    await page.keyboard.press("Space");
    expect(await codes(page)).not.toContain("project.support-above-highest");
    await page.keyboard.press("Space");
    await page.getByLabel("Tìm trong kết quả").focus();
    await page.keyboard.type("may say");
    expect(await page.locator(".filter [aria-live]").textContent()).toMatch(/^\d+ trong \d+ mục$/);
    await page.locator(".finding button").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".picture [data-marked]");
  });
});

describe.each([
  ["desktop", { width: 1440, height: 900 }],
  ["phone", { width: 390, height: 844 }],
])("on a %s", (_, viewport) => {
  it("nothing is wider than the screen, and axe finds nothing, in light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await openPage({ viewport, colorScheme });
      const looked = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(viewport.width);
      };
      await looked();
      await choose(page, faulty);
      await page.locator(".finding button").first().click();
      await page.waitForSelector("[data-marked]");
      await looked();
      await page.setInputFiles("input[type=file]", [faulty, good]);
      await page.waitForSelector(".file-list");
      await looked();
    }
  });
});

it("speaks English where that is asked for", async () => {
  const page = await openPage();
  await page.getByRole("button", { name: "English" }).click();
  expect(await page.title()).toBe("Check a commune's industrial-promotion programme or report");
  await choose(page, faulty);
  expect(await page.locator(".verdict h2").textContent()).toBe("Result: Failed");
});

it("weighs at most 120 kB before a file is dropped, fonts and all", async () => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  let weight = 0;
  page.on("response", async (response) => {
    const body = await response.body();
    weight += /\.(?:woff2)$/.test(response.url()) ? body.length : gzipSync(body).length;
  });
  await page.goto(server.address);
  await page.waitForLoadState("networkidle");
  expect(weight).toBeGreaterThan(20_000);
  expect(weight).toBeLessThan(120_000);
});

it("the folder of the page names no other place", () => {
  const index = readFileSync(`${packageFolder}/dist/page/index.html`, "utf8");
  expect(index.match(/(?:src|href)="(?!\.\/)[^"]*"/g)).toBeNull();
});
