import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { stateOf } from "./case-link";
import { usePages } from "./open-page";
import { type Answers, typeByKeyboard } from "./type-by-keyboard";

const { open } = usePages();

const workshop: Answers = {
  "/activity": "may moc thiet bi",
  "/category": "rural-establishment",
  "/stream": "local",
  "/applicant/legalForm": "enterprise",
  "/applicant/isRegistered": "yes",
  "/applicant/producesDirectly": "yes",
  "/applicant/mainLine": "agriculture-industry-construction",
  "/applicant/insuredWorkers": "40",
  "/applicant/sizedByCapitalOnly": "no",
  "/applicant/revenue": "20000",
  "/applicant/capital": "10.000,0",
  "/production/commune": "cam my",
  "/production/isInRecognisedCraftVillage": "no",
  "/production/trade": "1030",
  "/project/cost": "700",
  "/project/equipmentForm": "single",
  "/project/equipmentUse": "production",
  "/project/isNewEquipment": "yes",
  "/project/improvesOnPresentEquipment": "yes",
  "/commitments/investsTheRemainder": "yes",
  "/commitments/noOtherStateSource": "yes",
  "/earlierSupport": "none",
};

const cases: readonly (readonly [name: string, now: string, answers: Answers, outcome: string, sum: string])[] = [
  ["a machine of 700 million in Cẩm Mỹ", "2026-03-01T03:00:00Z", workshop, "eligible", "300"],
  [
    "the same in Long Thành on 01/06/2026",
    "2026-06-01T03:00:00Z",
    { ...workshop, "/production/commune": "long thanh" },
    "needs-judgement",
    "300",
  ],
  [
    "a demonstration model of 2.000 million, judged by an officer",
    "2026-03-01T03:00:00Z",
    {
      ...workshop,
      "/activity": "mo hinh trinh dien",
      "/project/cost": "2.000,0",
      "/project/isNewInNoveltyArea": "yes",
      "/project/outperformsLocalTechnology": "yes",
      "/project/isShownToOthers": "yes",
      "/judgements/technologyIsWorthEncouraging": "yes",
      "/judgements/technologyIsWorthEncouraging#1": "Nguyễn Thị Bình, chuyên viên",
      "/judgements/technologyIsWorthEncouraging#2": "Tiết kiệm nguyên liệu",
    },
    "eligible",
    "600",
  ],
];

describe("typed in with the keyboard alone", () => {
  it.each(cases)("%s", async (_name, now, answers, outcome, sum) => {
    const page = await open("/tra-cuu", { now });
    const met = await typeByKeyboard(page, answers);
    expect(met).toContain("/production/commune");
    expect(await page.locator(".answer-list a").allTextContents()).toEqual([]);
    expect(await page.locator(".outcome-card").getAttribute("data-outcome")).toBe(outcome);
    expect(await page.locator('[data-sum="highest"]').textContent()).toBe(sum);
  });

  it("reaches a missing field from the answer", async () => {
    const page = await open(stateOf("needs-information"));
    const link = page.locator("#con-thieu a").first();
    const label = await link.textContent();
    await link.press("Enter");
    const focused = await page.evaluate(() => document.activeElement?.closest("[data-pointer]")?.textContent);
    expect(label).not.toBe("");
    expect(focused).not.toBeUndefined();
    expect(await page.evaluate(() => document.activeElement?.closest(".lookup-form") !== null)).toBe(true);
  });
});

describe("the commune", () => {
  const field = (page: Page) => page.getByRole("combobox", { name: /Nơi sản xuất thuộc xã, phường nào/ });
  const pointed = async (page: Page) => {
    const id = await field(page).getAttribute("aria-activedescendant");
    return id === null ? undefined : page.locator(`[id="${id}"]`).textContent();
  };

  it("offers all 95 with the kind of the day, and walks them with the arrows", async () => {
    const page = await open(stateOf("needs-information"));
    await field(page).focus();
    expect(await field(page).getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("ArrowDown");
    expect(await field(page).getAttribute("aria-expanded")).toBe("true");
    expect(await page.locator(".combobox-option").count()).toBe(95);
    await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowUp");
    expect(await pointed(page)).toMatch(/^(Xã|Phường) /);
    await page.keyboard.press("Escape");
    expect(await field(page).getAttribute("aria-expanded")).toBe("false");
    expect(await field(page).getAttribute("aria-activedescendant")).toBeNull();
  });

  it("finds without accents, never chooses between look-alikes, and chooses with Enter", async () => {
    const page = await open(stateOf("needs-information"));
    await field(page).focus();
    await page.keyboard.type("loc thanh");
    expect(await page.locator(".combobox-option").count()).toBe(2);
    expect(await pointed(page)).toBeUndefined();
    await field(page).fill("long thanh");
    await page.keyboard.press("ArrowDown");
    expect(await pointed(page)).toContain("Phường Long Thành");
    await page.keyboard.press("Enter");
    expect(await field(page).inputValue()).toBe("Phường Long Thành");
    expect(await field(page).getAttribute("aria-expanded")).toBe("false");
  });

  it("takes a single fit on leaving, says when nothing fits, and is emptied with Escape", async () => {
    const page = await open(stateOf("needs-information"));
    await field(page).focus();
    await page.keyboard.type("cam my");
    await page.keyboard.press("Tab");
    expect(await field(page).inputValue()).toBe("Xã Cẩm Mỹ");
    await field(page).fill("Sài Gòn");
    await page.keyboard.press("Tab");
    expect(await page.getByText("Không có xã, phường “Sài Gòn”").count()).toBe(1);
    expect(await field(page).getAttribute("aria-invalid")).toBe("true");
    await field(page).focus();
    await page.keyboard.press("Escape");
    expect(await field(page).inputValue()).toBe("");
  });
});

describe("sums", () => {
  it("asks about 1.234 and takes the reading that is chosen", async () => {
    const page = await open(stateOf("eligible"));
    const cost = page.getByLabel("Tổng chi phí");
    await cost.fill("1.234");
    expect(await page.locator("[data-sum]").count()).toBe(0);
    await page.getByRole("button", { name: "1.234 triệu (1.234.000.000 đồng)" }).click();
    expect(await cost.inputValue()).toBe("1234");
    expect(await page.getByText("= 1.234.000.000 đồng").count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field-project-cost");
    await cost.fill("1.234");
    await page.getByRole("button", { name: "1,234 triệu (1.234.000 đồng)" }).click();
    expect(await cost.inputValue()).toBe("1,234");
  });

  it("counts earlier support once a row is whole", async () => {
    const page = await open(stateOf("eligible"));
    await page.getByRole("radio", { name: "Đã nhận" }).check();
    expect(await page.locator(".outcome-card [data-sum]").count()).toBe(0);
    await page.getByLabel("Nội dung đã được hỗ trợ").selectOption("advanced-machinery");
    await page.getByLabel("Số tiền").fill("200");
    await page.getByLabel("Năm", { exact: true }).selectOption("2024");
    expect(await page.locator(".support-sum-readings li").count()).toBe(3);
  });
});

describe("while fields come and go", () => {
  it("the field with the focus stays where it is", async () => {
    const page = await open(stateOf("needs-information"));
    const commune = page.getByRole("combobox", { name: /Nơi sản xuất thuộc xã, phường nào/ });
    await commune.focus();
    await commune.scrollIntoViewIfNeeded();
    const top = async () => (await commune.boundingBox())?.y;
    const before = await top();
    await page.keyboard.type("long thanh");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(350);
    expect(await top()).toBe(before);
  });

  it("keeps an answered field that no longer matters, and says that it does not", async () => {
    const page = await open(stateOf("not-eligible"));
    const commune = page.locator('[data-pointer="/production/commune"]');
    expect(await commune.textContent()).not.toContain("Không ảnh hưởng");
    await page
      .locator('[data-pointer="/production/isInRecognisedCraftVillage"]')
      .getByRole("radio", { name: "Có" })
      .check();
    expect(await commune.textContent()).toContain("Không ảnh hưởng");
  });
});
