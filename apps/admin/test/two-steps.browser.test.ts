import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { stateOf } from "./case-link";
import { holdBack, secondStep } from "./hold-back";
import { usePages, waitUntilThere } from "./open-page";

const { address, open, takeFaults } = usePages();
const phone = { width: 390, height: 844 };
const withoutLaw = "/khong-co";

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

describe("while the law is still to come", () => {
  it.each([
    ["Tra cứu hỗ trợ", ".lookup-form"],
    ["Quy tắc", "[data-entry]"],
  ])("the frame of %s stands, has the focus, names the tab, and says that it waits", async (name, last) => {
    const page = await open(withoutLaw);
    const law = await holdBack(page);
    await page.getByRole("link", { name }).click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    expect(await page.title()).toBe(`${name} – khuyến công Đồng Nai`);
    expect(await page.getByRole("status").allTextContents()).toContain("Đang tải quy định…");
    expect(await page.locator('[aria-busy="true"]').count()).toBeGreaterThan(0);
    expect(await page.locator(last).count()).toBe(0);
    law.release();
    await page.waitForSelector(last);
    await waitUntilThere(page);
    expect(await page.getByText("Đang tải quy định…").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  });

  it("the look-up has no fault that axe can find, and never scrolls sideways", async () => {
    const page = await open(withoutLaw, { viewport: phone, colorScheme: "dark" });
    await holdBack(page);
    await page.goto(address(stateOf("eligible")));
    await page.waitForSelector("h1");
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });

  it("the skip link leaves the case in the address alone", async () => {
    const page = await open(withoutLaw);
    const law = await holdBack(page);
    await page.goto(address(stateOf("with a judgement")));
    await page.waitForSelector("h1");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    law.release();
    await page.waitForSelector('.outcome-card[data-outcome="eligible"]');
    expect(await page.getByLabel("Người kết luận").inputValue()).toBe("Cán bộ thẩm định");
  });

  it("a pointer that rests on the link has it come already", async () => {
    const page = await open(withoutLaw);
    const asked = page.waitForRequest(secondStep);
    await page.getByRole("link", { name: "Tra cứu hỗ trợ" }).hover();
    await asked;
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Không tìm thấy trang");
  });
});

describe("when the law does not come", () => {
  it("the look-up says so in its frame, and loses no part of the case when it is loaded again", async () => {
    const page = await open(withoutLaw);
    await page.route(secondStep, (route) => route.abort());
    await page.goto(address(stateOf("with a judgement")));
    await page.getByText("Không tải được quy định").waitFor();
    expect(takeFaults()).not.toEqual([]);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Tra cứu hỗ trợ");
    expect(await faultsOf(page)).toEqual([]);
    await page.unrouteAll();
    await page.getByRole("button", { name: "Tải lại" }).click();
    await page.waitForSelector('.outcome-card[data-outcome="eligible"]');
    expect(await page.getByLabel("Người kết luận").inputValue()).toBe("Cán bộ thẩm định");
  });
});
