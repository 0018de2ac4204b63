import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { usePages } from "./open-page";

const { open, takeFaults } = usePages();

async function openMap(date: string): Promise<Page> {
  const page = await open(`/chuong-trinh?ngay=${date}`);
  await page.waitForSelector(".commune-map-unit");
  return page;
}

const countsOnMap = (page: Page) =>
  page.evaluate(() => [
    document.querySelectorAll(".commune-map-unit.place-holds").length,
    document.querySelectorAll(".commune-map-unit.place-craft-village-only").length,
    document.querySelectorAll(".commune-map-unit.place-outside-coverage").length,
  ]);

const countsInLegend = (page: Page) =>
  page.locator("dd[data-result]").evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));

describe("the programme page", () => {
  it("is where the root address leads, in Vietnamese, under its own title", async () => {
    const page = await open("/");
    expect(new URL(page.url()).pathname).toBe("/chuong-trinh");
    expect(await page.title()).toBe("Chương trình khuyến công 2026–2030 – khuyến công Đồng Nai");
    expect(await page.getAttribute("html", "lang")).toBe("vi");
  });

  it("shows the thirteen targets of Decision 33, each with its unit", async () => {
    const page = await open("/chuong-trinh");
    const shown = await page
      .locator(".target")
      .evaluateAll((items) =>
        items.map((item) =>
          [".target-figure", ".target-unit"].map((part) => item.querySelector(part)?.textContent).join(" "),
        ),
      );
    expect(shown.sort()).toEqual(
      [
        "15 lớp",
        "9 hội thảo",
        "5 mô hình",
        "48 cơ sở",
        "3 lần",
        "2 lần",
        "15 hội chợ",
        "10 phòng",
        "10 bản tin",
        "60 chuyên đề",
        "15 hội thảo",
        "15 lớp",
        "5 đoàn",
      ].sort(),
    );
  });

  it("shows the money of every year, its totals and its shares", async () => {
    const page = await open("/chuong-trinh");
    const rows = await page
      .locator("#kinh-phi tr")
      .evaluateAll((all) => all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows).toEqual([
      ["2026", "6.606", "3.740", "10.346"],
      ["2027", "6.166", "3.740", "9.906"],
      ["2028", "7.256", "4.340", "11.596"],
      ["2029", "6.766", "4.340", "11.106"],
      ["2030", "7.856", "4.940", "12.796"],
      ["Cả giai đoạn", "34.650", "21.100", "55.750"],
      ["Tỷ trọng", "62,15 %", "37,85 %", "100,00 %"],
    ]);
    const bars = await page
      .locator(".money-chart-bar")
      .evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label")));
    expect(bars).toHaveLength(5);
    expect(bars[4]).toContain("7.856");
  });
});

describe("the map of the place test", () => {
  it.each([
    ["2025-10-14", [0, 0, 95]],
    ["2025-10-15", [95, 0, 0]],
    ["2026-04-29", [95, 0, 0]],
    ["2026-04-30", [62, 33, 0]],
  ])("on %s counts %j", async (date, counts) => {
    const page = await openMap(date);
    expect(await countsOnMap(page)).toEqual(counts);
    expect(await countsInLegend(page)).toEqual(counts);
  });

  it("follows the quick dates and keeps the day in the address", async () => {
    const page = await openMap("2026-04-29");
    await page.getByRole("button", { name: /30\/04\/2026/ }).click();
    expect(await countsOnMap(page)).toEqual([62, 33, 0]);
    expect(new URL(page.url()).searchParams.get("ngay")).toBe("2026-04-30");
    expect(await page.locator("output").textContent()).toBe("Thứ Năm, ngày 30/04/2026");
  });

  it("says when the address holds no day", async () => {
    const page = await open("/chuong-trinh?ngay=30-04");
    expect(await page.locator(".field-error").textContent()).toContain("30-04");
  });

  it("finds names typed without accents and chooses by click on the map", async () => {
    const page = await openMap("2026-04-30");
    await page.getByRole("searchbox").fill("loc thanh");
    expect(await page.getByRole("option").allTextContents()).toHaveLength(2);
    await page.locator('[data-code="26368"]').click();
    expect(await page.locator(".commune-detail h3").textContent()).toBe("Phường Long Thành");
  });

  it("keeps the list when the boundaries cannot be had, and fetches them again on demand", async () => {
    const page = await open("/chuong-trinh");
    await page.route("**/*.json", (route) => route.abort());
    await page.reload();
    await page.getByText("Không tải được bản đồ").waitFor();
    expect(await page.getByRole("option").count()).toBe(95);
    await page.unroute("**/*.json");
    await page.getByRole("button", { name: "Tải lại bản đồ" }).click();
    await page.waitForSelector(".commune-map-unit");
    expect(takeFaults().every((fault) => fault.includes("ERR_FAILED"))).toBe(true);
  });
});

describe("with the keyboard alone", () => {
  it("skips to the content", async () => {
    const page = await open("/chuong-trinh");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Chuyển đến nội dung chính");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  });

  it("searches, walks the list, sees the map follow, and chooses", async () => {
    const page = await openMap("2026-04-30");
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("long th");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("listbox");
    await page.keyboard.press("End");
    const pointed = await page.locator(".commune-option-pointed").textContent();
    expect(pointed).toContain("Long Thành");
    expect(await page.locator(".commune-map-name").textContent()).toBe("Phường Long Thành");
    await page.keyboard.press("Enter");
    expect(await page.locator(".commune-detail h3").textContent()).toBe("Phường Long Thành");
    expect(new URL(page.url()).searchParams.get("xa")).toBe("26368");
  });
});

describe("the other language", () => {
  it("changes every word, the language of the document and its title, and is kept", async () => {
    const page = await open("/chuong-trinh");
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.locator("h1").textContent()).toContain("industrial-promotion programme");
    expect(await page.title()).toContain("Industrial-promotion programme");
    await page.reload();
    await page.getByRole("heading", { name: "Targets" }).waitFor();
    await page.getByRole("button", { name: "Tiếng Việt" }).click();
    expect(await page.getAttribute("html", "lang")).toBe("vi");
  });
});
