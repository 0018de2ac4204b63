import type { Page } from "playwright-core";

/** The scripts of a page's second step: the law, and what answers from it. */
export const secondStep = /\/(?:support-lookup|rules-with-law)-(?!page-)[\w-]{8}\.js$/;

/** Holds back the second step of every page, as a bad connection does, until it is released. */
export async function holdBack(page: Page): Promise<{ readonly release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(secondStep, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}
