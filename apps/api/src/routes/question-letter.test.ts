import { describe, expect, it, test } from "vitest";
import { ask } from "../../test/ask.js";
import { createApp } from "../app.js";

const app = createApp();
const letter = (query: string, init?: RequestInit) => app.request(`/v1/questions/letter?${query}`, init);

describe("the letter of questions", () => {
  it("is a page to print, in Vietnamese, unless something else is asked for", async () => {
    const response = await letter("asOf=2026-11-02");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const page = await response.text();
    expect(page).toContain('<html lang="vi">');
    expect(page).toContain("Kính gửi: Sở Công Thương thành phố Đồng Nai.");
  });

  it("is text when Markdown is asked for, and English to read along", async () => {
    const response = await letter("asOf=2026-11-02&format=markdown&language=en");
    expect(response.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(await response.text()).toContain("To: the Department of Industry and Trade of Đồng Nai city.");
  });

  test.each([
    ["2026-04-29", "tỉnh Đồng Nai"],
    ["2026-04-30", "thành phố Đồng Nai"],
  ])("of %s speaks of %s", async (asOf, name) => {
    expect(await (await letter(`asOf=${asOf}`)).text()).toContain(`Sở Công Thương ${name}`);
  });

  it("has a tag of its own for each form, and is not sent twice", async () => {
    const tagOf = async (query: string) => (await letter(query)).headers.get("etag") ?? "";
    const tags = await Promise.all(
      ["", "&format=markdown", "&language=en"].map((rest) => tagOf(`asOf=2026-11-02${rest}`)),
    );
    expect(new Set(tags).size).toBe(3);
    const again = await letter("asOf=2026-11-02", { headers: { "If-None-Match": tags[0] ?? "" } });
    expect(again.status).toBe(304);
  });

  test.each([
    ["", "request.required", "asOf"],
    ["asOf=2026-13-01", "request.not-a-day", "asOf"],
    ["asOf=2025-06-30", "request.day-not-on-record", "asOf"],
    ["asOf=2026-11-02&format=pdf", "request.not-a-choice", "format"],
    ["asOf=2026-11-02&to=bo", "request.unknown-parameter", "to"],
  ])("?%s is refused: %s", async (query, code, pointer) => {
    const { status, body } = await ask(`/v1/questions/letter?${query}`);
    expect(status).toBe(400);
    expect(body.findings).toMatchObject([{ code, pointer }]);
  });
});
