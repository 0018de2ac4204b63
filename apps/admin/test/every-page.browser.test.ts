import { AxeBuilder } from "@axe-core/playwright";
import { launchTestBrowser } from "@khuyencong/browser-testing";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPageServer, serveBuiltPage } from "./built-page-server";
import { caseById, caseLink } from "./case-link";
import { holdBack } from "./hold-back";
import { waitUntilThere } from "./open-page";

let browser: Browser;
let server: BuiltPageServer;

beforeAll(async () => {
  server = await serveBuiltPage();
  browser = await launchTestBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

const paths = [
  "/chuong-trinh?ngay=2026-04-30&xa=26368",
  "/chuong-trinh?ngay=sai",
  "/tra-cuu",
  "/quy-tac?loai=door",
  "/khong-co",
];
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

async function open(path: string, viewport: typeof desktop, colorScheme: "light" | "dark") {
  const context = await browser.newContext({ viewport, colorScheme, locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto(`${server.address}${path}`);
  await waitUntilThere(page);
  if (path.startsWith("/chuong-trinh")) await page.waitForSelector(".commune-map-unit");
  return page;
}

describe.each(paths)("%s", (path) => {
  it("has no fault that axe can find in either theme on either device, and never scrolls sideways on a phone", async () => {
    const page = await open(path, desktop, "light");
    for (const [device, viewport] of Object.entries({ desktop, phone })) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
        expect(found, `${device}, ${colorScheme}`).toEqual([]);
      }
    }
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBe(screen);
  }, 60_000);
});

describe("the theme", () => {
  it("follows the system, may be changed by hand, and the change is kept", async () => {
    const page = await open("/tra-cuu", desktop, "dark");
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground();
    const control = page.getByRole("switch");
    expect(await control.getAttribute("aria-checked")).toBe("true");
    await control.click();
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.reload();
    await page.waitForSelector("h1");
    expect(await ground()).toBe(light);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await ground()).toBe(light);
  });
});

describe("moving between pages", () => {
  it("moves the focus to the new page and names the tab after it", async () => {
    const page = await open("/chuong-trinh", desktop, "light");
    await page.getByRole("link", { name: "Tra cứu hỗ trợ" }).click();
    await page.getByRole("heading", { level: 1, name: "Tra cứu hỗ trợ" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    expect(await page.title()).toBe("Tra cứu hỗ trợ – khuyến công Đồng Nai");
  });

  it.each([
    ["/chuong-trinh", ".commune-map-unit"],
    ["/tra-cuu", ".lookup-form"],
    [caseLink(caseById("machinery-700")), ".outcome-card"],
    ["/quy-tac", "[data-entry]"],
  ])("moves nothing while %s comes in, frame first", async (path, last) => {
    const context = await browser.newContext({ viewport: desktop, locale: "vi-VN" });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ("value" in entry) shifts.push(Number(entry.value));
      }).observe({ type: "layout-shift", buffered: true });
    });
    const law = await holdBack(page);
    await page.goto(`${server.address}${path}`);
    await page.waitForSelector("h1");
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(100);
    law.release();
    await page.waitForSelector(last);
    await page.waitForTimeout(300);
    const total = await page.evaluate(() => {
      const shifts: unknown = Reflect.get(globalThis, "shifts");
      return Array.isArray(shifts) ? shifts.reduce<number>((sum, value) => sum + Number(value), 0) : Number.NaN;
    });
    // 0.1 counts as good; the arrival of the font may still move a line by a pixel.
    expect(total).toBeLessThan(0.05);
  });
});
