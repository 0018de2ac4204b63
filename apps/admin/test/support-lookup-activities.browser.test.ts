import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { caseLink, relocationWithoutLoans, stateOf } from "./case-link";
import { usePages } from "./open-page";

const { open } = usePages();

const chooser = (page: Page) => page.getByRole("combobox", { name: "Đề nghị hỗ trợ việc gì?" });
const options = (page: Page) => page.locator(".activity-question .combobox-option");
const asked = (page: Page) => page.locator(".outcome-asked");

describe("the chooser of activities", () => {
  it("leads from every activity that can be decided to an answer, and to one question at least", async () => {
    const page = await open("/tra-cuu");
    const reached = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>(".activity-question input");
      const list = () => [...document.querySelectorAll<HTMLElement>(".activity-question .combobox-option")];
      input?.click();
      return list().map((_, index) => {
        input?.click();
        const option = list()[index];
        const name = option?.firstElementChild?.textContent ?? "";
        option?.click();
        return {
          name,
          asked: document.querySelector(".outcome-asked")?.textContent ?? "",
          fields: document.querySelectorAll(".lookup-field").length,
        };
      });
    });
    expect(reached.length).toBeGreaterThan(45);
    expect(new Set(reached.map(({ name }) => name)).size).toBe(reached.length);
    for (const { name, asked: question, fields } of reached) {
      expect(question, name).toContain(`"${name}"`);
      expect(fields, name).toBeGreaterThan(0);
    }
  });

  it("shows groups in the order of the law, and what parts belong to", async () => {
    const page = await open("/tra-cuu");
    await chooser(page).click();
    const groups = await page.getByRole("group").locator(".combobox-group").allTextContents();
    expect(groups).toHaveLength(9);
    expect(groups[0]).toBe("Đào tạo nghề, truyền nghề");
    await page.keyboard.type("trien lam trong nuoc");
    expect(await page.locator(".combobox-whole").allTextContents()).toEqual(["Hội chợ, triển lãm trong nước"]);
    expect(await options(page).count()).toBe(2);
  });

  it("keeps the answer while one looks for another activity, and comes back to it with Escape", async () => {
    const page = await open(stateOf("eligible"));
    const chosen = await chooser(page).inputValue();
    await chooser(page).focus();
    await page.keyboard.type("nhan hieu");
    expect(await page.locator(".outcome-card").getAttribute("data-outcome")).toBe("eligible");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await chooser(page).inputValue()).toBe(chosen);
    await page.keyboard.type("xe buýt");
    await page.keyboard.press("Tab");
    expect(await chooser(page).inputValue()).toBe(chosen);
  });

  it("opens at what is chosen", async () => {
    const page = await open(stateOf("loan interest"));
    await chooser(page).press("ArrowDown");
    const pointed = page.locator(".combobox-option-pointed");
    expect(await pointed.textContent()).toContain("Hỗ trợ lãi suất vốn vay khi di dời");
    const [option, list] = [await pointed.boundingBox(), await page.locator(".combobox-list:visible").boundingBox()];
    expect((option?.y ?? 0) + (option?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0) + 1);
  });

  it("asks for a part where a link names an activity that is only decided by its parts", async () => {
    const page = await open(caseLink({ asOf: "2026-03-01", application: { activity: "trade-fair", planYear: 2026 } }));
    expect(await page.locator(".outcome-card").count()).toBe(0);
    await page.getByRole("button", { name: "Tham gia hội chợ, triển lãm trong nước" }).click();
    expect(await asked(page).textContent()).toContain("Tham gia hội chợ");
  });

  it("moves nothing when an activity is chosen", async () => {
    const page = await open("/tra-cuu");
    const date = page.getByLabel("Ngày quyết định hỗ trợ");
    const before = (await date.boundingBox())?.y;
    await chooser(page).fill("nhan hieu");
    expect((await date.boundingBox())?.y).toBe(before);
    await page.keyboard.press("Enter");
    expect(await chooser(page).inputValue()).toContain("nhãn hiệu");
    expect((await date.boundingBox())?.y).toBe(before);
  });
});

describe("an answer without a sum", () => {
  it("is calm: eligible, how the money is fixed, and no talk of a highest sum", async () => {
    const page = await open(stateOf("without a sum"));
    const card = page.locator(".outcome-card");
    expect(await card.getAttribute("data-outcome")).toBe("eligible");
    expect(await card.locator("[data-no-sum]").textContent()).toContain("Mức tiền: theo định mức chi");
    expect(await card.textContent()).not.toContain("mức tối đa");
    expect(await page.locator('[data-pointer="/production/trade"]').count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[data-sheet]").textContent()).toContain("Mức tiền: theo định mức chi");
  });
});

describe("loans", () => {
  it("are typed with the keyboard alone, month by month, and the sum follows", async () => {
    const page = await open(caseLink(relocationWithoutLoans));
    await page.locator("#field-loans input").last().focus();
    await page.keyboard.press("ArrowUp");
    expect(await page.locator("#field-loans input:checked").getAttribute("value")).toBe("some");
    // Machines, medium term, đồng.
    for (const downs of [2, 2, 1]) {
      await page.keyboard.press("Tab");
      for (let press = 0; press < downs; press += 1) await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Tab");
    await page.keyboard.type("11/2025");
    await page.keyboard.press("Tab");
    for (const paid of ["15.000.000", "14500000", "x"]) {
      await page.keyboard.type(paid);
      await page.keyboard.press("Enter");
    }
    expect(await page.locator(".loan-months-faults").textContent()).toContain("Tháng 01/2026");
    expect(await page.locator(".outcome-card [data-sum]").count()).toBe(0);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Delete");
    expect(await page.locator('[data-sum="highest"]').textContent()).toBe("14,75");
    expect(await page.getByText("2 tháng được tính").count()).toBe(1);
  });

  it("take two columns copied from a sheet", async () => {
    const page = await open(stateOf("loan interest"), { permissions: ["clipboard-read", "clipboard-write"] });
    const cell = page.getByLabel("Tháng 11/2025: Lãi đã trả");
    await page.evaluate(() => navigator.clipboard.writeText("20.000.000\t18.000.000\r\n20.000.000\t18.000.000\r\n"));
    await cell.press("ControlOrMeta+v");
    expect(await page.getByLabel("Tháng 12/2025: Lãi đã trả").inputValue()).toBe("20.000.000");
    // Half of 18 and 18; the third month stays overdue.
    expect(await page.locator('[data-sum="highest"]').textContent()).toBe("18");
    await page.reload();
    expect(await cell.inputValue()).toBe("20.000.000");
  });
});
