import type { Page } from "playwright-core";

/** Shows another case on a look-up that is open, as a link pasted into the same tab does. */
export async function showCase(page: Page, path: string): Promise<void> {
  await page.evaluate(
    async (hash) => {
      if (location.hash === hash) return;
      // The page listens longer than this does, so it has answered when this hears.
      const shown = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
      location.hash = hash;
      await shown;
    },
    path.replace(/^[^#]*/, ""),
  );
}
