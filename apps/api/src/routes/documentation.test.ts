import { readFile } from "node:fs/promises";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { createApp } from "../app.js";
import { openapiDocument, openapiText } from "../documentation/openapi-document.js";

const app = createApp();

test("the document is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate(JSON.parse(openapiText))).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("the committed document is the one that is served; run `pnpm openapi` after a change", async () => {
  expect(await readFile(new URL("../../openapi.json", import.meta.url), "utf8")).toBe(openapiText);
  expect(await (await app.request("/openapi.json")).text()).toBe(openapiText);
});

test("every reference leads somewhere", () => {
  const references = openapiText.matchAll(/"\$ref": "#\/components\/schemas\/([^"]+)"/g);
  const names = new Set([...references].map(([, name]) => name ?? ""));
  expect(names.size).toBeGreaterThan(30);
  for (const name of names) expect(Object.keys(openapiDocument.components.schemas)).toContain(name);
});

test("the page asks nothing of anyone else and runs no script", async () => {
  const response = await app.request("/docs");
  const page = await response.text();
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(page).not.toMatch(/<script|<link|@import|url\(|src=/);
  expect([...page.matchAll(/https?:\/\/([^/"'\s<]+)/g)].map(([, host]) => host)).toEqual(
    expect.not.arrayContaining([expect.not.stringMatching(/^localhost:3000/)]),
  );
});

test("every link of the page leads to a place on it", async () => {
  const page = await (await app.request("/docs")).text();
  const places = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(places).toContain(target);
  for (const path of Object.keys(openapiDocument.paths ?? {})) expect(page).toContain(path);
});

test("a reader who has the document already is told so", async () => {
  const tag = (await app.request("/openapi.json")).headers.get("etag") ?? expect.fail();
  const again = await app.request("/openapi.json", { headers: { "If-None-Match": tag } });
  expect(again.status).toBe(304);
});
