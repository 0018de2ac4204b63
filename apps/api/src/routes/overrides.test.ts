import { readFileSync } from "node:fs";
import { checkOverrides } from "@khuyencong/core/overrides";
import { dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { describe, expect, test } from "vitest";
import { send } from "../../test/ask.js";

const path = "/v1/overrides/check?asOf=2026-03-01";
const exampleFile = new URL("../../../../packages/core/examples/vi-du-nhap-nghi-quyet-02-2025.json", import.meta.url);
const exampleText = readFileSync(exampleFile, "utf8");
const example = JSON.parse(exampleText);

describe("a document that may be entered", () => {
  test("is answered with its doubts, each with its law in words, and with what it would change", async () => {
    const { status, body } = await send(path, exampleText);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ok: true, errors: 0, warnings: 1 });
    expect(body.findings[0]).toMatchObject({ code: "overrides.above-national-frame", severity: "warning" });
    expect(body.findings[0].law).toHaveLength(2);
    expect(body.change.added).toHaveLength(4);
    expect(body.change.removed).toEqual([]);
    expect(body.change.changed).toEqual([{ id: "level.local.vi-du-advanced-machinery", kind: "support-level" }]);
    expect(body.change.after.hash).not.toBe(body.change.before.hash);
    expect(body.change.later).toBe(0);
  });

  test("on a day before its entries begin it changes nothing yet", async () => {
    const { body } = await send("/v1/overrides/check?asOf=2026-01-31", exampleText);
    expect(body.change.removed).toEqual([]);
    expect(body.change.later).toBe(4);
  });

  test("is not kept by any cache", async () =>
    expect((await send(path, exampleText)).headers.get("cache-control")).toBe("no-store"));

  test("of another province is checked against that province's law", async () => {
    const { body } = await send(path, { jurisdiction: "dong-thap", instruments: [], entries: [] });
    expect(body).toMatchObject({ ok: true, change: { before: { jurisdiction: "dong-thap" } } });
    expect(body.change.after.hash).toBe(body.change.before.hash);
  });
});

describe("a document that may not be entered", () => {
  const [level] = example.entries;

  test("is answered with every fault, as core tells it", async () => {
    const amount = { kind: "cap", cap: 300 };
    const wrong = { ...example, entries: [{ ...level, inForceFrom: "2025-06-01", value: { ...level.value, amount } }] };
    const { status, body } = await send(path, wrong);
    expect(status).toBe(200);
    expect(body.ok).toBe(false);
    expect(body).not.toHaveProperty("change");
    const { findings } = checkOverrides(dongNai, wrong, dongNaiRegister);
    expect(body.findings.map(({ code }: { code: string }) => code)).toEqual(findings.map(({ code }) => code));
    for (const { where, fix } of body.findings) {
      expect(where.pointer).toMatch(/^\/entries\/0\//);
      expect(fix.vi).not.toBe("");
    }
  });

  test.each([
    ["nothing in it", {}],
    ["a province that is not held", { jurisdiction: "atlantis", instruments: [], entries: [] }],
    ["a text for the entries", { jurisdiction: "dong-nai", instruments: [], entries: "all" }],
    ["names of the language", '{"jurisdiction":"dong-nai","instruments":[],"entries":[],"constructor":1}'],
  ])("with %s", async (_, document) => {
    const { status, body } = await send(path, document);
    expect(status).toBeLessThan(401);
    if (status === 200) expect(body).toMatchObject({ ok: false });
  });

  test("with more faults than a person reads is answered with the first of them", async () => {
    const many = { ...example, entries: Array.from({ length: 200 }, () => ({ ...level, inForceFrom: "x", kind: 1 })) };
    const { body } = await send(path, many);
    expect(body.findings.length).toBeLessThanOrEqual(200);
  });
});

describe("what is no document is refused", () => {
  test.each([
    ["a list", "[]", 400],
    ["null", "null", 400],
    ["broken text", "{", 400],
    ["a value named twice", '{"entries":[],"entries":[]}', 400],
    ["nesting without end", "[".repeat(100_000), 400],
    ["too many bytes", `{"jurisdiction":"${"x".repeat(1_100_000)}"}`, 413],
  ])("%s", async (_, text, status) => expect((await send(path, text)).status).toBe(status));

  test("too many entries", async () => {
    const entries = Array.from({ length: 201 }, () => ({}));
    const { status, body } = await send(path, { ...example, entries });
    expect(status).toBe(400);
    expect(body.findings[0].code).toBe("request.overrides-too-large");
  });

  test("without a day", async () => {
    const { status, body } = await send("/v1/overrides/check", exampleText);
    expect(status).toBe(400);
    expect(body.findings[0]).toMatchObject({ code: "request.required", pointer: "asOf" });
  });
});
