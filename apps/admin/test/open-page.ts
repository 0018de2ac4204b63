import { launchTestBrowser } from "@khuyencong/browser-testing";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type BuiltPageServer, serveBuiltPage } from "./built-page-server";

/**
 * Core tries once whether the page lets it make functions from text, and does without where it does not. A browser
 * reports that one attempt to the console; more than one, or anything else, is a fault.
 */
const refusedAttempt = /script-src|unsafe-eval/;

/** A page may come in two steps, frame and law; what is still to come is marked as busy. */
export async function waitUntilThere(page: Page): Promise<void> {
  await page.waitForSelector("h1");
  await page.waitForSelector('main:not(:has([aria-busy="true"]))');
}

/** A browser and a server for one file of tests; every error in the console fails the test in which it came. */
export function usePages() {
  let browser: Browser;
  let server: BuiltPageServer;
  let faults: string[] = [];

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
    const seen = faults;
    faults = [];
    expect(seen, "errors in the browser's console").toEqual([]);
  });

  return {
    address: (path: string) => `${server.address}${path}`,
    /** Takes the faults seen so far, for a test that causes some on purpose. */
    takeFaults: () => faults.splice(0),
    open: async (path: string, options: BrowserContextOptions & { readonly now?: string } = {}): Promise<Page> => {
      const { now, ...contextOptions } = options;
      const viewport = { width: 1280, height: 900 };
      const context = await browser.newContext({
        locale: "vi-VN",
        timezoneId: "Asia/Ho_Chi_Minh",
        viewport,
        ...contextOptions,
      });
      const page = await context.newPage();
      if (now !== undefined) await page.clock.setFixedTime(new Date(now));
      let attempts = 0;
      page.on("framenavigated", () => {
        attempts = 0;
      });
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (message.type() !== "error") return;
        if (refusedAttempt.test(message.text()) && attempts === 0) attempts += 1;
        else faults.push(message.text());
      });
      await page.goto(`${server.address}${path}`);
      await waitUntilThere(page);
      return page;
    },
  };
}
