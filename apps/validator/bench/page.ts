import { readFileSync } from "node:fs";
import { launchTestBrowser } from "@khuyencong/browser-testing";
import type { Page } from "playwright-core";
import { servePage } from "../test/page-server.js";
import { type Spread, spreadOf } from "./spread.js";

/** Drops a file on the page and waits until its findings stand there; milliseconds by the page's own clock. */
function millisecondsToFindings(page: Page, name: string, bytes: string): Promise<number> {
  return page.evaluate(
    async ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], fileName));
      const isThere = () =>
        document.querySelector(".verdict")?.textContent?.includes(fileName) === true &&
        document.querySelector(".finding") !== null;
      const before = performance.now();
      const shown = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      document
        .querySelector(".drop-area")
        ?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
      await shown;
      return performance.now() - before;
    },
    [name, bytes] as const,
  );
}

/** How long a workbook takes on the page in a real browser: the first on a fresh page starts the worker, the next does not. */
export async function pageTimes(
  path: string,
  rounds: number,
): Promise<{ readonly browser: string; readonly first: Spread; readonly next: Spread }> {
  const [server, browser] = await Promise.all([servePage(), launchTestBrowser()]);
  const bytes = readFileSync(path).toString("base64");
  const first: number[] = [];
  const next: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
      const page = await context.newPage();
      await page.goto(server.address);
      await page.waitForSelector(".drop-area");
      first.push(await millisecondsToFindings(page, "mot.xlsx", bytes));
      next.push(await millisecondsToFindings(page, "hai.xlsx", bytes));
      await context.close();
    }
    return { browser: browser.version(), first: spreadOf(first), next: spreadOf(next) };
  } finally {
    await browser.close();
    await server.close();
  }
}
