import { AxeBuilder } from "@axe-core/playwright";
import { dong, formatMillions, formatMoney } from "@khuyencong/core/basis";
import { outcomeLabels } from "@khuyencong/core/explanation";
import { workedCases } from "@khuyencong/core/worked-cases";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { caseById, caseLink, stateOf, statesOfThePage } from "./case-link";
import { usePages } from "./open-page";
import { showCase } from "./show-case";

const { open } = usePages();
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

/** What the page says of a case, read in one go. */
function said(page: Page) {
  return page.evaluate(() => {
    const card = document.querySelector(".outcome-card");
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? undefined;
    return {
      outcome: card?.getAttribute("data-outcome"),
      highest: textOf('.outcome-card [data-sum="highest"]'),
      counterpart: textOf('.outcome-card [data-sum="counterpart"]'),
      binding: document.querySelector(".outcome-card [data-binding]")?.getAttribute("data-binding"),
      sums: document.querySelectorAll("[data-sum]").length,
      advance: document.querySelector("[data-advance]")?.getAttribute("data-advance"),
      advanceText: textOf("[data-advance]"),
      rules: [...document.querySelectorAll("[data-rule]")].map((rule) => rule.getAttribute("data-rule")),
    };
  });
}

describe("today", () => {
  it.each(["Asia/Ho_Chi_Minh", "UTC", "America/New_York"])(
    "is the day in Việt Nam, on a computer in %s",
    async (zone) => {
      // Half past midnight on 30/04/2026, the day on which ten communes became wards.
      const page = await open("/tra-cuu", { now: "2026-04-29T17:30:00Z", timezoneId: zone });
      expect(await page.getByLabel("Ngày quyết định hỗ trợ").inputValue()).toBe("2026-04-30");
    },
  );
});

describe("every worked case, through the page", () => {
  it("by its link, one after the other", async () => {
    const page = await open("/tra-cuu");
    for (const workedCase of workedCases) {
      const { expected, title } = workedCase;
      await showCase(page, caseLink(workedCase));
      const now = await said(page);
      expect(now.outcome, title.vi).toBe(expected.outcome);
      if (expected.highest !== undefined) {
        expect(now.highest, title.vi).toBe(formatMillions(dong(expected.highest)));
      }
      if (expected.counterpart !== undefined) {
        expect(now.counterpart, title.vi).toBe(formatMoney(dong(expected.counterpart)).vi);
      }
      if (expected.binding !== undefined) expect(now.binding, title.vi).toBe(expected.binding);
      if (typeof expected.advance === "number") {
        expect(now.advance, title.vi).toBe("allowed");
        expect(now.advanceText, title.vi).toContain(formatMoney(dong(expected.advance)).vi);
      } else if (expected.advance !== undefined) {
        expect(now.advance, title.vi).toBe(expected.advance);
      }
      for (const code of (expected.findings ?? []).filter((each) => each.startsWith("rule."))) {
        const rule = code.replace("rule.", "");
        expect(
          now.rules.filter((each) => each === rule),
          title.vi,
        ).toHaveLength(1);
      }
      if (expected.outcome === "not-eligible") expect(now.sums, title.vi).toBe(0);
    }
  });

  it("tells every reading with what follows", async () => {
    const page = await open(stateOf("needs-judgement"));
    const readings = await page.locator(".open-question-follows").allTextContents();
    expect(readings).toEqual(["Hiểu như vậy thì: không đủ điều kiện.", "Hiểu như vậy thì: đủ điều kiện."]);
    expect(await page.getByRole("heading", { name: /Hướng khác còn mở/ }).count()).toBe(1);
  });

  it("tells the trade in the words of the list, with what to look at", async () => {
    const { asOf, application } = caseById("machinery-700");
    const trade = { code: "2392", version: "vsic-2025" };
    const production = { ...application.production, trade };
    const page = await open(caseLink({ asOf, application: { ...application, production } }));
    await page.getByText("Mã ngành 2392 được xếp vào: vật liệu xây dựng").waitFor();
    expect(await page.getByText("Không loại trừ cả lớp: chỉ gạch đất sét nung").count()).toBe(1);
  });

  it("announces the outcome and nothing else", async () => {
    const page = await open(stateOf("eligible"));
    expect(await page.locator("[data-live]").textContent()).toBe("Đủ điều kiện. Tối đa 300 triệu đồng");
    expect(await page.locator(".answer-panel [aria-live]").count()).toBe(1);
  });
});

describe("the link", () => {
  it("loses the names at once, and a reload in the same tab loses nothing", async () => {
    const page = await open(stateOf("with a judgement"));
    expect(await page.locator(".outcome-card").getAttribute("data-outcome")).toBe("eligible");
    const hash = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("ho-so") ?? "";
    expect(Buffer.from(hash, "base64url").toString()).not.toContain("Cán bộ");
    await page.reload();
    expect(await page.locator(".outcome-card").getAttribute("data-outcome")).toBe("eligible");
    expect(await page.getByLabel("Người kết luận").inputValue()).toBe("Cán bộ thẩm định");
  });

  it("asks whoever opens it to name who judged", async () => {
    const first = await open(stateOf("with a judgement"));
    const page = await open(new URL(first.url()).pathname + new URL(first.url()).hash);
    expect(await page.locator(".outcome-card").getAttribute("data-outcome")).toBe("needs-judgement");
    expect(await page.getByLabel("Người kết luận").inputValue()).toBe("");
  });

  it("is copied with a word of confirmation", async () => {
    const page = await open(stateOf("eligible"), { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Sao chép liên kết" }).click();
    await page.getByText("Đã sao chép liên kết").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it("says when it is broken, and leaves an empty form", async () => {
    const page = await open(stateOf("broken"));
    expect(await page.getByRole("alert").textContent()).toContain("Không đọc được liên kết này");
    expect(await page.locator(":checked[type=radio]").count()).toBe(0);
    await page.getByRole("button", { name: "Bắt đầu với biểu mẫu trống" }).click();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(new URL(page.url()).hash).toBe("");
  });

  it("lets 'back' lead to the case before, not through single letters", async () => {
    const page = await open("/tra-cuu");
    await page.getByRole("button", { name: /Cẩm Mỹ/ }).click();
    await page.getByLabel("Tổng chi phí").fill("500");
    await page.getByText("Phần đơn vị tự chi: 250 triệu đồng").waitFor();
    await page.getByRole("button", { name: "Bắt đầu lại" }).click();
    expect(await page.locator(".outcome-card").count()).toBe(0);
    await page.goBack();
    expect(await page.locator('[data-sum="highest"]').textContent()).toBe("250");
    expect(await page.getByLabel("Tổng chi phí").inputValue()).toBe("500");
    await page.goBack();
    expect(await page.locator(".outcome-card").count()).toBe(0);
    await page.goForward();
    expect(await page.locator('[data-sum="highest"]').textContent()).toBe("250");
  });

  it("survives the skip link", async () => {
    const page = await open(stateOf("eligible"));
    const before = page.url();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  });
});

describe("the examples", () => {
  it.each([
    [/Cẩm Mỹ/, "eligible"],
    [/Long Thành/, "needs-judgement"],
    [/Mô hình trình diễn/, "eligible"],
  ] as const)("%s fills the form, is marked as assumed, and comes out as told", async (name, outcome) => {
    const page = await open("/tra-cuu");
    await page.getByRole("button", { name }).click();
    expect(await page.locator(".outcome-card").getAttribute("data-outcome")).toBe(outcome);
    expect(await page.locator(".outcome-card").textContent()).toContain("Ví dụ – dữ liệu giả định");
    await page.reload();
    expect(await page.locator(".outcome-card").textContent()).toContain("Ví dụ – dữ liệu giả định");
  });
});

describe("in English", () => {
  it("says every outcome, and no Vietnamese words of its own", async () => {
    const page = await open("/tra-cuu");
    await page.getByRole("button", { name: "English" }).click();
    for (const outcome of ["eligible", "needs-judgement", "not-eligible", "needs-information"] as const) {
      await showCase(page, stateOf(outcome));
      expect(await page.locator(".outcome-card h2").textContent()).toBe(outcomeLabels[outcome].en);
      // Names of places, trades and offices stay Vietnamese; the page's own words must not.
      const words = await page.locator("legend, label, .answer-panel h3, .button").allTextContents();
      expect(words.filter((word) => /Đơn vị|Kết quả|Vì sao|Còn thiếu|Chưa rõ|Căn cứ/.test(word))).toEqual([]);
    }
  });
});

describe("every state of the page", () => {
  const allRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  it.each([
    ["desktop", "light", desktop, { type: "tag", values: allRules }],
    // The words and their order are the same; colours and sizes are not.
    ["phone", "dark", phone, { type: "rule", values: ["color-contrast", "target-size"] }],
  ] as const)(
    "has no fault that axe can find, on a %s in the %s theme",
    async (_, colorScheme, viewport, runOnly) => {
      const page = await open("/tra-cuu", { viewport, colorScheme, reducedMotion: "reduce" });
      for (const [state, path] of Object.entries(statesOfThePage)) {
        await showCase(page, path);
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .options({ runOnly: { type: runOnly.type, values: [...runOnly.values] } })
          .analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
        expect(found, state).toEqual([]);
        const [content, screen] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(content, state).toBe(screen);
      }
    },
    90_000,
  );
});

describe("on a phone", () => {
  it("keeps the gist in a bar that leads to the answer and then makes room", async () => {
    const page = await open(stateOf("eligible"), { viewport: phone });
    const bar = page.locator(".summary-bar button");
    expect(await bar.textContent()).toContain("Tối đa 300 triệu đồng");
    await bar.click();
    await expect.poll(() => bar.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("ket-qua");
  });
});

describe("the sheet to take along", () => {
  it("is all that is printed", async () => {
    const page = await open(stateOf("eligible"));
    expect(await page.locator("[data-sheet]").isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[data-sheet]").isVisible()).toBe(true);
    for (const other of [".page-heading", ".lookup-form", ".answer-panel", ".header", ".footer"]) {
      expect(await page.locator(other).isVisible(), other).toBe(false);
    }
    expect(await page.locator(".take-away-bring li").count()).toBeGreaterThan(5);
    expect(await page.locator(".take-away-next li").count()).toBe(3);
  });

  it("fits one page of A4, in both languages", async () => {
    const page = await open(stateOf("eligible"));
    for (const language of ["Tiếng Việt", "English"]) {
      const other = page.getByRole("button", { name: language });
      if ((await other.count()) > 0) await other.click();
      for (const id of ["machinery-700", "model-4000", "long-thanh-2026-june", "long-thanh-2028", "large-enterprise"]) {
        await showCase(page, caseLink(caseById(id)));
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g), `${id}, ${language}`).toHaveLength(1);
      }
    }
  });
});
