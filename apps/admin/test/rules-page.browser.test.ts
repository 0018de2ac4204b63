import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { caseById, caseLink } from "./case-link";
import { usePages } from "./open-page";

const { open, takeFaults } = usePages();
const phone = { width: 390, height: 844 };

/** The entries that are listed, by id. */
const listed = (page: Page) =>
  page.locator("[data-entry]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-entry") ?? ""));

const entry = (page: Page, id: string) => page.locator(`[data-entry="${id}"]`);

async function openList(path: string): Promise<Page> {
  const page = await open(path);
  await page.waitForSelector("[data-entry]");
  return page;
}

describe("the list of rules", () => {
  it("shows the law of today, and of another day by its address", async () => {
    const page = await open("/quy-tac", { now: "2026-03-01T03:00:00Z" });
    await page.waitForSelector("[data-entry]");
    expect(await page.title()).toBe("Quy tắc – khuyến công Đồng Nai");
    expect(await listed(page)).toContain("level.local.advanced-machinery");
    await page.getByLabel("Xét vào ngày").fill("2025-12-01");
    await expect.poll(() => new URL(page.url()).search).toBe("?ngay=2025-12-01");
    expect(await listed(page)).toContain("level.local.advanced-machinery.before-programme");
    expect(await listed(page)).not.toContain("level.local.advanced-machinery");
    expect(await page.getByRole("link", { name: "Vấn đề chưa rõ" }).getAttribute("href")).toBe(
      "/quy-tac/van-de?ngay=2025-12-01",
    );
  });

  it("is searched without accents, and what was typed can be shared", async () => {
    const page = await openList("/quy-tac?ngay=2026-03-01");
    const all = (await listed(page)).length;
    await page.getByLabel("Tìm trong quy tắc").fill("may moc 300");
    expect(await listed(page)).toEqual(["level.national.advanced-machinery", "level.local.advanced-machinery"]);
    await page.getByText(`2 trên ${all} mục`).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get("tim")).toBe("may moc 300");
    await page.reload();
    await page.waitForSelector("[data-entry]");
    expect(await listed(page)).toHaveLength(2);
    await page.getByLabel("Tìm trong quy tắc").fill("khong ton tai");
    await page.getByText("Không có mục nào khớp").waitFor();
    await page.getByRole("button", { name: "Bỏ tìm và lọc" }).first().click();
    expect(await listed(page)).toHaveLength(all);
  });

  it("is filtered by mark, kind, activity and instrument together", async () => {
    const page = await openList("/quy-tac?ngay=2026-03-01");
    await page.getByLabel("Loại quy định", { exact: true }).selectOption("support-level");
    await page.getByLabel("Mức độ chắc chắn").selectOption("needs-legal-check");
    await page.getByLabel("Nội dung hoạt động").selectOption("demonstration-model");
    expect(await listed(page)).toEqual(["level.national.demonstration-model"]);
    await page.getByLabel("Văn bản được dẫn").selectOption("nd-45-2012");
    expect(await listed(page)).toEqual([]);
  });

  it("opens a row by keyboard to its figures, law and versions, and keeps it open while somebody types", async () => {
    const page = await openList("/quy-tac?ngay=2026-03-01");
    const row = entry(page, "level.local.advanced-machinery");
    await row.locator("summary").focus();
    await page.keyboard.press("Enter");
    const details = await row.locator(".entry-details").textContent();
    for (const said of ["50 % chi phí", "300 triệu đồng/cơ sở", "1,5 lần", "hết hiệu lực", "từ 07/01/2026"]) {
      expect(details).toContain(said);
    }
    expect(await row.locator(".entry-history li").count()).toBe(3);
    expect(new URL(page.url()).searchParams.get("muc")).toBe("level.local.advanced-machinery");
    await page.getByLabel("Tìm trong quy tắc").fill("may moc");
    expect(await row.locator(".entry-details").isVisible()).toBe(true);
  });

  it("lands on the entry that a link names, and says so where it is of another time", async () => {
    const page = await openList("/quy-tac?ngay=2026-03-01&muc=level.local.advanced-machinery.before-programme");
    await page.getByText("Mục này không có hiệu lực vào ngày 01/03/2026").waitFor();
    await page.getByRole("link", { name: "Xem vào ngày 06/01/2026" }).click();
    const row = entry(page, "level.local.advanced-machinery.before-programme");
    await row.locator(".entry-details").waitFor();
    await expect
      .poll(() => row.locator("summary").evaluate((element) => element === document.activeElement))
      .toBe(true);
  });

  it("says what is wrong with a day that is none, and with an entry that nobody knows", async () => {
    const page = await openList("/quy-tac?ngay=sai&muc=khong-co");
    await page.getByText("“sai” trong địa chỉ trang không phải là một ngày").waitFor();
    await page.getByText("Không có mục nào mang tên này").waitFor();
  });

  it("can be had again where it could not be loaded", async () => {
    const page = await open("/chuong-trinh");
    await page.route("**/rules-with-law-*.js", (route) => route.abort());
    await page.getByRole("link", { name: "Quy tắc" }).click();
    await page.getByText("Không tải được quy định").waitFor();
    expect(takeFaults()).not.toEqual([]);
    await page.unrouteAll();
    await page.getByRole("button", { name: "Tải lại" }).click();
    await page.waitForSelector("[data-entry]");
  });
});

describe("two days compared", () => {
  it("begin with the day on which Đồng Nai became a city: 95 units of another kind", async () => {
    const page = await open("/quy-tac/so-sanh");
    await page.getByText("95 xã, phường đổi loại địa bàn").waitFor();
    expect(await page.locator(".disclosure summary").allTextContents()).toContain(
      "xã của tỉnh → xã của thành phố trực thuộc trung ương: 62 đơn vị",
    );
  });

  it("by a press on a turning day, figure by figure", async () => {
    const page = await open("/quy-tac/so-sanh");
    await page.getByRole("button", { name: /01\/07\/2025/ }).click();
    await page.waitForSelector(".changed-entry");
    expect(new URL(page.url()).search).toBe("?tu=2025-06-30&den=2025-07-01");
    const machinery = page.locator(".changed-entry", { hasText: "Ứng dụng máy móc" });
    const cells = await machinery.locator("tr", { hasText: "Mức trần" }).locator("td").allTextContents();
    expect(cells).toEqual(["không có", "300 triệu đồng/cơ sở"]);
  });

  it("say so where nothing differs", async () => {
    const page = await open("/quy-tac/so-sanh?tu=2026-02-01&den=2026-02-02");
    await page.getByText("Hai ngày này có cùng một bộ quy định").waitFor();
  });
});

describe("the instruments", () => {
  it("are walked by arrow keys, chosen by Enter, and told in words beside the drawing", async () => {
    const page = await open("/quy-tac/van-ban?ngay=2026-03-01");
    const box = (id: string) => page.locator(`[data-instrument="${id}"]`);
    await box("nd-45-2012").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-instrument"))).toBe("nd-235-2025");
    expect(await page.locator('[data-instrument][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press("Enter");
    const details = page.locator(".instrument-details");
    await details.getByRole("heading", { name: "Nghị định số 235/2025/NĐ-CP" }).waitFor();
    expect(await details.textContent()).toContain("sửa đổi Nghị định số 45/2012/NĐ-CP");
    expect(await details.textContent()).toContain("còn hiệu lực vào ngày 01/03/2026");
    expect(new URL(page.url()).searchParams.get("so")).toBe("nd-235-2025");
    await details.getByRole("link", { name: "Xem các quy tắc này trong danh sách" }).click();
    await page.waitForSelector("[data-entry]");
    expect(await listed(page)).toContain("place-of-production");
  });

  it("all stand in the table, with what they do and what is done to them", async () => {
    const page = await open("/quy-tac/van-ban");
    const row = page.locator("tbody tr", { hasText: "Thông tư số 28/2018/TT-BTC" }).first();
    await row.waitFor();
    const said = (await page.locator("tbody tr").allTextContents()).find((text) =>
      text.startsWith("Thông tư số 28/2018"),
    );
    expect(said).toContain("thay thế Thông tư liên tịch số 26/2014/TTLT-BTC-BCT");
    expect(said).toContain("được sửa đổi bởi Thông tư số 64/2024/TT-BTC");
  });
});

describe("the open questions", () => {
  it("each have a page with readings, who could answer, and the rules that rest on them", async () => {
    const page = await open("/quy-tac/van-de?ngay=2026-03-01");
    await page.getByRole("link", { name: "Xét địa bàn sản xuất theo ngày nào?" }).click();
    const question = page.locator('[data-question="place-date"]');
    await question.waitFor();
    expect(await question.locator(".question-readings > li").count()).toBe(2);
    await question.getByRole("link", { name: "Địa bàn sản xuất", exact: true }).click();
    await entry(page, "place-of-production").locator(".entry-details").waitFor();
    await page.goBack();
    await question.waitFor();
  });

  it("are asked of the Department in a letter that can be downloaded", async () => {
    const page = await open("/quy-tac/van-de", { now: "2026-11-02T03:00:00Z" });
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải công văn hỏi Sở Công Thương" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("cong-van-hoi-so-cong-thuong.html");
    const letter = await readFile(await file.path(), "utf8");
    expect(letter).toContain("Sở Công Thương thành phố Đồng Nai");
    expect(letter).toContain("ngày 02 tháng 11 năm 2026");
  });

  it("are where an answer leads", async () => {
    const page = await open(caseLink(caseById("long-thanh-2026-june")));
    await page.getByRole("link", { name: "Xem vấn đề này trong Quy tắc" }).first().click();
    await page.locator('[data-question="place-date"]').waitFor();
    await page.goBack();
    await page.locator('[data-rule="place-of-production"]').getByRole("link", { name: "Xem trong Quy tắc" }).click();
    await entry(page, "place-of-production").locator(".entry-details").waitFor();
  });

  it("are named under an answer that rests on them, also where it does not hang on them", async () => {
    const page = await open(caseLink(caseById("machinery-700")));
    await page
      .getByRole("link", { name: "Mức chi của Nghị quyết số 02/2025/NQ-HĐND là bao nhiêu, áp dụng ở đâu?" })
      .click();
    await page.locator('[data-question="local-levels"]').waitFor();
    expect(page.url()).toContain("/quy-tac/van-de/local-levels");
  });

  it("say so where the address names none", async () => {
    const page = await open("/quy-tac/van-de/khong-co");
    await page.getByText("Không có vấn đề nào mang tên này").waitFor();
  });
});

describe("in English", () => {
  it.each(["/quy-tac?muc=place-of-production", "/quy-tac/so-sanh", "/quy-tac/van-ban", "/quy-tac/van-de"])(
    "%s has no Vietnamese words of its own",
    async (path) => {
      const page = await open(path);
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("heading", { level: 1, name: "Rules" }).waitFor();
      await page.waitForSelector("h2");
      const words = await page.locator("h2, h3, label, legend, th, dt, .button-secondary").allTextContents();
      // Numbers of instruments and names of places stay as they are.
      const own = words.map((word) => word.replaceAll(/\S*\/\S*|VBHN-\S*|Đồng Nai|Bình Phước/g, ""));
      expect(own.filter((word) => /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(word))).toEqual([]);
    },
  );
});

describe("every part of the page", () => {
  const desktop = { width: 1440, height: 900 };
  it.each([
    ["/quy-tac?ngay=2026-03-01&tim=may+moc+300&muc=level.local.advanced-machinery", "light", desktop],
    ["/quy-tac?ngay=2026-03-01&tim=may+moc+300&muc=level.local.advanced-machinery", "dark", phone],
    ["/quy-tac/so-sanh?tu=2026-01-06&den=2026-01-07", "dark", phone],
    ["/quy-tac/van-ban?so=tt-28-2018-btc", "light", phone],
    ["/quy-tac/van-de/place-date", "dark", desktop],
  ] as const)("%s has no fault that axe can find, in the %s theme", async (path, colorScheme, viewport) => {
    const page = await open(path, { viewport, colorScheme, reducedMotion: "reduce" });
    await page.waitForSelector(".rules-page h2");
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBe(screen);
  });
});
