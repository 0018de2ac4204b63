import { dongNai } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import { expect, test } from "vitest";
import { ask } from "../../test/ask.js";

const path = "/v1/rulebooks/dong-nai?asOf=2026-03-01";

test("gives every entry in force with its law in words, its dates and its mark", async () => {
  const { status, body } = await ask(path);
  const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
  expect(status).toBe(200);
  expect(body.rulebook).toEqual({ jurisdiction: "dong-nai", asOf: "2026-03-01", hash: rulebook.hash });
  expect(body.entries.map(({ id }: { id: string }) => id)).toEqual(rulebook.entries.map(({ id }) => id));
  expect(body.entries[0].law[0].text.vi).toContain("Nghị định");
  expect(body.coverage).toHaveLength(5);
});

test("a reader who has it already is told so", async () => {
  const tag = (await ask(path)).headers.get("etag") ?? expect.fail();
  const again = (wanted: string) => ask(path, { headers: { "If-None-Match": wanted } });
  expect((await again(tag)).status).toBe(304);
  expect((await again(`"other", W/${tag}`)).status).toBe(304);
  expect((await again('"other"')).status).toBe(200);
  expect((await ask("/v1/rulebooks/dong-nai?asOf=2026-06-01")).headers.get("etag")).not.toBe(tag);
});

test.each(["atlantis", "toString", "__proto__", "%2e%2e", "x".repeat(2_000)])("%s is not found", async (name) => {
  const { status, body } = await ask(`/v1/rulebooks/${name}?asOf=2026-03-01`);
  expect(status).toBe(404);
  expect(body.detail.length).toBeLessThan(300);
});
