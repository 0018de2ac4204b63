import { readFileSync } from "node:fs";
import { launchTestBrowser } from "@khuyencong/browser-testing";
import type { Page } from "playwright-core";
import { servePage } from "../test/page-server.js";
import { type Spread, spreadOf } from "./spread.js";

/** What one file took, in milliseconds by the page's own clock. */
interface FileTimes {
  /** From the question to the worker's answer: reading, all checks, and the way there and back. */
  readonly judged: number;
  /** From the drop until the findings stand on the page. */
  readonly shown: number;
}

/** Notes when the worker is asked and when it answers; runs in the page before anything of it does. */
function noteTheWorker(): void {
  window.Worker = class extends Worker {
    private asked = 0;

    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener("message", () => {
        document.body.setAttribute("data-judged", String(performance.now() - this.asked));
      });
    }

    override postMessage(message: unknown, how?: Transferable[] | StructuredSerializeOptions): void {
      this.asked = performance.now();
      super.postMessage(message, Array.isArray(how) ? { transfer: how } : how);
    }
  };
}

/** Drops a file on the page and waits until its findings stand there. */
function droppedFile(page: Page, name: string, bytes: string): Promise<FileTimes> {
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
      const milliseconds = performance.now() - before;
      return { shown: milliseconds, judged: Number(document.body.getAttribute("data-judged")) };
    },
    [name, bytes] as const,
  );
}

/** How many files come before those that are "later": by then the browser has compiled what it runs often. */
const filesBeforeLater = 10;

/** How long a workbook takes on the page in a real browser, on a page just opened and on one that has checked some. */
export async function pageTimes(path: string, rounds: number) {
  const [server, browser] = await Promise.all([servePage(), launchTestBrowser()]);
  const bytes = readFileSync(path).toString("base64");
  const first: FileTimes[] = [];
  const later: FileTimes[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
      const page = await context.newPage();
      await page.addInitScript(noteTheWorker);
      await page.goto(server.address);
      await page.waitForSelector(".drop-area");
      for (let file = 0; file <= filesBeforeLater; file += 1) {
        const times = await droppedFile(page, `tep-${file}.xlsx`, bytes);
        if (file === 0) first.push(times);
        if (file === filesBeforeLater) later.push(times);
      }
      await context.close();
    }
    const spread = (of: keyof FileTimes, files: readonly FileTimes[]): Spread =>
      spreadOf(files.map((file) => file[of]));
    return {
      browser: browser.version(),
      first: { judged: spread("judged", first), shown: spread("shown", first) },
      later: { judged: spread("judged", later), shown: spread("shown", later) },
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
